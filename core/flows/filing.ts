/** Each of these functions stores in a draft what a flow changes in the vault. */

import { normaliseBackupCode } from '../../shared/backup-code-text.ts'
import { limits } from '../../shared/ceilings.ts'
import { parseOtpText } from '../../shared/otpauth.ts'
import { say } from '../../shared/wording/say.ts'
import { linkEntry } from '../accounts/factor-links.ts'
import { findAccount } from '../accounts/stored-account.ts'
import { fileFreshCodes, voidUnusedCodes } from '../backup-codes/rules.ts'
import type { Enrolment } from '../dialects/dialect.ts'
import { addEntries, findEntry, type Stamp, toStoredEntry } from '../entries/entries.ts'
import { replaceSecret } from '../entries/replace-secret.ts'
import { restoreEntries, trashEntries } from '../entries/trash.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'

export type NewSetup = Extract<Enrolment, { kind: 'totp' }>

export interface Storing {
  readonly accountId: string
  /** The id of the new entry. */
  readonly entryId: string
  readonly setup: NewSetup
  readonly now: number
}

/** Stores the secret of a setup as the account's entry, with the backup codes that came with it. */
export function storeSetup(
  draft: VaultDocument,
  { accountId, entryId, setup, now }: Storing,
): void {
  const { name, email, address } = findAccount(draft, accountId)
  const parsed = parseOtpText(setup.otpauthUrl)
  const names = { issuer: parsed.issuer || name, label: parsed.label || email }
  const made = toStoredEntry({ ...parsed, ...names }, { id: entryId, now })
  const entry = { ...made, madeBy: makerOf(address), origin: { how: 'server' } }
  addEntries(draft, [entry])
  linkEntry(draft, accountId, entryId)
  if (setup.backupCodes) fileFreshCodes(draft, entryId, setup.backupCodes, now)
}

/** The practice server has no permanent address. */
function makerOf(address: string | null): string {
  return address === null ? say('core.flows.practiceServer') : new URL(address).host.slice(-300)
}

/** Removes the entry of a setup that the server has voided. */
export function dropEntry(draft: VaultDocument, id: string): void {
  draft.entries = draft.entries.filter(entry => entry.id !== id)
}

/** The entry has the backup codes or, if it is gone or there is none, the account has them. */
export function holderOf(
  document: Readonly<VaultDocument>,
  accountId: string,
  entryId: string | null,
): string {
  return entryId !== null && hasEntry(document, entryId) ? entryId : accountId
}

/**
 * Moves entries to the trash with codes that are no longer valid. Entries that are gone are
 * skipped.
 */
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

/**
 * When the account's factor is turned on again, its entry comes out of the trash with everything it
 * has.
 */
export function rememberFactor(
  draft: VaultDocument,
  accountId: string,
  ids: readonly string[],
): void {
  for (const trashed of draft.trash) {
    if (ids.includes(trashed.entry.id)) trashed.retiredFrom = accountId
  }
}

export interface MergedSetup {
  /** The entries that produced the account's codes before, the likeliest first. */
  readonly formerIds: readonly string[]
  readonly setupId: string
  /** The stamp for the earlier secret in the trash. */
  readonly stamp: Stamp
}

/**
 * Gives the secret of the setup to the entry that produced the account's codes before, which
 * otherwise stays as it was. The entry of the setup is removed, and what turning off moved to the
 * trash is restored. Returns the entry's ID, or that of the setup if there is no earlier entry.
 */
export function mergeSetup(
  draft: VaultDocument,
  { formerIds, setupId, stamp }: MergedSetup,
): string {
  if (!hasEntry(draft, setupId)) return setupId
  const formerId = formerIds.find(id => hasEntry(draft, id) || isRetired(draft, id))
  if (formerId === undefined) return setupId
  if (!hasEntry(draft, formerId)) restoreEntries(draft, [formerId])
  const setup = findEntry(draft, setupId)
  dropEntry(draft, setupId)
  voidUnusedCodes(draft, formerId, stamp.now)
  keepAdditions(replaceSecret(draft, formerId, setup, stamp), setup)
  return formerId
}

const isRetired = (draft: Readonly<VaultDocument>, id: string) =>
  draft.trash.some(({ entry, retiredFrom }) => entry.id === id && retiredFrom !== undefined)

/**
 * Keeps the codes that came with the setup, and what the user has meanwhile written into its entry.
 */
function keepAdditions(entry: StoredEntry, setup: StoredEntry): void {
  const fresh = new Set(setup.backupCodes.map(({ code }) => normaliseBackupCode(code)))
  const earlier = entry.backupCodes.filter(({ code }) => !fresh.has(normaliseBackupCode(code)))
  const room = Math.max(0, limits.backupCodes - setup.backupCodes.length)
  entry.backupCodes = [...earlier.slice(Math.max(0, earlier.length - room)), ...setup.backupCodes]
  entry.pinned ||= setup.pinned
  entry.tags = [...new Set([...entry.tags, ...setup.tags])].slice(0, limits.tagsPerEntry)
  const note = [entry.note, setup.note].filter(text => text !== '').join('\n\n')
  if (note.length <= limits.noteLength) entry.note = note
}

/** Returns the entry that produces the account's codes from now on, restored if it was removed. */
export function keepEntry(draft: VaultDocument, accountId: string, entryId: string): void {
  if (!hasEntry(draft, entryId)) restoreEntries(draft, [entryId])
  const entry = draft.entries.find(({ id }) => id === entryId)
  // The server has already done it, so an entry that is linked elsewhere stays that way.
  if (entry && (entry.account?.connectionId ?? accountId) === accountId) {
    linkEntry(draft, accountId, entryId)
  }
}

export function hasEntry(document: Readonly<VaultDocument>, id: string): boolean {
  return document.entries.some(entry => entry.id === id)
}
