/** What was joined, as the document that is on screen and saved. */
import type { StoredEntry, StoredTrash, VaultDocument } from '../vault/document.ts'
import { type Connection, isAccount, isTravelling, toConnection } from './connection-fields.ts'
import { type Kept, otherId } from './entry-fields.ts'
import { byKey } from './order.ts'
import { own } from './own.ts'
import { connectionsById, keptById } from './read-replica.ts'
import { orderField, otherSecrets, type SyncRecord } from './record.ts'
import type { Replica } from './replica.ts'
import { isShared, withShared } from './shared-settings.ts'
import { codesOf, showEntry } from './show-entry.ts'
import { stripConnection, stripEntry } from './strip.ts'
import { knownSync, type SyncPart } from './sync-part.ts'

/**
 * `before` is the replica of the document. Records that are the same objects in both are left as
 * they are. One that this version cannot show stays as it was here, where it was here.
 */
export function showReplica(
  document: Readonly<VaultDocument>,
  sync: SyncPart,
  before: Replica,
  joined: Replica,
): { document: VaultDocument; sync: SyncPart } {
  const entries = showEntries(document, sync, before, joined)
  const connections = showConnections(document, sync, before, joined)
  const settings = withShared(document.settings, joined.vault.values)
  // A value that only a newer version knows: nothing of it is taken until this one knows it.
  const isOld = joined.vault === before.vault || settings === null
  const next = knownSync({
    ...sync,
    entries: entries.stamps,
    connections: connections.stamps,
    vault: isOld ? sync.vault : withoutShown(joined.vault),
    devices: joined.devices,
    removed: joined.removed,
  })
  return {
    sync: next,
    document: {
      ...document,
      entries: entries.entries,
      trash: entries.trash,
      connections: connections.connections,
      settings: settings ?? document.settings,
      sync: next,
    },
  }
}

function showEntries(
  document: Readonly<VaultDocument>,
  sync: SyncPart,
  before: Replica,
  joined: Replica,
) {
  const kept = keptById(document)
  const stamps: Record<string, SyncRecord> = { ...sync.entries }
  // Purged, and known to everybody: nothing of it is left.
  for (const id of Object.keys(before.entries)) {
    if (Object.hasOwn(joined.entries, id)) continue
    kept.delete(id)
    delete stamps[id]
  }
  for (const [id, record] of Object.entries(joined.entries)) {
    if (record === before.entries[id]) continue
    const shown = showEntry(id, record)
    if (shown === 'unreadable' && kept.has(id)) continue
    for (const key of otherSecrets(before.entries[id] ?? record)) kept.delete(otherId(id, key))
    // Gone from the list and the trash only where somebody has emptied the trash.
    if (shown === null || shown === 'unreadable') {
      kept.delete(id)
      stamps[id] = record
      continue
    }
    kept.set(id, shown.kept)
    for (const other of shown.others) kept.set(other.entry.id, toKept(other))
    stamps[id] = stripEntry(record, shown.kept)
  }
  const all = [...kept.values()]
  const placed = (entry: StoredEntry) => {
    const key = own(stamps, entry.id)?.values[orderField]
    return { id: entry.id, key: typeof key === 'string' ? key : undefined, entry }
  }
  return {
    stamps,
    entries: all
      .flatMap(({ entry, trashed }) => (trashed ? [] : [placed(entry)]))
      .sort(byKey)
      .map(({ entry }) => entry),
    trash: all.flatMap(({ trashed }) => trashed ?? []).sort(byTime),
  }
}

function toKept(trashed: StoredTrash): Kept {
  return { entry: trashed.entry, trashed }
}

function byTime(one: StoredTrash, other: StoredTrash): number {
  if (one.trashedAt !== other.trashedAt) return one.trashedAt - other.trashedAt
  const [a, b] = [one.place?.index ?? -1, other.place?.index ?? -1]
  if (a !== b) return a - b
  return one.entry.id < other.entry.id ? -1 : 1
}

function showConnections(
  document: Readonly<VaultDocument>,
  sync: SyncPart,
  before: Replica,
  joined: Replica,
) {
  const here = connectionsById(document)
  const stamps: Record<string, SyncRecord> = { ...sync.connections }
  const shown = new Map(here)
  for (const id of Object.keys(before.connections)) {
    if (Object.hasOwn(joined.connections, id)) continue
    shown.delete(id)
    delete stamps[id]
  }
  for (const [id, record] of Object.entries(joined.connections)) {
    if (record === before.connections[id]) continue
    const raw = toConnection(id, here.get(id), record.values, codesOf(record.codes))
    if (isRemoved(record)) {
      shown.delete(id)
      stamps[id] = record
    } else if (isTravelling(raw) && isAccount(raw)) {
      shown.set(id, raw)
      stamps[id] = stripConnection(record, raw)
    } else if (!here.has(id)) stamps[id] = record
  }
  const others = document.connections.filter(raw => !isTravelling(raw))
  return { stamps, connections: [...others, ...[...shown.values()].sort(byAge)] }
}

function byAge(one: Connection, other: Connection): number {
  const [a, b] = [Number(one.createdAt), Number(other.createdAt)]
  if (a !== b) return a - b
  return one.id < other.id ? -1 : 1
}

/** A field that somebody has changed meanwhile does not bring an account back. */
const isRemoved = ({ purged, values }: SyncRecord) =>
  purged !== undefined && values.dialectId === undefined

/** Settings that are shown stand in the document; what newer versions know stays with the stamps. */
function withoutShown(vault: SyncRecord): SyncRecord {
  const values = Object.fromEntries(
    Object.entries(vault.values).filter(([name]) => !isShared(name)),
  )
  return { ...vault, values }
}
