/** Names whom a code goes to, and what the code is for. */
import type { CodeSlot } from '../stores/stores.ts'

/** `change`: turning the factor off, or new backup codes, on a signed-in session. */
export type Purpose = 'enrol' | 'sign-in' | 'change' | 'recover'

export interface Recipient {
  readonly slot: CodeSlot
  readonly userId: number
  readonly channel: 'email' | 'sms'
  readonly destination: string
}
