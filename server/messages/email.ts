import { createTransport } from 'nodemailer'
import { ServiceError } from '../errors.ts'
import type { Message } from './messenger.ts'

export interface EmailChannel {
  send(message: Message): Promise<void>
  close(): void
}

/** `smtpUrl` is smtp:// or smtps://, with the account in it where there is one. */
export function createEmailChannel(smtpUrl: string, from: string): EmailChannel {
  const transport = createTransport(
    {
      url: smtpUrl,
      pool: true,
      connectionTimeout: 5000,
      greetingTimeout: 5000,
      socketTimeout: 10_000,
      // A message is text: nothing of it may be read from a file or fetched.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  )
  return {
    async send({ to, subject, text }) {
      try {
        // As an object: an address is never parsed for more addresses.
        await transport.sendMail({ to: { name: '', address: to }, subject, text })
      } catch (cause) {
        throw new ServiceError('delivery_failed', 'The e-mail could not be sent.', {}, { cause })
      }
    },
    close: () => transport.close(),
  }
}
