/** What flows change in the vault: each takes a draft. */
import { parseOtpText } from '../../shared/otpauth.ts'
import { fileFreshCodes, voidUnusedCodes } from '../backup-codes/rules.ts'
import type { Enrolment } from '../dialects/dialect.ts'
import { addEntries, restoreEntries, toStoredEntry, trashEntries } from '../entries.ts'
import { linkEntry } from '../servers/links.ts'
import { findConnection } from '../servers/stored-connection.ts'
import type { VaultDocument } from '../vault/document.ts'

export type NewSetup = Extract<Enrolment, { kind: 'totp' }>

export interface Storing {
  readonly connectionId: string
  /** Of the new entry. */
  readonly entryId: string
  readonly setup: NewSetup
  readonly now: number
}

/** The secret of a setup as the account's entry, with the backup codes that came along. */
export function storeSetup(
  draft: VaultDocument,
  { connectionId, entryId, setup, now }: Storing,
): void {
  const { name, email } = findConnection(draft, connectionId)
  const parsed = parseOtpText(setup.otpauthUrl)
  const names = { issuer: parsed.issuer || name, label: parsed.label || email }
  const entry = toStoredEntry({ ...parsed, ...names }, { id: entryId, now })
  addEntries(draft, [entry])
  linkEntry(draft, connectionId, entryId)
  if (setup.backupCodes) fileFreshCodes(draft, entryId, setup.backupCodes, now)
}

/** Of a setup that the server has made void. */
export function dropEntry(draft: VaultDocument, id: string): void {
  draft.entries = draft.entries.filter(entry => entry.id !== id)
}

/** Of the entry or, where that is gone or there is none, of the account itself. */
export function holderOf(
  document: Readonly<VaultDocument>,
  connectionId: string,
  entryId: string | null,
): string {
  return entryId !== null && hasEntry(document, entryId) ? entryId : connectionId
}

/** To the trash, with codes that are no longer good; entries that are gone are passed over. */
export function retireEntries(
  draft: VaultDocument,
  ids: readonly (string | null)[],
  now: number,
): void {
  const there = ids.filter(id => id !== null).filter(id => hasEntry(draft, id))
  for (const entry of draft.entries) {
    if (!there.includes(entry.id)) continue
    voidUnusedCodes(draft, entry.id, now)
    entry.account = null
  }
  trashEntries(draft, there, now)
}

/** The entry that makes the codes of the account from now on, brought back where it was removed. */
export function keepEntry(draft: VaultDocument, connectionId: string, entryId: string): void {
  if (!hasEntry(draft, entryId)) restoreEntries(draft, [entryId])
  const entry = draft.entries.find(({ id }) => id === entryId)
  // The server is done by now: an entry that is linked elsewhere stays that way.
  if (entry && (entry.account?.connectionId ?? connectionId) === connectionId) {
    linkEntry(draft, connectionId, entryId)
  }
}

export function hasEntry(document: Readonly<VaultDocument>, id: string): boolean {
  return document.entries.some(entry => entry.id === id)
}
