/** Answers a challenge at sign-in with a code from an entry, a backup code, or a typed code. */

import type { ProofInput } from '../../shared/account-models.ts'
import { normaliseBackupCode } from '../../shared/backup-code-text.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { CopyLimit } from '../backup-codes/copy-limit.ts'
import { markCodeUsed, nextUnusedCode, noteHandedOut } from '../backup-codes/rules.ts'
import type { Proof, SignedIn } from '../dialects/dialect.ts'
import { findEntry } from '../entries/entries.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { hasOwnStep } from './abilities.ts'
import type { LiveAccount } from './accounts.ts'
import { entryFor, linkEntry, linksOf, requireOwnEntry } from './factor-links.ts'
import type { FreshCodes, TakeOptions } from './fresh-code.ts'
import { mayHaveArrived } from './lost-answers.ts'
import { findAccount, type StoredAccount, updateAccount } from './stored-account.ts'

export interface ProofRequest extends TakeOptions {
  readonly live: Pick<LiveAccount, 'account' | 'http'>
  readonly given: ProofInput
}

export interface Proofs {
  /**
   * Runs the attempt with the proof. Once the server has accepted it, a named entry is linked to
   * the account, and a backup code is marked used. This also happens if the answer was lost. Throws
   * `not-found` and `bad-input` if there is no proof, `duplicate` for another account's entry, and
   * what the attempt throws.
   */
  prove(request: ProofRequest, attempt: (proof: Proof) => Promise<SignedIn>): Promise<void>
}

export interface ProofsParts {
  readonly vault: Vault
  readonly clock: () => number
  readonly freshCodes: FreshCodes
  readonly copyLimit: CopyLimit
}

export function createProofs(parts: ProofsParts): Proofs {
  const { vault, clock, freshCodes, copyLimit } = parts

  type Attempt = (proof: Proof) => Promise<SignedIn>

  function entryIdOf(account: StoredAccount): string | null {
    return entryFor(linksOf(vault.document()), account, 'sign-in')?.id ?? null
  }

  async function byEntry(request: ProofRequest, named: string | null, attempt: Attempt) {
    const { account, http } = request.live
    const entryId = named ?? entryIdOf(account)
    if (entryId === null) {
      throw new AppError('not-found', words('core.accounts.noEntry'))
    }
    const document = vault.document()
    requireOwnEntry(document, account, findEntry(document, entryId), 'sign-in')
    const code = await freshCodes.take(entryId, http, request)
    await attempt({ kind: 'totp', code })
    if (named === null || hasOwnStep(account.dialectId)) return
    await vault.change(draft => {
      // An entry that belongs to another account of the same factor stays with that account.
      const isFree = findEntry(draft, named).account === null
      if (isFree) linkEntry(draft, account.id, named)
    })
  }

  async function byBackupCode(account: StoredAccount, code: string, attempt: Attempt) {
    const entryId = entryIdOf(account)
    const markUsed = (where: string) =>
      vault.change(draft => spendCode(draft, { account, entryId, code, where, now: clock() }))
    await attempt({ kind: 'backup', code }).catch(async error => {
      if (mayHaveArrived(error))
        await markUsed(say('core.accounts.answerLost', { name: account.name }))
      throw error
    })
    await markUsed(account.name)
  }

  /** Records that the code is sent before it is, whatever comes of it. */
  async function nextBackupCode(account: StoredAccount): Promise<string> {
    for (const holderId of [entryIdOf(account), account.id]) {
      const code = holderId === null ? null : nextUnusedCode(vault.document(), holderId)
      if (holderId === null || code === null) continue
      copyLimit.take(holderId, code)
      await vault.change(draft => noteHandedOut(draft, holderId, code, clock()))
      return code
    }
    throw new AppError('not-found', words('core.accounts.noBackupCodeLeft'))
  }

  return {
    async prove(request, attempt) {
      const { given, live } = request
      if (given.kind === 'entry') await byEntry(request, given.entryId, attempt)
      else if (given.kind === 'backup') await byBackupCode(live.account, given.code, attempt)
      else if (given.kind !== 'entry-backup') await attempt(given)
      else await byBackupCode(live.account, await nextBackupCode(live.account), attempt)
    },
  }
}

interface Spent {
  readonly account: StoredAccount
  readonly entryId: string | null
  readonly code: string
  readonly where: string
  readonly now: number
}

/** Marks the code used wherever it is stored. A code that isn't stored was typed. */
function spendCode(draft: VaultDocument, { account, entryId, code, where, now }: Spent): void {
  const isEntryThere = draft.entries.some(({ id }) => id === entryId)
  if (entryId !== null && isEntryThere) markCodeUsed(draft, entryId, code, where, now)
  const wanted = normaliseBackupCode(code)
  const backupCodes = findAccount(draft, account.id).backupCodes.map(one =>
    normaliseBackupCode(one.code) === wanted
      ? { ...one, state: 'used' as const, usedAt: now, note: where }
      : one,
  )
  updateAccount(draft, account.id, { backupCodes })
}
