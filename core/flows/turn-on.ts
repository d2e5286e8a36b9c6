/** Turns two-factor on, as a change of its own or as the second half of a rotation. */

import type { CodeNotice, FlowResult } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { LiveAccount } from '../accounts/accounts.ts'
import { factorEntryIds, retiredFactorId } from '../accounts/factor-links.ts'
import { toOurNotice } from '../accounts/our-instants.ts'
import { type FlowJournal, updateAccount } from '../accounts/stored-account.ts'
import { fileFreshCodes } from '../backup-codes/rules.ts'
import type { EnrolmentRequest, Proof } from '../dialects/dialect.ts'
import { dropEntry, holderOf, keepEntry, type NewSetup, storeSetup } from './filing.ts'
import { finishOn, readLast } from './finish.ts'
import { isRefusal, type Reading, type Run } from './run.ts'

/**
 * Begins a new setup. Until the secret is in the vault, nothing has to be remembered, because the
 * next setup voids one whose answer was lost.
 */
export async function turnOn(run: Run, journal: FlowJournal): Promise<FlowResult> {
  return (await begin(run, journal)) ?? confirm(run, { mayBeginAnew: true })
}

/** Continues the setup in the journal if the server says that two-factor is off. */
export async function goOn(run: Run): Promise<FlowResult> {
  const { notice } = run.journal()
  if (notice) return codeSent(run, notice)
  return confirm(run, { mayBeginAnew: true })
}

/** Confirms the setup with the code that came by SMS or email. */
export async function confirmByMessage(run: Run, code: string): Promise<FlowResult> {
  if (!run.journal().notice) throw new AppError('not-found', words('core.flows.noCodeSent'))
  const proofOf = async (): Promise<Proof> => ({ kind: 'message', code })
  const outcome = await askToConfirm(run, proofOf, { mayWait: false })
  if (outcome instanceof AppError) throw outcome
  return outcome
}

/** The setup in the journal is active. Its backup codes may have been lost with an answer. */
export function finishSetup(run: Run, reading: Reading): Promise<FlowResult> {
  const { backupCodesCome, regenerateNeeds } = reading.abilities
  const isFiled = backupCodesCome === 'with-setup' || run.journal().stage === 'status'
  return finishOn(run, reading, isFiled ? null : lostCodes(regenerateNeeds.length > 0))
}

/** Returns null once the secret is stored and can be confirmed. */
async function begin(run: Run, journal: FlowJournal): Promise<FlowResult | null> {
  run.progress.doing('begin')
  const setup = await run.ask(async ({ api, http }) => {
    const enrolment = await api.beginEnrolment(requestOf(journal), run.signal)
    if (enrolment.kind === 'totp') return enrolment
    return { kind: enrolment.kind, notice: toOurNotice(enrolment.notice, http) }
  })
  if (setup.kind === 'totp') return store(run, journal, setup)
  await run.saveJournal({ ...journal, stage: 'wait', notice: setup.notice })
  return codeSent(run, setup.notice)
}

/** Returns the request that begins a setup. */
export function requestOf(journal: FlowJournal): EnrolmentRequest {
  const { method, destination, recoveryEmail, passwordSecret } = journal
  return {
    method,
    destination: destination ?? undefined,
    recoveryEmail: recoveryEmail ?? undefined,
    password: passwordSecret ?? undefined,
  }
}

async function store(run: Run, journal: FlowJournal, setup: NewSetup): Promise<FlowResult | null> {
  run.progress.doing('store')
  const { accountId, now } = run
  const { alsoOnPhone } = journal
  const entryId = run.newId()
  await run.save(draft => {
    // The server has just replaced an earlier setup, which is now void.
    if (journal.entryId !== null) dropEntry(draft, journal.entryId)
    const former = factorEntryIds(draft, accountId)[0] ?? retiredFactorId(draft, accountId)
    storeSetup(draft, { accountId, entryId, setup, now: now() })
    const stage = alsoOnPhone ? 'wait' : 'confirm'
    const formerEntryId = journal.formerEntryId ?? former
    updateAccount(draft, accountId, {
      journal: { ...journal, stage, entryId, formerEntryId },
    })
  })
  if (!alsoOnPhone) return null
  run.progress.doing('scan')
  return { kind: 'scan', account: run.accounts.find(accountId), entryId }
}

/** Begins again, once, if the server no longer knows the setup. */
async function confirm(run: Run, { mayBeginAnew }: { mayBeginAnew: boolean }): Promise<FlowResult> {
  const journal = run.journal()
  const { entryId } = journal
  if (entryId === null) return turnOn(run, journal)
  if (journal.stage !== 'confirm') await run.saveJournal({ ...journal, stage: 'confirm' })
  const outcome = await askToConfirm(run, async live => {
    return { kind: 'totp', code: await run.takeCode(entryId, live) }
  })
  if (!(outcome instanceof AppError)) return outcome
  const isVoid = outcome.code === 'wrong-code' || outcome.code === 'not-found'
  if (!isVoid || !mayBeginAnew) throw outcome
  return (await begin(run, run.journal())) ?? confirm(run, { mayBeginAnew: false })
}

/** Returns the server's refusal if two-factor is certainly off. */
async function askToConfirm(
  run: Run,
  proofOf: (live: LiveAccount) => Promise<Proof>,
  options?: { mayWait: boolean },
): Promise<FlowResult | AppError> {
  run.progress.doing('confirm')
  let codes: readonly string[] | null
  try {
    codes = await run.ask(
      async live => live.api.confirmEnrolment(await proofOf(live), run.signal),
      options,
    )
  } catch (error) {
    if (!isRefusal(error, run.signal)) throw error
    const reading = await run.readStatus()
    return reading.status.enabled ? finishSetup(run, reading) : error
  }
  if (codes) await keepCodes(run, codes)
  return finishOn(run, await readLast(run), null)
}

async function keepCodes(run: Run, codes: readonly string[]): Promise<void> {
  run.progress.doing('file-codes')
  const journal = run.journal()
  const { accountId } = run
  await run.save(draft => {
    if (journal.entryId !== null) keepEntry(draft, accountId, journal.entryId)
    fileFreshCodes(draft, holderOf(draft, accountId, journal.entryId), codes, run.now())
    updateAccount(draft, accountId, { journal: { ...journal, stage: 'status' } })
  })
}

function codeSent(run: Run, notice: CodeNotice): FlowResult {
  run.progress.doing('code')
  return { kind: 'code-sent', account: run.accounts.find(run.accountId), notice }
}

function lostCodes(canRegenerate: boolean): Words {
  return canRegenerate ? words('core.flows.lostCodes') : words('core.flows.lostCodesForGood')
}
