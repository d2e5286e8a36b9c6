/** Compares a backup with the vault, and restores it. */

import { isDeepStrictEqual } from 'node:util'
import { limits } from '../../shared/ceilings.ts'
import type { Output } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { StoredTrash, VaultDocument } from '../vault/document.ts'
import { lastingPartOf } from './backup-digest.ts'
import { compareEntries, pairEntries } from './compare.ts'

/**
 * Adds what the vault doesn't list, and changes nothing that it lists. Entries in the trash are
 * restored unchanged. Throws `too-large`.
 */
export function mergeBackup(draft: VaultDocument, backup: Readonly<VaultDocument>): void {
  const listed = pairEntries(backup.entries, draft.entries)
  const missing = backup.entries.filter(entry => !listed.has(entry))
  const trashed = pairEntries(missing, entriesOf(draft.trash))
  const fromTrash = new Set(trashed.values())
  const added = missing.filter(entry => !trashed.has(entry))
  const taken = new Set([...listed.values(), ...fromTrash, ...added])
  draft.entries.push(...fromTrash, ...added)
  if (draft.entries.length > limits.entries) {
    throw new AppError(
      'too-large',
      words('core.backups.tooManyEntries', { entries: limits.entries }),
    )
  }

  draft.trash = draft.trash.filter(({ entry }) => !fromTrash.has(entry))
  const others = [...draft.entries, ...entriesOf(draft.trash)].filter(entry => !taken.has(entry))
  const known = pairEntries(entriesOf(backup.trash), others)
  draft.trash.push(...backup.trash.filter(({ entry }) => !known.has(entry)))
  const connected = new Set(draft.connections.map(idOf))
  draft.connections.push(...backup.connections.filter(one => !connected.has(idOf(one))))
  const kept = new Set(draft.quarantine.map(one => JSON.stringify(one)))
  draft.quarantine.push(...backup.quarantine.filter(one => !kept.has(JSON.stringify(one))))
}

/** A restore replaces these parts. The settings and the recovery key of this vault stay. */
export type Replaced = Pick<VaultDocument, 'entries' | 'trash' | 'connections' | 'quarantine'>

export function replacedPartOf(document: Readonly<VaultDocument>): Replaced {
  const { entries, trash, connections, quarantine } = document
  return structuredClone({ entries, trash, connections, quarantine })
}

/** Tells whether nothing has changed except what servers may report differently at any moment. */
export function isSameContent(one: Replaced, other: Replaced): boolean {
  const lasting = ({ connections, ...rest }: Replaced) => [rest, connections.map(lastingPartOf)]
  return isDeepStrictEqual(lasting(one), lasting(other))
}

/** Counts the entries that a restore added, changed, and removed. */
export function countChanges(before: Replaced, after: Replaced): Output<'backups.restore'> {
  const count = { same: 0, changed: 0, missing: 0, 'only-here': 0 }
  for (const { verdict } of compareEntries(after, before)) count[verdict]++
  return { added: count.missing, changed: count.changed, removed: count['only-here'] }
}

/**
 * Counts what a replacement would lose: entries in this vault's trash, and accounts that only this
 * vault has.
 */
export function countOnlyHere(
  backup: Readonly<VaultDocument>,
  vault: Readonly<VaultDocument>,
): { trash: number; accounts: number } {
  const kept = pairEntries(
    [...vault.entries, ...entriesOf(vault.trash)],
    [...backup.entries, ...entriesOf(backup.trash)],
  )
  const connected = new Set(backup.connections.map(idOf))
  return {
    trash: vault.trash.filter(({ entry }) => !kept.has(entry)).length,
    accounts: vault.connections.filter(one => !connected.has(idOf(one))).length,
  }
}

const entriesOf = (trash: readonly StoredTrash[]) => trash.map(({ entry }) => entry)

function idOf(connection: unknown): unknown {
  return typeof connection === 'object' && connection !== null
    ? (Reflect.get(connection, 'id') ?? connection)
    : connection
}
