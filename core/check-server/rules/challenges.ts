/** A challenge works once, and opens nothing before the second factor is given. */

import { words } from '../../../shared/wording/words.ts'
import type { Challenge } from '../../dialects/dialect.ts'
import type { ServerSession } from '../../dialects/http.ts'
import { isReadable, type PendingSignIn } from '../pending-sign-in.ts'
import { fail, pass, type Rule, skipped } from '../rule.ts'
import { swapCookies, without } from '../swap-cookies.ts'
import type { Trial } from '../trial.ts'

const proofs = ['totp', 'backup'] as const

export const challengeReuse: Rule = {
  id: 'challenge-reuse',
  async run(trial) {
    if (trial.session.api.chat) return skipped(words('core.checkServer.challenge.none'))
    await trial.factor.requireOn()
    const signIn = await trial.signIns.begin()
    const twin = trial.signIns.twin(signIn)
    if (!(await signIn.take(await trial.proofs.right(proofs)))) {
      return fail(words('core.checkServer.challenge.rightCodeRefused'))
    }
    return (await twin.take(await trial.proofs.right(proofs)))
      ? fail(words('core.checkServer.challenge.reused'))
      : pass(words('core.checkServer.challenge.notReused'))
  },
}

export const challengeScope: Rule = {
  id: 'challenge-scope',
  async run(trial) {
    await trial.factor.requireOn()
    const signIn = await trial.signIns.begin()
    if (await signIn.isOpen()) return fail(words('core.checkServer.challenge.passwordOpened'))
    if (!signIn.challenge) return pass(words('core.checkServer.challenge.nothingOpen'))
    const pending = signIn.device.http.exportSession()
    const session = trial.session.export()
    const opening = await openingCookies(trial, session, pending)
    for (const forged of sessionsFrom(pending, session, signIn.challenge, opening)) {
      if (await isReadable(trial.signIns.open(forged), trial.patience)) {
        return fail(words('core.checkServer.challenge.pendingAsSession'))
      }
    }
    for (const forged of forgedSignIns(trial, signIn.challenge, pending, session)) {
      if (await forged.take(await trial.proofs.right(proofs))) {
        return fail(words('core.checkServer.challenge.sessionAsPending'))
      }
    }
    return pass(words('core.checkServer.challenge.keptApart'))
  },
}

/**
 * Returns the names of the cookies that a session needs. Any other cookie, such as one that
 * identifies a device, may contain anything and proves nothing.
 */
async function openingCookies(
  trial: Trial,
  session: ServerSession,
  pending: ServerSession,
): Promise<readonly string[]> {
  const own = without(session.cookies, pending.cookies)
  if (own.length < 2) return own.map(({ name }) => name)
  const opening: string[] = []
  for (const { name } of own) {
    const cookies = session.cookies.filter(each => each.name !== name)
    const less = trial.signIns.open({ bearerSecret: null, cookies })
    if (!(await isReadable(less, trial.patience))) opening.push(name)
  }
  return opening
}

/** Creates sessions from what the challenge revealed. */
function sessionsFrom(
  pending: ServerSession,
  session: ServerSession,
  { tokenSecret }: Challenge,
  opening: readonly string[],
): ServerSession[] {
  const swapped = swapCookies(session.cookies, pending.cookies, ({ name }) =>
    opening.includes(name),
  )
  const forged: ServerSession[] = swapped.map(cookies => ({ bearerSecret: null, cookies }))
  if (tokenSecret !== null) forged.push({ bearerSecret: tokenSecret, cookies: [] })
  return forged
}

/** Creates fake pending sign-ins from the contents of a session. */
function forgedSignIns(
  { signIns }: Trial,
  challenge: Challenge,
  pending: ServerSession,
  session: ServerSession,
): PendingSignIn[] {
  const forged = swapCookies(pending.cookies, session.cookies).map(cookies =>
    signIns.on(signIns.open({ bearerSecret: null, cookies }), challenge),
  )
  if (challenge.tokenSecret !== null && session.bearerSecret !== null) {
    forged.push(signIns.on(signIns.open(), { ...challenge, tokenSecret: session.bearerSecret }))
  }
  return forged
}
