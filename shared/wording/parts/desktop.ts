import { coreMessages } from '../en/core-messages.ts'
import { desktopMessages } from '../en/desktop-messages.ts'
import { sharedMessages } from '../en/shared-messages.ts'

/** The desktop host says these, and its core. */
export const messages = { ...sharedMessages, ...coreMessages, ...desktopMessages }
