import { pageMessages } from '../en/page-messages.ts'
import { sharedMessages } from '../en/shared-messages.ts'

/** The page needs these messages for its first picture. */
export const messages = { ...sharedMessages, ...pageMessages }
