/** Every word that a user reads, in English. A host loads the part that it says. */
import { cliMessages } from './en/cli-messages.ts'
import { coreMessages } from './en/core-messages.ts'
import { desktopMessages } from './en/desktop-messages.ts'
import { laterMessages } from './en/later-messages.ts'
import { pageMessages } from './en/page-messages.ts'
import { quickMessages } from './en/quick-messages.ts'
import { sharedMessages } from './en/shared-messages.ts'
import type { Language } from './language.ts'
import { languages } from './languages.ts'

const messages = {
  ...sharedMessages,
  ...coreMessages,
  ...pageMessages,
  ...laterMessages,
  ...quickMessages,
  ...cliMessages,
  ...desktopMessages,
} as const
export type Messages = typeof messages

export const english: Language = { locale: languages.en.locale, messages }
