/** What proves the second factor: a code of an entry, a backup code, or what was typed. */
import { AppError } from '../../shared/errors.ts'
import type { ProofInput } from '../../shared/server-models.ts'
import { markCodeUsed, nextUnusedCode } from '../backup-codes/rules.ts'
import type { Proof } from '../dialects/dialect.ts'
import { findEntry } from '../entries.ts'
import type { Vault } from '../vault/vault.ts'
import type { FreshCodes, TakeOptions } from './fresh-code.ts'
import { linkEntry, linkedEntry, signInEntry } from './links.ts'
import { mayHaveArrived } from './lost-answers.ts'
import { hasOwnStep } from './projection.ts'
import type { Live } from './servers.ts'

export interface ProofRequest extends TakeOptions {
  readonly live: Pick<Live, 'connection' | 'http'>
  readonly given: ProofInput
  /** Which factor is asked for: of the account's sign-in, or the one that the linked entry is. */
  readonly of: 'sign-in' | 'account'
}

export interface Proofs {
  /**
   * Runs the attempt with the proof. Once the server has taken it, an entry that was named is the
   * account's, and a backup code is used; so is one whose answer was lost. Throws `not-found` and
   * `bad-input` where there is nothing to prove with, and what the attempt throws.
   */
  prove<T>(request: ProofRequest, attempt: (proof: Proof) => Promise<T>): Promise<T>
}

export interface ProofsParts {
  readonly vault: Vault
  readonly clock: () => number
  readonly freshCodes: FreshCodes
}

export function createProofs({ vault, clock, freshCodes }: ProofsParts): Proofs {
  function entryOf({ live: { connection }, of }: ProofRequest): string | null {
    const document = vault.document()
    const entry =
      of === 'sign-in'
        ? signInEntry(document, connection, hasOwnStep)
        : linkedEntry(document, connection.id)
    return entry?.id ?? null
  }

  async function byEntry<T>(
    request: ProofRequest,
    named: string | null,
    attempt: (proof: Proof) => Promise<T>,
  ): Promise<T> {
    const entryId = named ?? entryOf(request)
    if (entryId === null) {
      throw new AppError('not-found', 'No entry is known to make the codes of this account.')
    }
    const { connection, http } = request.live
    const code = await freshCodes.take(entryId, http, request)
    const result = await attempt({ kind: 'totp', code })
    const isOther = request.of === 'sign-in' && hasOwnStep(connection.dialectId)
    if (named !== null && !isOther) await link(connection.id, named)
    return result
  }

  /** An entry that another account has stays that one's. */
  async function link(connectionId: string, entryId: string): Promise<void> {
    await vault.change(draft => {
      if (findEntry(draft, entryId).account === null) linkEntry(draft, connectionId, entryId)
    })
  }

  async function byBackupCode<T>(
    request: ProofRequest,
    code: string,
    attempt: (proof: Proof) => Promise<T>,
  ): Promise<T> {
    const entryId = entryOf(request)
    const { name } = request.live.connection
    const result = await attempt({ kind: 'backup', code }).catch(async error => {
      if (mayHaveArrived(error)) await markUsed(entryId, code, `${name}: the answer was lost`)
      throw error
    })
    await markUsed(entryId, code, name)
    return result
  }

  async function markUsed(entryId: string | null, code: string, where: string): Promise<void> {
    if (entryId === null) return
    await vault.change(draft => {
      const isThere = draft.entries.some(({ id }) => id === entryId)
      if (isThere) markCodeUsed(draft, entryId, code, where, clock())
    })
  }

  return {
    prove(request, attempt) {
      const { given } = request
      if (given.kind === 'entry') return byEntry(request, given.entryId, attempt)
      if (given.kind === 'backup') return byBackupCode(request, given.code, attempt)
      if (given.kind === 'entry-backup') return byBackupCode(request, nextOf(request), attempt)
      return attempt({ kind: given.kind, code: given.code })
    },
  }

  function nextOf(request: ProofRequest): string {
    const entryId = entryOf(request)
    const code = entryId === null ? null : nextUnusedCode(vault.document(), entryId)
    if (code === null) {
      throw new AppError('not-found', 'There is no unused backup code of this account here.')
    }
    return code
  }
}
