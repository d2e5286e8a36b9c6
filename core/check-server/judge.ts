/** Runs one rule and returns its verdict. */
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { isLater, longestWaitMs } from './patience.ts'
import { type Finding, fail, type Rule, skipped } from './rule.ts'
import type { Trial } from './trial.ts'

const mostAttempts = 3

/** Throws what ends the run: a cancellation, an unreachable server, or a bug. */
export async function judge(rule: Rule, trial: Trial): Promise<Finding> {
  const { patience } = trial
  for (let attempt = 1; ; attempt++) {
    try {
      return await rule.run(trial)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.code === 'unreachable' || error.code === 'untrusted') throw error
      const { retryAfterSeconds = 0 } = error
      if (retryAfterSeconds * 1000 > longestWaitMs) {
        const minutes = Math.ceil(retryAfterSeconds / 60)
        return skipped(words('core.checkServer.mustWait', { minutes }))
      }
      if (!isLater(error) || attempt === mostAttempts) {
        return fail(words('core.checkServer.notLet', { reason: error.words }))
      }
      await patience.waitOut(error)
    }
  }
}
