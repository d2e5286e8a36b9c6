import { coreMessages } from './en/core-messages.ts'
import { laterMessages } from './en/later-messages.ts'
import type { Language } from './language.ts'

/** The page loads messages of the core and of further screens after its first picture. */
export const englishOfLater: Language = {
  locale: 'en-US',
  messages: { ...coreMessages, ...laterMessages },
}
