import { ServiceError } from '../errors.ts'
import { words } from '../wording/words.ts'
import type { Message } from './message.ts'

export interface EmailChannel {
  send(message: Message): Promise<void>
  close(): void
}

/** `smtpUrl` is smtp:// or smtps:// and may contain a user name and password. */
export function createEmailChannel(smtpUrl: string, from: string): EmailChannel {
  const opening = openTransport(smtpUrl, from)
  return {
    async send({ to, subject, text }) {
      try {
        // The address is passed as an object, so that nodemailer never parses several addresses out
        // of it.
        const transport = await opening
        await transport.sendMail({ to: { name: '', address: to }, subject, text })
      } catch (cause) {
        throw new ServiceError(
          'delivery_failed',
          words('refusals.system.emailNotSent'),
          {},
          { cause },
        )
      }
    },
    close: () => void opening.then(transport => transport.close()),
  }
}

/** nodemailer is loaded only if there is a mail server, so that a start is quick. */
async function openTransport(url: string, from: string) {
  const { createTransport } = await import('nodemailer')
  return createTransport(
    {
      url,
      pool: true,
      connectionTimeout: 5000,
      greetingTimeout: 5000,
      socketTimeout: 10_000,
      // The message is plain text. No part of it may be read from a file or fetched.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  )
}
