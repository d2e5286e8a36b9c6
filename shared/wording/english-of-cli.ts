import { cliMessages } from './en/cli-messages.ts'
import { coreMessages } from './en/core-messages.ts'
import { sharedMessages } from './en/shared-messages.ts'
import type { Language } from './language.ts'

export const englishOfCli: Language = {
  locale: 'en-US',
  messages: { ...sharedMessages, ...coreMessages, ...cliMessages },
}
