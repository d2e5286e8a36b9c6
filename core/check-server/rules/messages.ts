/** Codes by SMS and e-mail. They go to a mailbox that is not read here: what the server says counts. */
import { AppError } from '../../../shared/errors.ts'
import type { CodeNotice } from '../../dialects/dialect.ts'
import type { Messages } from '../messages.ts'
import { isLater } from '../patience.ts'
import { type Finding, fail, pass, type Rule, skipped } from '../rule.ts'
import type { Trial } from '../trial.ts'

/** NIST SP 800-63B-4 §3.1.3.2. */
const mostMinutes = 10
/** The server's clock is known to half a second or so. */
const slackMs = 5_000

export const codeExpiry: Rule = {
  id: 'code-expiry',
  run: trial =>
    withMessage(trial, async (_, { expiresAt }) => {
      if (expiresAt === null) return skipped('The server does not say how long a code is good.')
      const lastsMs = expiresAt - trial.session.now()
      const minutes = Math.round(lastsMs / 60_000)
      return lastsMs <= mostMinutes * 60_000 + slackMs
        ? pass(`The server says that a code it sent is good for ${minutes} minutes.`)
        : fail(
            `The server says that a code it sent is good for ${minutes} minutes, not 10 or less.`,
          )
    }),
}

export const resendCooldown: Rule = {
  id: 'resend-cooldown',
  run: trial =>
    withMessage(trial, async messages => {
      try {
        const { sent } = await messages.again()
        return sent
          ? fail('Another code was sent at once.')
          : pass('No other code was sent at once.')
      } catch (error) {
        if (!isLater(error)) throw error
        const address = await trial.session.addressMustWait()
        if (address) throw address
        return pass('Another code was refused right after the first.')
      }
    }),
}

async function withMessage(
  { messages }: Trial,
  judge: (messages: Messages, first: CodeNotice) => Promise<Finding>,
): Promise<Finding> {
  if (!messages) return skipped('This kind of server sends no codes.')
  try {
    return await judge(messages, await messages.first())
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'refused') throw error
    return skipped(`No code could be asked for: ${error.message}`)
  }
}
