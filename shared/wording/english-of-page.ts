import { pageMessages } from './en/page-messages.ts'
import { sharedMessages } from './en/shared-messages.ts'
import type { Language } from './language.ts'

/** The page needs these messages for its first picture. */
export const englishOfPage: Language = {
  locale: 'en-US',
  messages: { ...sharedMessages, ...pageMessages },
}
