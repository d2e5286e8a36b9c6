import { ServiceError } from '../errors.ts'
import { type Clock, type Instant, toInstant } from '../instant.ts'
import { words } from '../wording/words.ts'
import { maskDestination } from './destination.ts'
import { createEmailChannel } from './email.ts'
import type { Message } from './message.ts'
import { createSmsChannel } from './sms.ts'

export interface Messenger {
  /** Returns when the message was handed over. Throws delivery_failed. */
  send(message: Message): Promise<void>
  close(): void
}

export interface MessengerOptions {
  /** smtp:// or smtps:// */
  readonly smtpUrl?: string | undefined
  /** Emails come from this address. */
  readonly from?: string | undefined
  /** Gets `{to, text}` as JSON by POST. */
  readonly smsWebhookUrl?: string | undefined
  /** Sent as a bearer token with every SMS. */
  readonly smsWebhookToken?: string | undefined
  /** Where messages go that have no other way; null in production. */
  readonly outbox: Pick<Outbox, 'add'> | null
  /** Told of every message that was handed over: how, and to whom, masked. */
  readonly noteSent?: NoteSent | undefined
}

export type NoteSent = (sent: { channel: Message['channel']; to: string }) => void

/** Keeps the messages of development, in memory only. */
export interface Outbox {
  /** The newest comes first. */
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
