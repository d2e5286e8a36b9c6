/** A code is accepted once (RFC 6238 §5.2), whatever it was used for. */

import { words } from '../../../shared/wording/words.ts'
import type { Proof } from '../../dialects/dialect.ts'
import { toProof } from '../proofs.ts'
import { type Finding, fail, pass, type Rule, skipped } from '../rule.ts'
import type { Trial } from '../trial.ts'

export const replay: Rule = {
  id: 'replay',
  async run({ factor, signIns, proofs }) {
    await factor.requireOn()
    const [first, second] = [await signIns.begin(), await signIns.begin()]
    const code = await signIns.complete(first)
    if (await second.take(toProof(code))) return fail(words('core.checkServer.replay.accepted'))
    return proofs.codes().isCurrent(code) ? pass(words('core.checkServer.replay.refused')) : tooSlow
  },
}

export const enrolmentCodeReuse: Rule = {
  id: 'enrolment-code-reuse',
  async run({ factor, signIns, proofs }) {
    await factor.requireOn()
    if (!isCurrent()) {
      await factor.requireOff()
      await factor.requireOn()
    }
    const signIn = await signIns.begin()
    const { enrolmentCode: code } = factor
    if (code && (await signIn.take(toProof(code)))) {
      return fail(words('core.checkServer.replay.setupCodeAccepted'))
    }
    return isCurrent() ? pass(words('core.checkServer.replay.setupCodeRefused')) : tooSlow

    function isCurrent(): boolean {
      return factor.enrolmentCode !== null && proofs.codes().isCurrent(factor.enrolmentCode)
    }
  },
}

export const replayParallel: Rule = {
  id: 'replay-parallel',
  async run(trial) {
    await trial.factor.requireOn()
    return raceFor(trial, 'code', async () => toProof(await trial.proofs.codes().fresh()))
  },
}

const tooSlow = skipped(words('core.checkServer.replay.tooSlow'))

const racers = 4

/**
 * Sends the same proof from several devices at once. Throws `try-later` if the server considered
 * none of them.
 */
export async function raceFor(
  trial: Trial,
  kind: 'code' | 'backup',
  newProof: () => Promise<Proof>,
): Promise<Finding> {
  const { signIns } = trial
  await signIns.makeRoom(racers - 1)
  const waiting = []
  for (let n = 0; n < racers; n++) waiting.push(await signIns.begin())
  const proof = await newProof()
  const answers = await Promise.all(waiting.map(signIn => signIn.answer(proof)))
  const taken = answers.filter(({ kind }) => kind === 'taken').length
  if (taken > 1) return fail(words('core.checkServer.race.acceptedOften', { kind, taken, racers }))
  if (taken === 1) return pass(words('core.checkServer.race.acceptedOnce', { kind, racers }))
  for (const answer of answers) if (answer.kind === 'later') throw answer.error
  return fail(words('core.checkServer.race.neverAccepted', { kind, racers }))
}
