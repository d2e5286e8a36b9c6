/** A backup against the vault: what differs, and how it comes back. */
import type { BackupComparison } from '../../shared/transfer-models.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'

type Compared = BackupComparison['entries']

/** Entries are the same ones by their secret. */
export function compareEntries(
  backup: Readonly<VaultDocument>,
  vault: Readonly<VaultDocument>,
): Compared {
  const here = bySecret(vault.entries)
  const there = bySecret(backup.entries)
  const ofBackup = backup.entries.map(entry => {
    const own = here.get(entry.secret)
    const verdict = own ? (sameContent(own, entry) ? 'same' : 'changed') : 'missing'
    return { issuer: entry.issuer, label: entry.label, verdict } as const
  })
  const onlyHere = vault.entries
    .filter(({ secret }) => !there.has(secret))
    .map(({ issuer, label }) => ({ issuer, label, verdict: 'only-here' }) as const)
  return [...ofBackup, ...onlyHere]
}

/** Adds what the vault does not have, in its list or its trash; changes nothing that it has. */
export function mergeBackup(draft: VaultDocument, backup: Readonly<VaultDocument>): void {
  const known = bySecret([...draft.entries, ...draft.trash.map(({ entry }) => entry)])
  const ids = new Set([...known.values()].map(({ id }) => id))
  const isNew = (entry: StoredEntry) => !known.has(entry.secret) && !ids.has(entry.id)
  draft.entries.push(...backup.entries.filter(isNew))
  draft.trash.push(...backup.trash.filter(({ entry }) => isNew(entry)))
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

function bySecret(entries: readonly StoredEntry[]): Map<string, StoredEntry> {
  return new Map(entries.map(entry => [entry.secret, entry]))
}

function sameContent(one: StoredEntry, other: StoredEntry): boolean {
  const plain = ({ id, createdAt, updatedAt, ...content }: StoredEntry) => JSON.stringify(content)
  return plain(one) === plain(other)
}

function idOf(connection: unknown): unknown {
  return typeof connection === 'object' && connection !== null
    ? (Reflect.get(connection, 'id') ?? connection)
    : connection
}
