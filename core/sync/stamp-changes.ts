/**
 * [Note: stamping] A save is compared with what was there before, and what differs gets stamps: no
 * rule that changes the document has to think of it, and none can forget to. Entries that a change
 * left alone are the same objects before and after, so this costs what was changed.
 */
import { randomInt } from 'node:crypto'
import type { VaultDocument } from '../vault/document.ts'
import { samePlain } from '../vault/plain.ts'
import { codesIn } from './codes-in.ts'
import { connectionFields } from './connection-fields.ts'
import { counterOf, otherId } from './entry-fields.ts'
import { takeOut } from './member.ts'
import { createMint, type Mint } from './mint.ts'
import { keysFor } from './order.ts'
import type { Named } from './own.ts'
import { connectionsById, keptById, readConnection, readEntry } from './read-replica.ts'
import {
  emptyRecord,
  orderField,
  otherSecrets,
  type SecretMember,
  type SyncRecord,
} from './record.ts'
import { sharedFields } from './shared-settings.ts'
import type { Draw } from './stamp.ts'
import { countTo, purgeRecord, stampCodes, stampEntry, stampFields } from './stamp-entry.ts'
import { stripConnection, stripEntry } from './strip.ts'
import { knownSync, type SyncPart, syncOf } from './sync-part.ts'

/** The document to be saved. It is `after` itself where the vault does not sync. */
export function stampChanges(
  before: Readonly<VaultDocument>,
  after: VaultDocument,
  now: number,
  draw: Draw = randomInt,
): VaultDocument {
  // Sync has been set up or left, or this is a merge, which brings its own stamps.
  if (after.sync !== before.sync) return after
  const sync = syncOf(before)
  if (!sync) return after
  const mint = createMint({ clock: sync.clock, device: sync.device.id, now, draw })
  const stamped = stampedSync(before, after, sync, mint)
  return { ...after, trash: namedAlike(after, stamped), sync: stamped }
}

/** A secret that is kept aside is called as its entry is, on every device. */
function namedAlike(document: Readonly<VaultDocument>, sync: SyncPart): VaultDocument['trash'] {
  const others = othersIn(sync.entries)
  if (others.size === 0) return document.trash
  const kept = keptById(document)
  return document.trash.map(trashed => {
    const { entry } = trashed
    const former = kept.get(others.get(entry.id)?.entryId ?? '')?.entry
    if (!former || (former.issuer === entry.issuer && former.label === entry.label)) return trashed
    return { ...trashed, entry: { ...entry, issuer: former.issuer, label: former.label } }
  })
}

/** Stamps everything that is there, as if it had all just come. */
export function stampAll(document: Readonly<VaultDocument>, sync: SyncPart, mint: Mint): SyncPart {
  const nothing = { ...document, entries: [], trash: [], connections: [] }
  const vault = stampFields(sync.vault, {}, sharedFields(document), mint)
  return stampedSync(nothing, document, { ...sync, vault: { ...vault, values: {} } }, mint)
}

function stampedSync(
  before: Readonly<VaultDocument>,
  after: Readonly<VaultDocument>,
  sync: SyncPart,
  mint: Mint,
): SyncPart {
  const entries = stampEntries(before, after, sync.entries, mint)
  const connections = stampConnections(before, after, sync.connections, mint)
  const shared = sharedFields(before)
  const vault = { ...sync.vault, values: { ...sync.vault.values, ...shared } }
  const stamped = stampFields(vault, shared, sharedFields(after), mint)
  const parts = {
    entries,
    connections,
    vault: stamped === vault ? sync.vault : { ...stamped, values: {} },
  }
  const isSame = (Object.keys(parts) as (keyof typeof parts)[]).every(
    name => parts[name] === sync[name],
  )
  if (isSame) return knownSync(sync)
  // A counter that moved on has no stamp, but is a change as well.
  mint.stamp()
  const clock = mint.clock()
  return knownSync({ ...sync, ...parts, clock, seen: { ...sync.seen, [sync.device.id]: clock } })
}

