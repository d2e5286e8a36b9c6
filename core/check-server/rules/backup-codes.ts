/** A backup code is valid once (NIST SP 800-63B-4 §3.1.2), and no longer than its set. */

import { words } from '../../../shared/wording/words.ts'
import { fail, pass, type Rule, skipped } from '../rule.ts'
import { raceFor } from './replay.ts'

export const backupReuse: Rule = {
  id: 'backup-reuse',
  async run({ factor, signIns, proofs }) {
    await factor.requireOn()
    const proof = proofs.backup()
    const [first, second] = [await signIns.begin(), await signIns.begin()]
    if (!(await first.take(proof))) return fail(words('core.checkServer.backup.unusedRefused'))
    return (await second.take(proof))
      ? fail(words('core.checkServer.backup.acceptedTwice'))
      : pass(words('core.checkServer.backup.refusedTwice'))
  },
}

export const backupParallel: Rule = {
  id: 'backup-parallel',
  async run(trial) {
    await trial.factor.requireOn()
    return raceFor(trial, 'backup', async () => trial.proofs.backup())
  },
}

export const regenerateVoids: Rule = {
  id: 'regenerate-voids',
  async run({ abilities, factor, session, signIns, proofs }) {
    if (!session.api.regenerateBackupCodes) {
      return skipped(words('core.checkServer.backup.noneMade'))
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
    const signIn = await signIns.begin()
    if (await signIn.take(old)) {
      return fail(words('core.checkServer.backup.oldAccepted'))
    }
    return (await signIn.take(proofs.backup()))
      ? pass(words('core.checkServer.backup.oldRefused'))
      : fail(words('core.checkServer.backup.newRefused'))
  },
}
