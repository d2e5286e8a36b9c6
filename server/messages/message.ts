export interface Message {
  readonly channel: 'email' | 'sms'
  /** An email address or a phone number. */
  readonly to: string
  /** Not used by SMS. */
  readonly subject: string
  readonly text: string
  /** The code that the text holds, for the outbox of development. */
  readonly code: string
}