function stampEntries(
  before: Readonly<VaultDocument>,
  after: Readonly<VaultDocument>,
  stamps: Named<SyncRecord>,
  mint: Mint,
): Record<string, SyncRecord> {
  const [were, are] = [keptById(before), keptById(after)]
  const others = othersIn(stamps)
  const changed = new Map<string, SyncRecord>()
  const current = (id: string) => changed.get(id) ?? stamps[id]
  const write = (id: string, record: SyncRecord) =>
    changed.set(id, stripEntry(record, are.get(id) ?? null))

  for (const [id, kept] of are) {
    const was = were.get(id)
    if (was && was.entry === kept.entry && was.trashed === kept.trashed) continue
    const other = others.get(id)
    if (other && kept.trashed) {
      changeOther(other, member => countTo(member, counterOf(kept.entry)))
      continue
    }
    // It goes on as an entry of its own.
    if (other) changeOther(other, withoutValue)
    const known = current(id)
    const record = known && readEntry(id, known, were)
    write(id, stampEntry(record, other ? null : (was ?? null), kept, mint))
  }
  for (const id of were.keys()) {
    if (are.has(id)) continue
    const other = others.get(id)
    const known = current(id)
    if (other) changeOther(other, withoutValue)
    else if (known) {
      // Secrets that are kept aside were not deleted with it: each goes on as an entry of its own.
      for (const key of otherSecrets(known)) {
        const kept = are.get(otherId(id, key))
        if (kept) write(kept.entry.id, stampEntry(current(kept.entry.id), null, kept, mint))
      }
      write(id, purgeRecord(readEntry(id, known, were), mint))
    }
  }
  const list = after.entries.map(({ id }) => {
    const key = current(id)?.values[orderField]
    return { id, key: typeof key === 'string' ? key : undefined }
  })
  for (const [id, key] of keysFor(list)) {
    const known = current(id)
    if (!known) continue
    const { [orderField]: place } = known.values
    const was = place === undefined ? {} : { [orderField]: place }
    changed.set(id, stampFields(known, was, { [orderField]: key }, mint))
  }
  return changed.size === 0
    ? (stamps as Record<string, SyncRecord>)
    : { ...stamps, ...Object.fromEntries(changed) }

  function changeOther(
    { entryId, key }: Other,
    rule: (member: SecretMember) => SecretMember,
  ): void {
    const record = current(entryId)
    const member = record?.secrets[key]
    if (!record || !member) return
    changed.set(entryId, { ...record, secrets: { ...record.secrets, [key]: rule(member) } })
  }
}

function withoutValue(member: SecretMember): SecretMember {
  const { value: _, ...rest } = takeOut(member)
  return rest
}

interface Other {
  readonly entryId: string
  readonly key: string
}

function othersIn(stamps: Named<SyncRecord>): Map<string, Other> {
  return new Map(
    Object.entries(stamps).flatMap(([entryId, record]) =>
      otherSecrets(record).map((key): [string, Other] => [otherId(entryId, key), { entryId, key }]),
    ),
  )
}

function stampConnections(
  before: Readonly<VaultDocument>,
  after: Readonly<VaultDocument>,
  stamps: Named<SyncRecord>,
  mint: Mint,
): Record<string, SyncRecord> {
  if (before.connections === after.connections) return stamps as Record<string, SyncRecord>
  const [were, are] = [connectionsById(before), connectionsById(after)]
  const changed = new Map<string, SyncRecord>()
  for (const [id, raw] of are) {
    const was = were.get(id)
    if (was && samePlain(was, raw)) continue
    const known = stamps[id]
    const record = known ? readConnection(id, known, was) : emptyRecord(mint.stamp())
    const fields = stampFields(
      record,
      was ? connectionFields(was) : {},
      connectionFields(raw),
      mint,
    )
    const codes = stampCodes(record.codes, id, codesIn(was), codesIn(raw), mint)
    if (fields !== record || codes !== record.codes) {
      changed.set(id, stripConnection({ ...fields, codes }, raw))
    }
  }
  for (const [id, was] of were) {
    const known = stamps[id]
    if (!are.has(id) && known) changed.set(id, purgeRecord(readConnection(id, known, was), mint))
  }
  return changed.size === 0
    ? (stamps as Record<string, SyncRecord>)
    : { ...stamps, ...Object.fromEntries(changed) }
}
