/** Turning two-factor off takes the password and a code: a session that was left open is not enough. */
import { AppError } from '../../../shared/errors.ts'
import type { Authority } from '../../dialects/dialect.ts'
import { isRefusal } from '../door.ts'
import { fail, pass, type Rule, skipped } from '../rule.ts'
import type { Trial } from '../trial.ts'

export const disableNeedsBoth: Rule = {
  id: 'disable-needs-both',
  async run(trial) {
    const { proofs, factor } = trial
    const { disableNeeds: needs, disableProofs } = trial.abilities
    const password = proofs.passwordFor(needs)
    if (!needs.includes('proof')) {
      return skipped('This kind of server asks for the password alone, never for a code.')
    }
    if (password === undefined) return skipped('This kind of server asks for no password.')
    await factor.requireOn()
    await trial.doors.makeRoom(2)
    const code = proofs.codes().wrong()
    const attempts: readonly [string, () => Promise<Authority>][] = [
      ['without a code', async () => ({ password })],
      ['with a wrong code', async () => ({ password, proof: { kind: 'totp', code } })],
      ['without the password', async () => ({ proof: await proofs.right(disableProofs) })],
      [
        'with a wrong password',
        async () => ({ password: `${password}x`, proof: await proofs.right(disableProofs) }),
      ],
    ]
    for (const [how, authority] of attempts) {
      if (await turnsOff(trial, authority)) return fail(`Two-factor was turned off ${how}.`)
    }
    return pass('Two-factor stayed on without the password and without a right code.')
  },
}

async function turnsOff(trial: Trial, authority: () => Promise<Authority>): Promise<boolean> {
  const { session, factor } = trial
  try {
    await session.use(async (api, signal) => api.disable(await authority(), signal))
  } catch (error) {
    if (isRefusal(error)) return false
    // What asks for the missing part may answer with a page of its own: only the state tells.
    if (!(error instanceof AppError) || error.code !== 'bad-reply') throw error
  }
  return !(await factor.isOn())
}
