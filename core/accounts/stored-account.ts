/** Defines an account on a server as the vault stores it. */

import { z } from 'zod'
import { AccountId, CodeNotice, FactorMethod, FactorStatus } from '../../shared/account-models.ts'
import { limits } from '../../shared/ceilings.ts'
import { EntryId, Name } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import { Instant } from '../../shared/instant.ts'
import { words } from '../../shared/wording/words.ts'
import { ServerSession } from '../dialects/http.ts'
import { StoredBackupCode, type VaultDocument } from '../vault/document.ts'
import { keepingUnknown } from '../vault/keeping-unknown.ts'

/**
 * A change on the server that was begun and whose outcome is unknown. It is written before the
 * first request that cannot be undone, and cleared by the save that stores the result. [Note: flow
 * journal]
 */
export const FlowJournal = keepingUnknown(
  z.object({
    kind: z.enum(['enrol', 'disable', 'rotate', 'regenerate']),
    /**
     * `turn-off`, `confirm`, and `regenerate` are requests that may or may not have reached the
     * server.
     * - wait: for the phone, or for the code that was sent; nothing has confirmed the setup yet.
     * - status: everything was answered and stored; only the state has to be read again.
     */
    stage: z.enum(['turn-off', 'wait', 'confirm', 'regenerate', 'status']),
    method: FactorMethod,
    since: Instant,
    /** The entry with the secret that isn't confirmed yet. */
    entryId: EntryId.nullable(),
    /** The entry that moves to the trash at the end of a rotation or of turning off. */
    formerEntryId: EntryId.nullable(),
    destination: z.string().max(320).nullable(),
    recoveryEmail: z.string().max(320).nullable(),
    /** The password for `begin`, which is never kept longer than the flow. */
    passwordSecret: z.string().max(1024).nullable(),
    notice: keepingUnknown(CodeNotice).nullable(),
    alsoOnPhone: z.boolean(),
  }),
)
export type FlowJournal = z.infer<typeof FlowJournal>

export const StoredAccount = z.object({
  id: AccountId,
  name: Name,
  /**
   * The address as `parseServerAddress` returns it; null for the practice server, whose port
   * changes.
   */
  address: z.string().max(2048).nullable(),
  dialectId: z.string().min(1).max(64),
  authorityPem: z
    .string()
    .max(64 * 1024)
    .nullable(),
  email: z.string().min(1).max(320),
  /** Saved only if the user agreed. */
  passwordSecret: z.string().max(1024).nullable(),
  answersByItself: z.boolean(),
  session: ServerSession.nullable(),
  /** The status as it was last read, with instants by this computer's clock. */
  status: FactorStatus.nullable(),
  statusAt: Instant.nullable(),
  /** The session has passed the chat's second step until then. */
  chatVerifiedUntil: Instant.nullable(),
  journal: FlowJournal.nullable(),
  createdAt: Instant,
  /**
   * The chat's email as it was entered here. The server shows it masked, but a rotation has to send
   * it again.
   */
  recoveryEmail: z.string().max(320).nullable().default(null),
  /** The codes of an account that gets codes by message, which has no entry to keep them in. */
  backupCodes: z.array(StoredBackupCode).max(limits.backupCodes).default([]),
})
export type StoredAccount = z.infer<typeof StoredAccount>

type Given = 'id' | 'name' | 'address' | 'dialectId' | 'authorityPem' | 'email'

/** Creates an account about which nothing is known yet. */
export function newAccount(
  given: Pick<StoredAccount, Given | 'passwordSecret' | 'createdAt'>,
): StoredAccount {
  return {
    ...given,
    answersByItself: true,
    session: null,
    status: null,
    statusAt: null,
    chatVerifiedUntil: null,
    journal: null,
    recoveryEmail: null,
    backupCodes: [],
  }
}

/** A record that cannot be read as an account stays in the document unchanged. */
export function accountsOf(document: Readonly<VaultDocument>): StoredAccount[] {
  return document.connections.flatMap(raw => read(raw) ?? [])
}

export function peekAccount(
  document: Readonly<VaultDocument>,
  id: string,
): StoredAccount | undefined {
  return read(document.connections.find(raw => isAccount(raw, id)))
}

export function hasAccount(document: Readonly<VaultDocument>, id: string): boolean {
  return document.connections.some(raw => isAccount(raw, id))
}

/** Throws `not-found`. */
export function findAccount(document: Readonly<VaultDocument>, id: string): StoredAccount {
  const found = peekAccount(document, id)
  if (!found) throw new AppError('not-found', words('core.accounts.gone'))
  return found
}

function read(raw: unknown): StoredAccount | undefined {
  return StoredAccount.safeParse(raw).data
}

/** Returns the updated account. Fields that this version doesn't know stay. */
export function updateAccount(
  draft: VaultDocument,
  id: string,
  change: Partial<Omit<StoredAccount, 'id'>>,
): StoredAccount {
  const before = findAccount(draft, id)
  draft.connections = draft.connections.map(raw =>
    isAccount(raw, id) ? { ...before, ...raw, ...change } : raw,
  )
  return { ...before, ...change }
}

/** Tells whether this is the document's account of that id, with codes to read or to change. */
export function holdsCodes(raw: unknown, id: string): raw is Pick<StoredAccount, 'backupCodes'> {
  return isAccount(raw, id) && Array.isArray(Reflect.get(raw, 'backupCodes'))
}

export function removeAccount(draft: VaultDocument, id: string): void {
  draft.connections = draft.connections.filter(raw => !isAccount(raw, id))
  for (const entry of [...draft.entries, ...draft.trash.map(({ entry }) => entry)]) {
    if (entry.account?.connectionId === id) entry.account = null
  }
}

function isAccount(raw: unknown, id: string): raw is object {
  return typeof raw === 'object' && raw !== null && Reflect.get(raw, 'id') === id
}
