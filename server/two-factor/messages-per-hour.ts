export interface MessagesPerHour {
  readonly sms: number
  readonly email: number
}

/** Counts over all instances. An operator with more users raises it. */
export const messagesPerHour: MessagesPerHour = { sms: 300, email: 3000 }
