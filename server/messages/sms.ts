import { ServiceError } from '../errors.ts'
import { words } from '../wording/words.ts'
import type { Message } from './message.ts'

const timeoutMs = 10_000

export interface SmsChannel {
  send(message: Message): Promise<void>
}

/** Passes messages to the operator's webhook, which sends them through a provider. */
export function createSmsChannel(webhookUrl: string, bearerSecret?: string): SmsChannel {
  return {
    async send({ to, text }) {
      const headers: Record<string, string> = { 'content-type': 'application/json' }
      if (bearerSecret) headers.authorization = `Bearer ${bearerSecret}`
      try {
        const response = await fetch(webhookUrl, {
          method: 'POST',
          headers,
          body: JSON.stringify({ to, text }),
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs),
        })
        await response.body?.cancel()
        if (!response.ok) throw new Error(`The web hook answered ${response.status}.`)
      } catch (cause) {
        throw new ServiceError(
          'delivery_failed',
          words('refusals.system.smsNotSent'),
          {},
          { cause },
        )
      }
    },
  }
}
