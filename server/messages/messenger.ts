import { ServiceError } from '../errors.ts'
import { type Clock, type Instant, toInstant } from '../instant.ts'
import { words } from '../wording/words.ts'
import { maskDestination } from './destination.ts'
import { createEmailChannel } from './email.ts'
import type { Message } from './message.ts'
import { createSmsChannel } from './sms.ts'

export interface Messenger {
  /** Resolves when the message has been handed over. Throws delivery_failed. */
  send(message: Message): Promise<void>
  close(): void
}

export interface MessengerOptions {
  /** Begins with smtp:// or smtps://. */
  readonly smtpUrl?: string | undefined
  /** The sender of emails. */
  readonly from?: string | undefined
  /** The URL that gets `{to, text}` as JSON by POST. */
  readonly smsWebhookUrl?: string | undefined
  /** The bearer token that is sent with every SMS. */
  readonly smsWebhookToken?: string | undefined
  /** Gets the messages that cannot be sent otherwise; null in production. */
  readonly outbox: Pick<Outbox, 'add'> | null
  /** Called for every message that was handed over, with the channel and the masked recipient. */
  readonly noteSent?: NoteSent | undefined
}

export type NoteSent = (sent: { channel: Message['channel']; to: string }) => void

/** Keeps messages in memory only, for development. */
export interface Outbox {
  /** The newest message comes first. */
  messages(): readonly OutboxMessage[]
  add(message: Message): void
}

export interface OutboxMessage extends Message {
  readonly id: number
  readonly at: Instant
}

const keptMessages = 200

export function createOutbox(clock: Clock): Outbox {
  let messages: OutboxMessage[] = []
  let lastId = 0
  return {
    messages: () => messages,
    add(message) {
      lastId++
      messages = [{ ...message, id: lastId, at: toInstant(clock()) }, ...messages].slice(
        0,
        keptMessages,
      )
    },
  }
}

export function createMessenger(options: MessengerOptions): Messenger {
  const { smtpUrl, from, smsWebhookUrl, smsWebhookToken, outbox, noteSent } = options
  const email = smtpUrl ? createEmailChannel(smtpUrl, from ?? 'countersign@localhost') : null
  const sms = smsWebhookUrl ? createSmsChannel(smsWebhookUrl, smsWebhookToken) : null
  return {
    async send(message) {
      const { channel, to } = message
      const way = channel === 'email' ? email : sms
      if (way) await way.send(message)
      else if (outbox) outbox.add(message)
      else {
        const key = channel === 'email' ? 'refusals.system.noEmail' : 'refusals.system.noSms'
        throw new ServiceError('delivery_failed', words(key))
      }
      noteSent?.({ channel, to: maskDestination(channel, to) })
    },
    close: () => email?.close(),
  }
}
