/** A code is taken once (RFC 6238 §5.2), whatever it was taken for. */
import type { Proof } from '../../dialects/dialect.ts'
import { toProof } from '../proofs.ts'
import { type Finding, fail, pass, type Rule, skipped } from '../rule.ts'
import type { Trial } from '../trial.ts'

export const replay: Rule = {
  id: 'replay',
  async run({ factor, doors, proofs }) {
    await factor.requireOn()
    const [first, second] = [await doors.knock(), await doors.knock()]
    const code = await doors.enter(first)
    if (await second.take(toProof(code))) return fail('The same code was accepted twice.')
    return proofs.codes().isCurrent(code)
      ? pass('The same code was refused the second time.')
      : tooSlow
  },
}

export const enrolmentCodeReuse: Rule = {
  id: 'enrolment-code-reuse',
  async run({ factor, doors, proofs }) {
    await factor.requireOn()
    if (!isCurrent()) {
      await factor.requireOff()
      await factor.requireOn()
    }
    const door = await doors.knock()
    const { enrolmentCode: code } = factor
    if (code && (await door.take(toProof(code)))) {
      return fail('The code that turned two-factor on was accepted again at a sign-in.')
    }
    return isCurrent()
      ? pass('The code that turned two-factor on was refused at a sign-in.')
      : tooSlow

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

const tooSlow = skipped('The server took so long to answer that the code was no longer good.')

const racers = 4

/** The same proof on several devices at once. Throws `try-later` where none of them was looked at. */
export async function raceFor(
  trial: Trial,
  name: string,
  newProof: () => Promise<Proof>,
): Promise<Finding> {
  const { doors } = trial
  await doors.makeRoom(racers - 1)
  const waiting = []
  for (let n = 0; n < racers; n++) waiting.push(await doors.knock())
  const proof = await newProof()
  const answers = await Promise.all(waiting.map(door => door.answer(proof)))
  const taken = answers.filter(({ kind }) => kind === 'taken').length
  if (taken > 1) return fail(`The same ${name} was accepted ${taken} times of ${racers} at once.`)
  if (taken === 1) return pass(`The same ${name}, sent ${racers} times at once, was accepted once.`)
  for (const answer of answers) if (answer.kind === 'later') throw answer.error
  return fail(`A right ${name}, sent ${racers} times at once, was never accepted.`)
}
