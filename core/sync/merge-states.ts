/** Takes the states of other devices into the document. */
import type { VaultDocument } from '../vault/document.ts'
import { samePlain } from '../vault/plain.ts'
import { carryCounters } from './carry-counters.ts'
import { collectTombstones } from './collect.ts'
import { findConflicts } from './conflicts.ts'
import { type Named, own } from './own.ts'
import { keptById, readEntry, readReplica } from './read-replica.ts'
import type { ReadState } from './read-states.ts'
import { otherSecrets, type SyncRecord, shownSecret } from './record.ts'
import { joinReplicas, type Replica } from './replica.ts'
import { showReplica } from './show-replica.ts'
import { timeToBeginAt } from './sound-time.ts'
import { adoptStamp, type Stamp } from './stamp.ts'
import { type Head, knownSync, type Notice, type SyncPart } from './sync-part.ts'

export interface Merged {
  readonly document: VaultDocument
  readonly sync: SyncPart
  /** Entries and accounts that are another than before. */
  readonly received: number
  readonly kept: readonly Notice[]
  /** Others have to hear of it: that it is known here, if nothing else. */
  readonly isNews: boolean
}

export function mergeStates(
  document: VaultDocument,
  sync: SyncPart,
  states: readonly ReadState[],
  now: number,
): Merged {
  if (states.length === 0) return { document, sync, received: 0, kept: [], isNews: false }
  const needed = new Set(states.flatMap(({ state }) => Object.keys(state.replica.entries)))
  const before = readReplica(document, sync, needed)
  let joined = before
  const notices = new Map<string, Notice>()
  for (const { state } of states) {
    const next = joinReplicas(joined, state.replica)
    for (const notice of findConflicts(joined, state.replica, next)) {
      notices.set(notice.id, notice)
    }
    joined = next
  }
  const noted = note(sync, states, now)
  const begin = timeToBeginAt(
    states.map(({ state }) => state.writtenAt),
    now,
  )
  const settled = withValuesOf(
    document,
    carryCounters(beginTrashTime(collectTombstones(joined, noted, now), begin)),
    (id, record) => !needed.has(id) && record !== before.entries[id],
  )
  const shown = showReplica(document, noted, before, settled)
  const told = new Set(sync.kept.map(({ id }) => id))
  const kept = [...notices.values()].filter(({ id }) => !told.has(id))
  return {
    ...shown,
    sync: knownSync({ ...shown.sync, kept: [...sync.kept, ...kept] }),
    received:
      countChanges(before.entries, settled.entries) +
      countChanges(before.connections, settled.connections),
    kept,
    isNews: isOther(before, settled) || !samePlain(noted.seen, sync.seen),
  }
}

/** Gives the records that the rule picks their values from the document. */
function withValuesOf(
  document: VaultDocument,
  replica: Replica,
  isPicked: (id: string, record: SyncRecord) => boolean,
): Replica {
  const picked = Object.entries(replica.entries).filter(([id, record]) => isPicked(id, record))
  if (picked.length === 0) return replica
  const kept = keptById(document)
  const filled = picked.map(([id, record]) => [id, readEntry(id, record, kept)])
  return { ...replica, entries: { ...replica.entries, ...Object.fromEntries(filled) } }
}

/** What is known of the other devices from now on. */
function note(sync: SyncPart, states: readonly ReadState[], now: number): SyncPart {
  const heads = new Map(Object.entries(sync.heads))
  const seen = new Map(Object.entries(sync.seen))
  const seenBy = new Map(Object.entries(sync.seenBy))
  const keys = [...sync.keys]
  let clock: Stamp | null = sync.clock
  for (const { device, sequence, hash, isFile, state, key } of states) {
    for (const [id, stamp] of Object.entries(state.seen)) {
      if (stamp > (seen.get(id) ?? '')) seen.set(id, stamp)
    }
    if (!keys.some(({ id }) => id === key.id)) keys.push(key)
    const made = own(state.seen, device)
    if (made !== undefined) clock = adoptStamp(clock, made, now)
    if (device === sync.device.id) continue
    seenBy.set(device, laterOfEach(seenBy.get(device) ?? {}, state.seen))
    const head = heads.get(device)
    if (isFile && (!head || sequence >= head.sequence)) {
      heads.set(device, { sequence, hash, writtenAt: state.writtenAt } satisfies Head)
    }
  }
  return {
    ...sync,
    clock: clock ?? sync.clock,
    heads: Object.fromEntries(heads),
    seen: Object.fromEntries(seen),
    seenBy: Object.fromEntries(seenBy),
    keys,
  }
}

type Vector = Readonly<Record<string, Stamp>>

function laterOfEach(one: Vector, other: Vector): Record<string, Stamp> {
  const later = new Map(Object.entries(one))
  for (const [id, stamp] of Object.entries(other)) {
    if (stamp > (later.get(id) ?? '')) later.set(id, stamp)
  }
  return Object.fromEntries(later)
}

/**
 * A secret that is kept in the trash has its whole time there from when somebody could first see
 * it, however long ago it was written.
 */
function beginTrashTime(replica: Replica, now: number): Replica {
  const begun = Object.entries(replica.entries).flatMap(([id, record]): [string, SyncRecord][] => {
    const shown = record.purged === undefined ? null : shownSecret(record)
    const keys = [...otherSecrets(record), ...(shown === null ? [] : [shown])]
    const late = keys.filter(key => record.secrets[key]?.asideAt === undefined)
    if (late.length === 0) return []
    const secrets = { ...record.secrets }
    for (const key of late) {
      const member = secrets[key]
      if (member) secrets[key] = { ...member, asideAt: now }
    }
    return [[id, { ...record, secrets }]]
  })
  if (begun.length === 0) return replica
  return { ...replica, entries: { ...replica.entries, ...Object.fromEntries(begun) } }
}

function countChanges(before: Named<unknown>, after: Named<unknown>): number {
  return Object.keys(after).filter(id => after[id] !== before[id]).length
}

/** Tombstones that other devices still have come in with every state, and go again. */
function isOther(before: Replica, after: Replica): boolean {
  const isSame = (one: Named<unknown>, other: Named<unknown>) =>
    Object.keys(one).length === Object.keys(other).length && countChanges(one, other) === 0
  return !(
    isSame(before.entries, after.entries) &&
    isSame(before.connections, after.connections) &&
    isSame(before.devices, after.devices) &&
    isSame(before.removed, after.removed) &&
    before.vault === after.vault
  )
}
