export interface MessagesPerHour {
  readonly sms: number
  readonly email: number
}

/** Over all instances. An operator who has more users says so. */
export const messagesPerHour: MessagesPerHour = { sms: 300, email: 3000 }
