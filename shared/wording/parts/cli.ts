import { cliMessages } from '../en/cli-messages.ts'
import { coreMessages } from '../en/core-messages.ts'
import { sharedMessages } from '../en/shared-messages.ts'

/** The terminal says these. */
export const messages = { ...sharedMessages, ...coreMessages, ...cliMessages }
