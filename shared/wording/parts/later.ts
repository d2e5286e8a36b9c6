import { coreMessages } from '../en/core-messages.ts'
import { laterMessages } from '../en/later-messages.ts'

/** The page loads messages of the core and of further screens after its first picture. */
export const messages = { ...coreMessages, ...laterMessages }
