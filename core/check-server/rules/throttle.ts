/** Wrong codes in a row are stopped (RFC 6238 §5.2, NIST SP 800-63B-4 §3.2.2), but not forever. */

import type { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { isLater, longestWaitMs } from '../patience.ts'
import type { PendingSignIn } from '../pending-sign-in.ts'
import { type Finding, fail, pass, type Rule } from '../rule.ts'
import type { Trial } from '../trial.ts'

const mostTries = 10
const mostVisits = 3

export const throttle: Rule = {
  id: 'throttle',
  async run(trial) {
    await trial.factor.requireOn()
    const stop = await guess(trial, await trial.signIns.begin())
    if (stop === null) {
      return fail(words('core.checkServer.throttle.endless', { tries: mostTries }))
    }
    const { tries, later } = stop
    if (!later) {
      await trial.signIns.complete(await trial.signIns.begin())
      return pass(words('core.checkServer.throttle.signInEnded', { tries }))
    }
    return recover(trial, tries, later)
  },
}

/** Null if the server never stopped it. */
async function guess(
  trial: Trial,
  signIn: PendingSignIn,
): Promise<{ tries: number; later: AppError | null } | null> {
  for (let tries = 0, visits = 0; tries <= mostTries; ) {
    const answer = await signIn.answer({ kind: 'totp', code: trial.proofs.codes().wrong() })
    if (answer.kind === 'over') return { tries, later: null }
    if (answer.kind === 'later') {
      const address = await trial.session.addressMustWait()
      if (!address) return { tries, later: answer.error }
      // Too many requests of any kind say nothing about codes.
      if (++visits > mostVisits) throw address
      await trial.patience.waitOut(address)
    } else tries++
  }
  return null
}

async function recover(trial: Trial, tries: number, later: AppError): Promise<Finding> {
  const { retryAfterSeconds } = later
  if (retryAfterSeconds !== undefined && retryAfterSeconds * 1000 > longestWaitMs) {
    const minutes = Math.ceil(retryAfterSeconds / 60)
    return pass(words('core.checkServer.throttle.longWait', { tries, minutes }))
  }
  let next = later
  for (let visits = 0; visits < mostVisits; visits++) {
    await trial.patience.waitOut(next)
    const answer = await tryRight(trial)
    if (answer === null) return pass(words('core.checkServer.throttle.recovered', { tries }))
    next = answer
  }
  return fail(words('core.checkServer.throttle.lockedOut', { tries }))
}

/** Null if it was accepted. */
async function tryRight({ signIns }: Trial): Promise<AppError | null> {
  try {
    await signIns.complete(await signIns.begin())
    return null
  } catch (error) {
    if (isLater(error)) return error
    throw error
  }
}
