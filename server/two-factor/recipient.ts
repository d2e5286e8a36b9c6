/** Names the recipient and the purpose of a code. */
import type { CodeSlot } from '../stores/stores.ts'

/** `change` turns the factor off or makes new backup codes on a signed-in session. */
export type Purpose = 'enrol' | 'sign-in' | 'change' | 'recover'

export interface Recipient {
  readonly slot: CodeSlot
  readonly userId: number
  readonly channel: 'email' | 'sms'
  readonly destination: string
}
