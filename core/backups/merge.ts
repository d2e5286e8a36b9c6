/** A backup against the vault: what differs, and how it comes back. */
import { isDeepStrictEqual } from 'node:util'
import type { Output } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { limits } from '../../shared/models.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'
import { lastingPartOf } from './backup-digest.ts'
import { compareEntries } from './compare.ts'

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

/** How many entries a restore added, changed and removed. */
export function countChanges(before: Replaced, after: Replaced): Output<'backups.restore'> {
  const count = { same: 0, changed: 0, missing: 0, 'only-here': 0 }
  for (const { verdict } of compareEntries(after, before)) count[verdict]++
  return { added: count.missing, changed: count.changed, removed: count['only-here'] }
}

/** What a replacement would lose: what lies in the trash here, and accounts that only this vault has. */
export function countOnlyHere(
  backup: Readonly<VaultDocument>,
  vault: Readonly<VaultDocument>,
): { trash: number; accounts: number } {
  const kept = finder([...backup.entries, ...backup.trash.map(({ entry }) => entry)])
  const connected = new Set(backup.connections.map(idOf))
  return {
    trash: vault.trash.filter(({ entry }) => !kept(entry)).length,
    accounts: vault.connections.filter(one => !connected.has(idOf(one))).length,
  }
}

function finder(entries: readonly StoredEntry[]) {
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const bySecret = new Map(entries.map(entry => [entry.secret, entry]))
  return ({ id, secret }: StoredEntry) => byId.get(id) ?? bySecret.get(secret)
}

function idOf(connection: unknown): unknown {
  return typeof connection === 'object' && connection !== null
    ? (Reflect.get(connection, 'id') ?? connection)
    : connection
}
