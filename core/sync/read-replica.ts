/** The document and its stamps, put together to what is told to other devices. */
import type { StoredBackupCode, VaultDocument } from '../vault/document.ts'
import { codesIn } from './codes-in.ts'
import { type Connection, connectionFields, isTravelling } from './connection-fields.ts'
import { codeFieldsOf, codeKey, fieldsOf, type Kept, otherId } from './entry-fields.ts'
import { keptNames } from './join.ts'
import { mapNamed, own } from './own.ts'
import { type SyncRecord, shownSecret } from './record.ts'
import type { Replica } from './replica.ts'
import { sharedFields } from './shared-settings.ts'
import type { SyncPart } from './sync-part.ts'

/**
 * With `needed`, only these entries get their values from the document. The others are their stamps
 * alone, which is quicker, and enough for whatever nobody else has written.
 */
export function readReplica(
  document: Readonly<VaultDocument>,
  sync: SyncPart,
  needed?: ReadonlySet<string>,
): Replica {
  const kept = keptById(document)
  const connections = connectionsById(document)
  return {
    entries: mapNamed(sync.entries, (stamps, id) =>
      !needed || needed.has(id) ? readEntry(id, stamps, kept) : stamps,
    ),
    connections: mapNamed(sync.connections, (stamps, id) =>
      readConnection(id, stamps, connections.get(id)),
    ),
    vault: withValues(sync.vault, sharedFields(document)),
    devices: sync.devices,
    removed: sync.removed,
  }
}

export function connectionsById({ connections }: Readonly<VaultDocument>): Map<string, Connection> {
  return new Map(connections.flatMap(raw => (isTravelling(raw) ? [[raw.id, raw]] : [])))
}

export function readConnection(
  id: string,
  stamps: SyncRecord,
  raw: Connection | undefined,
): SyncRecord {
  if (!raw) return stamps
  return withCodes(withValues(stamps, connectionFields(raw)), id, codesIn(raw))
}

export function keptById({ entries, trash }: Readonly<VaultDocument>): Map<string, Kept> {
  return new Map([
    ...entries.map((entry): [string, Kept] => [entry.id, { entry, trashed: null }]),
    ...trash.map((trashed): [string, Kept] => [
      trashed.entry.id,
      { entry: trashed.entry, trashed },
    ]),
  ])
}

export function readEntry(
  id: string,
  stamps: SyncRecord,
  kept: ReadonlyMap<string, Kept>,
): SyncRecord {
  const shown = kept.get(id)
  // Nothing of it is on screen: all that there is of it stands with the stamps.
  if (!shown) return stamps
  const shownKey = shownSecret(stamps)
  const secrets = mapNamed(stamps.secrets, (member, key) => {
    const from = key === shownKey ? shown : kept.get(otherId(id, key))
    if (member.in.length === 0 || member.value || !from) return member
    const { otp, secret, pin } = from.entry
    const { counter: _, ...parameters } = otp as typeof otp & { counter?: number }
    return { ...member, value: { otp: parameters, secret, pin } }
  })
  const record = { ...withValues(stamps, fieldsOf(shown)), secrets }
  return withCodes(record, id, shown.entry.backupCodes)
}

function withCodes(
  record: SyncRecord,
  id: string,
  backupCodes: readonly StoredBackupCode[],
): SyncRecord {
  if (backupCodes.length === 0) return record
  const byKey = new Map(backupCodes.map(code => [codeKey(id, code.code), code]))
  const codes = mapNamed(record.codes, (member, key) => {
    const code = byKey.get(key)
    if (!code || member.in.length === 0) return member
    const values = codeFieldsOf(code)
    const fields = mapNamed(member.fields, ({ at }, name) => {
      const value = own(values, name)
      return value === undefined ? { at } : { at, value }
    })
    return { ...member, code: code.code, fields }
  })
  return { ...record, codes }
}

/**
 * Values that newer versions have written stand with the stamps, because nothing here shows them.
 * What is shown in place of a field that was purged is no value of it.
 */
function withValues(record: SyncRecord, shown: Readonly<Record<string, unknown>>): SyncRecord {
  const values = { ...record.values, ...shown }
  const { purged } = record
  if (purged === undefined) return { ...record, values }
  const written = Object.entries(values).filter(([name]) => {
    const at = own(record.stamps, name) ?? record.at
    return at > purged || keptNames.has(name)
  })
  return { ...record, values: Object.fromEntries(written) }
}
