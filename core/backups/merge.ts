/** A backup against the vault: what differs, and how it comes back. */
import { isDeepStrictEqual } from 'node:util'
import { AppError } from '../../shared/errors.ts'
import { limits } from '../../shared/models.ts'
import type { BackupComparison } from '../../shared/transfer-models.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'
import { lastingPartOf } from './backup-digest.ts'

type Compared = BackupComparison['entries']

/** Entries are the same ones by their id or, where that is another one, by their secret. */
export function compareEntries(
  backup: Readonly<VaultDocument>,
  vault: Readonly<VaultDocument>,
): Compared {
  const find = finder(vault.entries)
  const met = new Set<StoredEntry>()
  const ofBackup = backup.entries.map(entry => {
    const own = find(entry)
    if (own) met.add(own)
    const verdict = own ? (sameContent(own, entry) ? 'same' : 'changed') : 'missing'
    return { issuer: entry.issuer, label: entry.label, verdict } as const
  })
  const onlyHere = vault.entries
    .filter(entry => !met.has(entry))
    .map(({ issuer, label }) => ({ issuer, label, verdict: 'only-here' }) as const)
  return [...ofBackup, ...onlyHere]
}

/**
 * Adds what the vault does not list and changes nothing that it lists. What lies in the trash is
 * taken out of it as it is. Throws `too-large`.
 */
export function mergeBackup(draft: VaultDocument, backup: Readonly<VaultDocument>): void {
  const listed = finder(draft.entries)
  const trashed = finder(draft.trash.map(({ entry }) => entry))
  const missing = backup.entries.filter(entry => !listed(entry))
  const fromTrash = new Set(missing.flatMap(entry => trashed(entry) ?? []))
  const added = missing.filter(entry => !trashed(entry))
  draft.entries.push(...fromTrash, ...added)
  if (draft.entries.length > limits.entries) {
    throw new AppError('too-large', `A vault holds at most ${limits.entries} entries.`)
  }

  const known = finder([...draft.entries, ...draft.trash.map(({ entry }) => entry)])
  const lost = backup.trash.filter(({ entry }) => !known(entry))
  draft.trash = [...draft.trash.filter(({ entry }) => !fromTrash.has(entry)), ...lost]
  const connected = new Set(draft.connections.map(idOf))
  draft.connections.push(...backup.connections.filter(one => !connected.has(idOf(one))))
  const kept = new Set(draft.quarantine.map(one => JSON.stringify(one)))
  draft.quarantine.push(...backup.quarantine.filter(one => !kept.has(JSON.stringify(one))))
}

/** What a restore replaces. The settings and the recovery key of this vault stay. */
export type Replaced = Pick<VaultDocument, 'entries' | 'trash' | 'connections' | 'quarantine'>

export function replacedPartOf(document: Readonly<VaultDocument>): Replaced {
  const { entries, trash, connections, quarantine } = document
  return structuredClone({ entries, trash, connections, quarantine })
}

/** Whether nothing was changed but what servers say anew at any moment. */
export function isSameContent(one: Replaced, other: Replaced): boolean {
  const lasting = ({ connections, ...rest }: Replaced) => [rest, connections.map(lastingPartOf)]
  return isDeepStrictEqual(lasting(one), lasting(other))
}

/** How many entries of one are not in the other. */
export function countMissing(one: Replaced, other: Replaced): number {
  const find = finder(other.entries)
  return one.entries.filter(entry => !find(entry)).length
}

function finder(entries: readonly StoredEntry[]) {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const bySecret = new Map(entries.map(entry => [entry.secret, entry]))
  return ({ id, secret }: StoredEntry) => byId.get(id) ?? bySecret.get(secret)
}

function sameContent(one: StoredEntry, other: StoredEntry): boolean {
  const content = ({ id, createdAt, updatedAt, ...rest }: StoredEntry) => rest
  return isDeepStrictEqual(content(one), content(other))
}

function idOf(connection: unknown): unknown {
  return typeof connection === 'object' && connection !== null
    ? (Reflect.get(connection, 'id') ?? connection)
    : connection
}
