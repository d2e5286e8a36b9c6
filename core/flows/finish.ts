/**
 * Ends flows: saves the state that was read, and everything that follows from it in the vault, at
 * once.
 */

import type { FactorStatus, FlowResult } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import type { Words } from '../../shared/wording/words.ts'
import { words } from '../../shared/wording/words.ts'
import { factorEntryIds } from '../accounts/factor-links.ts'
import { type StoredAccount, updateAccount } from '../accounts/stored-account.ts'
import { findHolder } from '../backup-codes/code-holder.ts'
import type { VaultDocument } from '../vault/document.ts'
import {
  hasEntry,
  holderOf,
  keepEntry,
  mergeSetup,
  rememberFactor,
  retireEntries,
} from './filing.ts'
import type { Reading, Run } from './run.ts'

/** Reads the state at the end of a flow. */
export function readLast(run: Run): Promise<Reading> {
  run.progress.doing('status')
  return run.readStatus()
}

/**
 * Stores the state that the server has just told, so that the page shows why a change was refused.
 */
export async function keepStatus(run: Run): Promise<void> {
  const { status } = await run.readStatus()
  await run.save(draft => updateAccount(draft, run.accountId, { status, statusAt: run.now() }))
}

/** Two-factor is on, by the setup in the journal. */
export async function finishOn(
  run: Run,
  { status }: Reading,
  warning: Words | null,
): Promise<FlowResult> {
  if (!status.enabled) {
    throw new AppError('bad-reply', words('core.flows.stillOff'))
  }
  const { entryId, formerEntryId, recoveryEmail, stage } = run.journal()
  const { accountId } = run
  if (formerEntryId !== null) run.progress.doing('trash')
  const earlierId = run.newId()
  await run.save(draft => {
    if (entryId !== null) keepEntry(draft, accountId, entryId)
    const others = factorEntryIds(draft, accountId).filter(id => id !== entryId)
    const formerIds = [...(formerEntryId === null ? [] : [formerEntryId]), ...others]
    const keptId =
      entryId &&
      mergeSetup(draft, { formerIds, setupId: entryId, stamp: { id: earlierId, now: run.now() } })
    if (keptId !== null) keepEntry(draft, accountId, keptId)
    retireEntries(
      draft,
      formerIds.filter(id => id !== keptId),
      run.now(),
    )
    const isHere = keptId !== null && hasEntry(draft, keptId)
    // Codes that were stored without an entry stay, and those of an earlier factor are removed.
    const own = !isHere && stage === 'status' ? {} : { backupCodes: [] }
    close(draft, run, status, { recoveryEmail, ...own })
  })
  return done(run, { warning, codes: true })
}

/** Two-factor is off, so no entry produces its codes any more. */
export async function finishOff(
  run: Run,
  { status }: Reading,
  warning: Words | null,
): Promise<FlowResult> {
  if (status.enabled) {
    throw new AppError('bad-reply', words('core.flows.stillOn'))
  }
  const { entryId, formerEntryId } = run.journal()
  const retired = (document: Readonly<VaultDocument>) =>
    [entryId, formerEntryId, ...factorEntryIds(document, run.accountId)].filter(id => id !== null)
  if (retired(run.document()).some(id => hasEntry(run.document(), id))) run.progress.doing('trash')
  await run.save(draft => {
    const ids = retired(draft)
    retireEntries(draft, ids, run.now())
    // A setup that was never finished was not a factor yet.
    rememberFactor(
      draft,
      run.accountId,
      ids.filter(id => id !== entryId),
    )
    const gone = { recoveryEmail: null, backupCodes: [], chatVerifiedUntil: null }
    close(draft, run, status, gone)
  })
  return done(run, { warning, codes: false })
}

/** Ends a flow that changes nothing in the vault. */
export async function finishAsIs(
  run: Run,
  { status }: Reading,
  { warning, codes }: Ending,
): Promise<FlowResult> {
  await run.save(draft => close(draft, run, status, {}))
  return done(run, { warning, codes })
}

interface Ending {
  readonly warning: Words | null
  /** True if codes were stored. */
  readonly codes: boolean
}

function close(
  draft: VaultDocument,
  { accountId, now }: Run,
  status: FactorStatus,
  change: Partial<Omit<StoredAccount, 'id'>>,
): void {
  updateAccount(draft, accountId, { ...change, status, statusAt: now(), journal: null })
}

function done(run: Run, { warning, codes }: Ending): FlowResult {
  const account = run.accounts.find(run.accountId)
  const holder = holderOf(run.document(), run.accountId, account.entryId)
  const filed = codes ? findHolder(run.document(), holder).backupCodes : []
  run.progress.finished()
  return {
    kind: 'done',
    account,
    entryId: account.entryId,
    backupCodesFiled: filed.filter(({ state }) => state === 'unused').length,
    warning,
  }
}
