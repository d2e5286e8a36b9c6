import { coreMessages } from './en/core-messages.ts'
import type { Language } from './language.ts'

/** What the page loads after its first picture: refusals and findings of the core. */
export const englishOfCore: Language = { locale: 'en-GB', messages: coreMessages }
