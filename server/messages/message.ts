export interface Message {
  readonly channel: 'email' | 'sms'
  /** An email address or a phone number. */
  readonly to: string
  /** SMS has no subject. */
  readonly subject: string
  readonly text: string
  /** The code in the text, for the development outbox. */
  readonly code: string
}
