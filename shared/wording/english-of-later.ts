import { coreMessages } from './en/core-messages.ts'
import { laterMessages } from './en/later-messages.ts'
import type { Language } from './language.ts'

/** This is what the page loads after its first picture: messages of the core and of screens that are fetched. */
export const englishOfLater: Language = {
  locale: 'en-US',
  messages: { ...coreMessages, ...laterMessages },
}
