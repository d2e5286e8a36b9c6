import { quickMessages } from './en/quick-messages.ts'
import { sharedMessages } from './en/shared-messages.ts'
import type { Language } from './language.ts'

/** This is what quick access needs. */
export const englishOfQuick: Language = {
  locale: 'en-US',
  messages: { ...sharedMessages, ...quickMessages },
}
