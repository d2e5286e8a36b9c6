/** The file that this device writes next, and what has to be saved before it is written. */
import type { VaultDocument } from '../vault/document.ts'
import type { Random } from '../vault/key-slots.ts'
import { removedMark, sealKeyBox } from './device-keys.ts'
import { readReplica } from './read-replica.ts'
import { boxContext, type State } from './read-states.ts'
import type { SyncRecord } from './record.ts'
import { deviceOf, plainStamp } from './stamp.ts'
import { hashOf, type StateFile, sealStateFile } from './state-file.ts'
import { type GroupKey, knownSync, type SyncPart } from './sync-part.ts'

export interface WrittenState {
  readonly bytes: Uint8Array
  readonly sync: SyncPart
  /** Entries and accounts that were changed here since the last time. */
  readonly sent: number
}

export interface WriteParts {
  readonly now: number
  readonly random: Random
  /** Our file as it lies in the place. */
  readonly mine: StateFile | null
}

/**
 * The number and the hash of the file are saved before the file is written: a crash in between must
 * not make it look like another computer's.
 */
export function writeState(
  document: VaultDocument,
  given: SyncPart,
  { now, random, mine }: WriteParts,
): WrittenState {
  const sync = { ...given, keys: withSafeKey(given, random) }
  const [key] = sync.keys as [GroupKey]
  const { id } = sync.device
  const replica = readReplica(document, sync)
  const sequence = sync.sequence + 1
  const previous = mine?.hash ?? sync.hash
  const state: State = { writtenAt: now, seen: sync.seen, without: key.without, replica }
  const header = {
    kind: 'state' as const,
    group: sync.group,
    device: id,
    sequence,
    key: key.id,
    previous,
    boxes: boxesOf(sync, key, random),
  }
  const bytes = sealStateFile(state, header, key.keySecret, random)
  const sent = countChanges(sync)
  const written = sync.seen[id] ?? null
  return {
    bytes,
    sent,
    sync: knownSync({ ...sync, sequence, previousHash: previous, hash: hashOf(bytes), written }),
  }
}

/** A key that no removed device has comes first; where there is none, one is made. */
export function withSafeKey({ keys, removed }: SyncPart, random: Random): GroupKey[] {
  const gone = Object.keys(removed)
  const safe = keys.filter(({ without }) => gone.every(id => without.includes(id)))
  // Two devices that have made one at the same time settle for the same one.
  const [chosen = makeKey(gone, random)] = safe.sort((one, other) => (one.id > other.id ? -1 : 1))
  return [chosen, ...keys.filter(({ id }) => id !== chosen.id)]
}

export function makeKey(without: readonly string[], random: Random): GroupKey {
  return {
    id: Buffer.from(random(8)).toString('hex'),
    keySecret: Buffer.from(random(32)).toString('base64'),
    without: [...without],
  }
}

function boxesOf({ group, device, devices, removed }: SyncPart, key: GroupKey, random: Random) {
  const context = boxContext(group, device.id, key.id)
  const bytes = Buffer.from(key.keySecret, 'base64')
  return Object.fromEntries(
    Object.entries(devices)
      .filter(([id]) => id !== device.id)
      .map(([id, { publicKey }]) => {
        const content = Object.hasOwn(removed, id) ? removedMark : bytes
        return [id, sealKeyBox(content, device, publicKey, context, random)]
      }),
  )
}

/** Entries and accounts that were changed here and are in no file yet. */
export function countChanges({ entries, connections, device, written }: SyncPart): number {
  return countSince(entries, device.id, written) + countSince(connections, device.id, written)
}

function countSince(
  records: Readonly<Record<string, SyncRecord>>,
  device: string,
  written: string | null,
): number {
  const isNew = (stamp: string | undefined) =>
    stamp !== undefined &&
    deviceOf(stamp) === device &&
    (written === null || plainStamp(stamp) > written)
  return Object.values(records).filter(
    ({ at, stamps, purged, secrets, tags, codes }) =>
      isNew(at) ||
      isNew(purged) ||
      Object.values(stamps).some(isNew) ||
      [secrets, tags, codes].some(members =>
        Object.values(members).some(member => member.in.some(isNew)),
      ),
  ).length
}
