/** Tests codes by SMS and email. Their mailbox isn't read here, so the server's own words count. */
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
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
      if (expiresAt === null) return skipped(words('core.checkServer.messages.noExpiry'))
      const lastsMs = expiresAt - trial.session.now()
      const minutes = Math.round(lastsMs / 60_000)
      return lastsMs <= mostMinutes * 60_000 + slackMs
        ? pass(words('core.checkServer.messages.expires', { minutes }))
        : fail(words('core.checkServer.messages.expiresLate', { minutes, most: mostMinutes }))
    }),
}

export const resendCooldown: Rule = {
  id: 'resend-cooldown',
  run: trial =>
    withMessage(trial, async messages => {
      try {
        const { sent } = await messages.again()
        return sent
          ? fail(words('core.checkServer.messages.sentAtOnce'))
          : pass(words('core.checkServer.messages.noneSentAtOnce'))
      } catch (error) {
        if (!isLater(error)) throw error
        const address = await trial.session.addressMustWait()
        if (address) throw address
        return pass(words('core.checkServer.messages.refusedAtOnce'))
      }
    }),
}

async function withMessage(
  { messages }: Trial,
  judge: (messages: Messages, first: CodeNotice) => Promise<Finding>,
): Promise<Finding> {
  if (!messages) return skipped(words('core.checkServer.sendsNone'))
  try {
    return await judge(messages, await messages.first())
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'refused') throw error
    return skipped(words('core.checkServer.messages.notAsked', { reason: error.words }))
  }
}
