/** Which entry is the second factor of which account. */
import { AppError } from '../../shared/errors.ts'
import type { EntryReference } from '../../shared/server-models.ts'
import { findEntry } from '../entries.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'
import { connectionsOf, findConnection, type StoredConnection } from './stored-connection.ts'

/** Entries in the trash are no factor until they are restored. */
export function linkedEntry(
  document: Readonly<VaultDocument>,
  connectionId: string,
): StoredEntry | null {
  return document.entries.find(({ account }) => account?.connectionId === connectionId) ?? null
}

/**
 * The account has no other entry from then on, null: none at all. Throws `not-found`, and `duplicate`
 * where the entry is another account's.
 */
export function linkEntry(
  draft: VaultDocument,
  connectionId: string,
  entryId: string | null,
): void {
  const { email } = findConnection(draft, connectionId)
  const entry = entryId === null ? null : findEntry(draft, entryId)
  if (entry?.account && entry.account.connectionId !== connectionId) {
    throw new AppError('duplicate', 'This entry belongs to another account: unlink it there first.')
  }
  for (const each of [...draft.entries, ...draft.trash.map(trashed => trashed.entry)]) {
    if (each.account?.connectionId === connectionId) each.account = null
  }
  if (entry) entry.account = { connectionId, accountId: email }
}

/**
 * The entry that answers a sign-in. Of a part with a second step of its own, the linked entry is that
 * step's; and servers that speak several dialects have one factor for them all.
 */
export function signInEntry(
  document: Readonly<VaultDocument>,
  connection: StoredConnection,
  hasOwnStep: (dialectId: string) => boolean,
): StoredEntry | null {
  const asItself = hasOwnStep(connection.dialectId) ? [] : [connection]
  const siblings = connectionsOf(document).filter(
    each =>
      each.id !== connection.id &&
      !hasOwnStep(each.dialectId) &&
      each.address === connection.address &&
      sameText(each.email, connection.email),
  )
  for (const { id } of [...asItself, ...siblings]) {
    const entry = linkedEntry(document, id)
    if (entry) return entry
  }
  return null
}

/** Entries that may be this account's, best first: `first`, then those with its e-mail address. */
export function likelyEntries(
  document: Readonly<VaultDocument>,
  { id, email, name, address }: StoredConnection,
  first: StoredEntry | null,
): EntryReference[] {
  const host = address === null ? '' : new URL(address).hostname
  const words = [name, ...host.split('.').slice(0, -1)].map(simple).filter(word => word.length > 2)
  const scoreOf = (entry: StoredEntry): number => {
    if (entry.id === first?.id) return 4
    if (entry.account && entry.account.connectionId !== id) return 0
    const issuer = simple(entry.issuer)
    const byIssuer =
      issuer !== '' && words.some(each => issuer.includes(each) || each.includes(issuer))
    const byEmail = entry.label.toLowerCase().includes(email.toLowerCase())
    return (byEmail ? 2 : 0) + (byIssuer ? 1 : 0)
  }
  return document.entries
    .filter(({ otp }) => otp.type === 'totp')
    .map(entry => ({ entry, score: scoreOf(entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostLikely)
    .map(({ entry }) => referenceTo(entry))
}

const mostLikely = 20

export function referenceTo({ id, issuer, label }: StoredEntry): EntryReference {
  return { id, issuer, label }
}

export function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

function simple(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
