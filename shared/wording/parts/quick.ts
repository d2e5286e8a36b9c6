import { quickMessages } from '../en/quick-messages.ts'
import { sharedMessages } from '../en/shared-messages.ts'

/** This is what quick access needs. */
export const messages = { ...sharedMessages, ...quickMessages }
