/** A backup code is good once (NIST SP 800-63B-4 §3.1.2), and no longer than its set. */
import { fail, pass, type Rule, skipped } from '../rule.ts'
import { raceFor } from './replay.ts'

export const backupReuse: Rule = {
  id: 'backup-reuse',
  async run({ factor, doors, proofs }) {
    await factor.requireOn()
    const proof = proofs.backup()
    const [first, second] = [await doors.knock(), await doors.knock()]
    if (!(await first.take(proof))) return fail('A backup code was refused that was not used yet.')
    return (await second.take(proof))
      ? fail('The same backup code was accepted twice.')
      : pass('The same backup code was refused the second time.')
  },
}

export const backupParallel: Rule = {
  id: 'backup-parallel',
  async run(trial) {
    await trial.factor.requireOn()
    return raceFor(trial, 'backup code', async () => trial.proofs.backup())
  },
}

export const regenerateVoids: Rule = {
  id: 'regenerate-voids',
  async run({ abilities, factor, session, doors, proofs }) {
    if (!session.api.regenerateBackupCodes) {
      return skipped('This kind of server makes no new backup codes.')
    }
    await factor.requireOn()
    const old = proofs.backup()
    const { regenerateNeeds, regenerateProofs } = abilities
    const fresh = await session.use(async (api, signal) =>
      api.regenerateBackupCodes?.(
        await proofs.authority(regenerateNeeds, regenerateProofs),
        signal,
      ),
    )
    proofs.setBackupCodes(fresh ?? [])
    const door = await doors.knock()
    if (await door.take(old)) {
      return fail('A backup code of the earlier set was accepted after new ones were made.')
    }
    return (await door.take(proofs.backup()))
      ? pass('The earlier backup codes were refused after new ones were made.')
      : fail('A backup code of the new set was refused.')
  },
}
