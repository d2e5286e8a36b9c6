/**
 * Gathers what authorizes a change: from the user, from the vault, and from codes that the vault
 * can produce.
 */

import type { ProofInput } from '../../shared/account-models.ts'
import { normaliseBackupCode } from '../../shared/backup-code-text.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { LiveAccount } from '../accounts/accounts.ts'
import { entryFor, linksOf, requireOwnEntry } from '../accounts/factor-links.ts'
import { findAccount, type StoredAccount } from '../accounts/stored-account.ts'
import { findHolder } from '../backup-codes/code-holder.ts'
import { markCodes, nextUnusedCode } from '../backup-codes/rules.ts'
import type { Authority, Need, Proof } from '../dialects/dialect.ts'
import { findEntry } from '../entries/entries.ts'
import type { VaultDocument } from '../vault/document.ts'
import { holderOf } from './filing.ts'
import { isWrongCode, type Run } from './run.ts'

export interface Given {
  readonly password: string | null
  readonly proof: ProofInput | null
}

export interface Demands {
  readonly needs: readonly Need[]
  readonly proofs: readonly Proof['kind'][]
}

export interface Permit {
  readonly password: string | undefined
  /** The entry that the account is linked to, or will be. */
  readonly entryId: string | null
  /** An unused code from the vault, if the proof is a backup code. */
  readonly backupCode: string | null
  /** True if the code is already known. It doesn't survive a wait, and there is no next one. */
  readonly hasCode: boolean
  /** Takes a fresh code only at the last moment. */
  toAuthority(run: Run, live: LiveAccount): Promise<Authority>
}

/**
 * Throws `bad-input` that names what is missing, `not-found`, `duplicate` for another account's
 * entry, and `try-later` if many backup codes were handed out recently.
 */
export function permitFor(
  run: Pick<Run, 'document' | 'account' | 'accounts'>,
  { password, proof }: Given,
  { needs, proofs }: Demands,
): Permit {
  const document = run.document()
  const account = run.account()
  const entryId = entryOf(document, account, proof)
  const source = needs.includes('proof')
    ? sourceOf(proof, proofs, { document, account, entryId })
    : null
  const passwordSecret = passwordOf(account, password, needs)
  if (proof?.kind === 'entry-backup' && source?.kind === 'backup') {
    run.accounts.copyLimit.take(holderOf(document, account.id, entryId), source.code)
  }
  return {
    password: passwordSecret,
    entryId,
    backupCode: source?.kind === 'backup' ? unusedAs(source, { document, account, entryId }) : null,
    hasCode: source !== null && source.kind !== 'entry',
    async toAuthority(run, live) {
      if (source?.kind !== 'entry') return { password: passwordSecret, proof: source ?? undefined }
      const code = await run.takeCode(source.entryId, live)
      return { password: passwordSecret, proof: { kind: 'totp', code } }
    },
  }
}

interface Known {
  readonly document: Readonly<VaultDocument>
  readonly account: StoredAccount
  readonly entryId: string | null
}

/** The vault may not have a typed code, or may know it as used. */
function unusedAs({ code }: Proof, { document, account, entryId }: Known): string | null {
  const typed = normaliseBackupCode(code)
  const holder = findHolder(document, holderOf(document, account.id, entryId))
  const known = holder.backupCodes.find(
    one => one.state === 'unused' && normaliseBackupCode(one.code) === typed,
  )
  return known?.code ?? null
}

function passwordOf(
  { passwordSecret, journal }: StoredAccount,
  given: string | null,
  needs: readonly Need[],
): string | undefined {
  if (needs.includes('password')) {
    const password = given ?? passwordSecret ?? journal?.passwordSecret
    if (password) return password
    throw new AppError('bad-input', words('core.flows.passwordMissing'))
  }
  if (!needs.includes('two-step-password')) return given ?? undefined
  const password = given ?? journal?.passwordSecret
  if (password) return password
  throw new AppError('bad-input', words('core.flows.twoStepPasswordMissing'))
}

function entryOf(
  document: Readonly<VaultDocument>,
  account: StoredAccount,
  proof: ProofInput | null,
): string | null {
  if (proof?.kind !== 'entry' || proof.entryId === null) {
    return entryFor(linksOf(document), account, 'factor')?.id ?? null
  }
  requireOwnEntry(document, account, findEntry(document, proof.entryId), 'factor')
  return proof.entryId
}

type Source = Proof | { readonly kind: 'entry'; readonly entryId: string }

function sourceOf(
  proof: ProofInput | null,
  proofs: Demands['proofs'],
  { document, account, entryId }: Known,
): Source {
  const source = proof === null || proof.kind === 'entry' ? ofEntry(account, entryId) : proof
  const kind = source.kind === 'entry' ? 'totp' : source.kind
  if (!proofs.includes(kind === 'entry-backup' ? 'backup' : kind)) {
    throw new AppError('bad-input', words('core.flows.proofNotTaken'))
  }
  if (source.kind !== 'entry-backup') return source
  const code = nextUnusedCode(document, holderOf(document, account.id, entryId))
  if (code === null) throw new AppError('bad-input', words('core.flows.noBackupCodeLeft'))
  return { kind: 'backup', code }
}

function ofEntry({ status, journal }: StoredAccount, entryId: string | null): Source {
  const method = journal?.method ?? status?.method ?? 'totp'
  if (method !== 'totp') {
    throw new AppError('bad-input', words('core.flows.sentCodeMissing'))
  }
  if (entryId !== null) return { kind: 'entry', entryId }
  throw new AppError('bad-input', words('core.flows.codeMissing'))
}

/**
 * Requests the change, and retries once with the entry's next code if the first is refused, because
 * it may have been used elsewhere.
 */
export async function askAs<T>(
  run: Run,
  permit: Permit,
  request: (live: LiveAccount, authority: Authority) => Promise<T>,
): Promise<T> {
  const work = async (live: LiveAccount) => request(live, await permit.toAuthority(run, live))
  const options = { mayWait: !permit.hasCode }
  return run.ask(work, options).catch(error => {
    if (permit.hasCode || run.signal.aborted || !isWrongCode(error)) throw error
    return run.ask(work, options)
  })
}

/**
 * Marks a backup code as used before it is sent, because afterward nobody may know whether it still
 * works.
 */
export function markSpent(
  draft: VaultDocument,
  { accountId, now }: Run,
  permit: Permit | null,
  state: 'used' | 'unused',
): void {
  if (!permit || permit.backupCode === null) return
  const { name } = findAccount(draft, accountId)
  const { backupCode, entryId } = permit
  const isNamed = ({ code }: { code: string }) => code === backupCode
  const mark = { state, note: state === 'used' ? name : '', copiedAt: now() }
  markCodes(draft, holderOf(draft, accountId, entryId), isNamed, mark, now())
}
