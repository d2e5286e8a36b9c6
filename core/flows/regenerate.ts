/**
 * Makes another set of backup codes. No server tells which set is valid after a lost answer, so a
 * third one is made.
 */

import type { FlowResult } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { type FlowJournal, updateAccount } from '../accounts/stored-account.ts'
import { fileFreshCodes } from '../backup-codes/rules.ts'
import { askAs, type Given, markSpent, permitFor } from './authority.ts'
import { holderOf, keepEntry } from './filing.ts'
import { finishAsIs, readLast } from './finish.ts'
import { isNotDone, isWrongCode, type Run } from './run.ts'

export async function regenerate(
  run: Run,
  given: Given,
  journal: FlowJournal,
): Promise<FlowResult> {
  const { canRegenerate, regenerateNeeds: needs, regenerateProofs: proofs } = run.abilities()
  if (!canRegenerate) {
    throw new AppError('refused', words('core.flows.cannotRegenerate'))
  }
  const { accountId } = run
  const before = run.pending()
  const permit = permitFor(run, given, { needs, proofs })
  await run.requireSession()
  await run.save(draft => {
    updateAccount(draft, accountId, { journal })
    markSpent(draft, run, permit, 'used')
  })
  run.progress.doing('regenerate')
  const codes = await askAs(run, permit, async ({ api }, authority) => {
    return (await api.regenerateBackupCodes?.(authority, run.signal)) ?? []
  }).catch(async error => {
    if (await isAsBefore(run, error)) {
      await run.save(draft => {
        updateAccount(draft, accountId, { journal: before })
        if (!isWrongCode(error)) markSpent(draft, run, permit, 'unused')
      })
    }
    throw error
  })
  run.progress.doing('file-codes')
  await run.save(draft => {
    if (permit.entryId !== null) keepEntry(draft, accountId, permit.entryId)
    fileFreshCodes(draft, holderOf(draft, accountId, permit.entryId), codes, run.now())
    updateAccount(draft, accountId, { journal: { ...journal, stage: 'status' } })
  })
  return finishAsIs(run, await readLast(run), { warning: null, codes: true })
}

/** Clocks are compared to a second at best. */
const clockDoubtMs = 5_000

/**
 * Tells whether the refusal is the whole truth, because a code that was sent twice is refused the
 * second time.
 */
async function isAsBefore(run: Run, error: unknown): Promise<boolean> {
  if (!isWrongCode(error)) return isNotDone(error, run.signal)
  const { lastVerifiedAt } = (await run.readStatus()).status
  return lastVerifiedAt !== null && lastVerifiedAt < run.journal().since - clockDoubtMs
}
