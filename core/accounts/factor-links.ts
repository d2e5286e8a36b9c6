/** Links each account to the entry that is its second factor. */

import type { EntryReference } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { likelyEntries as likelyOf } from '../../shared/likely-entries.ts'
import { words } from '../../shared/wording/words.ts'
import { findEntry, summaryOf } from '../entries/entries.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'
import { hasOwnStep } from './abilities.ts'
import { accountsOf, findAccount, type StoredAccount } from './stored-account.ts'

export interface Links {
  readonly accounts: readonly StoredAccount[]
  /** Maps an account's id to its entry. An entry in the trash is no factor until it is restored. */
  readonly linked: ReadonlyMap<string, StoredEntry>
}

export function linksOf(document: Readonly<VaultDocument>): Links {
  const linked = new Map<string, StoredEntry>()
  for (const entry of document.entries) {
    const id = entry.account?.connectionId
    if (id !== undefined && !linked.has(id)) linked.set(id, entry)
  }
  return { accounts: accountsOf(document), linked }
}

/**
 * The purpose of an entry: turning the factor on and off, or giving the code at sign-in. The two
 * differ if a part of the server has a second step of its own.
 */
type Purpose = 'factor' | 'sign-in'

/**
 * Returns the accounts that share this account's entry, itself first, because a user has one factor
 * on a server, whichever dialects are used.
 */
function sharersOf({ accounts }: Links, account: StoredAccount, purpose: Purpose): string[] {
  const isApart = hasOwnStep(account.dialectId)
  if (isApart && purpose === 'factor') return [account.id]
  const siblings = accounts.filter(
    each =>
      each.id !== account.id &&
      !hasOwnStep(each.dialectId) &&
      each.address === account.address &&
      sameText(each.email, account.email),
  )
  return [...(isApart ? [] : [account]), ...siblings].map(({ id }) => id)
}

/** Finds the entry that produces the account's codes. */
export function entryFor(
  links: Links,
  account: StoredAccount,
  purpose: Purpose,
): StoredEntry | null {
  const [entry = null] = sharersOf(links, account, purpose).flatMap(
    id => links.linked.get(id) ?? [],
  )
  return entry
}

/** Finds every entry that is linked as the account's factor. */
export function factorEntryIds(draft: Readonly<VaultDocument>, accountId: string): string[] {
  const sharers = sharersOf(linksOf(draft), findAccount(draft, accountId), 'factor')
  return draft.entries
    .filter(({ account }) => account !== null && sharers.includes(account.connectionId))
    .map(({ id }) => id)
}

/** Returns the entry in the trash that was the account's factor until it was turned off. */
export function retiredFactorId(draft: Readonly<VaultDocument>, accountId: string): string | null {
  const sharers = sharersOf(linksOf(draft), findAccount(draft, accountId), 'factor')
  const retired = draft.trash.filter(
    ({ retiredFrom }) => retiredFrom !== undefined && sharers.includes(retiredFrom),
  )
  return retired.at(-1)?.entry.id ?? null
}

/**
 * The accounts of another computer's practice server are not in this vault, so they don't count as
 * linked.
 */
function isLinked(document: Readonly<VaultDocument>, { account }: StoredEntry): boolean {
  return account !== null && accountsOf(document).some(({ id }) => id === account.connectionId)
}

/** Throws `duplicate` if the entry belongs to another account that doesn't share it. */
export function requireOwnEntry(
  document: Readonly<VaultDocument>,
  account: StoredAccount,
  entry: StoredEntry,
  purpose: Purpose,
): void {
  if (!entry.account || !isLinked(document, entry)) return
  const sharers = sharersOf(linksOf(document), account, purpose)
  if (!sharers.includes(entry.account.connectionId)) throw isOfAnother()
}

/**
 * Links the account to this entry only (null for none). Throws `not-found`, and `duplicate` if the
 * entry belongs to another account.
 */
export function linkEntry(draft: VaultDocument, accountId: string, entryId: string | null): void {
  const { email } = findAccount(draft, accountId)
  const entry = entryId === null ? null : findEntry(draft, entryId)
  if (entry && entry.account?.connectionId !== accountId && isLinked(draft, entry)) {
    throw isOfAnother()
  }
  const former = entry?.account
  for (const each of [...draft.entries, ...draft.trash.map(trashed => trashed.entry)]) {
    if (each.account?.connectionId === accountId) each.account = null
  }
  if (entry) entry.account = { ...former, connectionId: accountId, accountId: email }
}

/** Returns the entries that may answer the account's sign-in, the linked one first. */
export function likelyEntries(
  document: Readonly<VaultDocument>,
  { id, name, email, address }: StoredAccount,
  linked: StoredEntry | null,
): EntryReference[] {
  const account = { id, name, email, address: address ?? '', entryId: linked?.id ?? null }
  return likelyOf(account, document.entries.map(summaryOf)).map(referenceTo)
}

export function referenceTo({ id, issuer, label, madeBy }: EntryReference): EntryReference {
  return { id, issuer, label, ...(madeBy !== undefined && { madeBy }) }
}

export function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

function isOfAnother(): AppError {
  return new AppError('duplicate', words('core.accounts.entryTaken'))
}
