/**
 * Turning two-factor off requires the password and a code. A session that was left open isn't
 * enough.
 */
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Authority } from '../../dialects/dialect.ts'
import { isRefusal } from '../pending-sign-in.ts'
import { fail, pass, type Rule, skipped } from '../rule.ts'
import type { Trial } from '../trial.ts'

export const disableNeedsBoth: Rule = {
  id: 'disable-needs-both',
  async run(trial) {
    const { proofs, factor } = trial
    const { disableNeeds: needs, disableProofs } = trial.abilities
    const password = proofs.passwordFor(needs)
    if (!needs.includes('proof')) {
      return skipped(words('core.checkServer.disable.passwordOnly'))
    }
    if (password === undefined) return skipped(words('core.checkServer.disable.noPassword'))
    await factor.requireOn()
    await trial.signIns.makeRoom(2)
    const code = proofs.codes().wrong()
    const attempts: readonly [
      'withoutCode' | 'withWrongCode' | 'withoutPassword' | 'withWrongPassword',
      () => Promise<Authority>,
    ][] = [
      ['withoutCode', async () => ({ password })],
      ['withWrongCode', async () => ({ password, proof: { kind: 'totp', code } })],
      ['withoutPassword', async () => ({ proof: await proofs.right(disableProofs) })],
      [
        'withWrongPassword',
        async () => ({ password: `${password}x`, proof: await proofs.right(disableProofs) }),
      ],
    ]
    for (const [how, authority] of attempts) {
      if (await turnsOff(trial, authority)) return fail(words(`core.checkServer.disable.${how}`))
    }
    return pass(words('core.checkServer.disable.stayedOn'))
  },
}

async function turnsOff(trial: Trial, authority: () => Promise<Authority>): Promise<boolean> {
  const { session, factor } = trial
  try {
    await session.use(async (api, signal) => api.disable(await authority(), signal))
  } catch (error) {
    if (isRefusal(error)) return false
    // A server may ask for the missing part on a page of its own, so only the state tells.
    if (!(error instanceof AppError) || error.code !== 'bad-reply') throw error
  }
  return !(await factor.isOn())
}
