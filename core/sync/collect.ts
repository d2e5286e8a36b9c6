/**
 * What was purged leaves a record behind, so that no device brings it back that has not heard of
 * it. It goes when every device has, and never before half a year is over: copies of old files come
 * back, and computers are set back.
 */
import { own } from './own.ts'
import { type SyncRecord, shownSecret } from './record.ts'
import type { Replica } from './replica.ts'
import { deviceOf, plainStamp, timeOf } from './stamp.ts'
import type { SyncPart } from './sync-part.ts'

export const tombstoneMs = 180 * 24 * 60 * 60_000

export function collectTombstones(replica: Replica, sync: SyncPart, now: number): Replica {
  const others = Object.keys(replica.devices).filter(
    id => id !== sync.device.id && !Object.hasOwn(replica.removed, id),
  )
  const isDone = ({ purged, ...record }: SyncRecord) =>
    purged !== undefined &&
    timeOf(purged) + tombstoneMs < now &&
    shownSecret(record) === null &&
    others.every(id => {
      const seen = own(own(sync.seenBy, id) ?? {}, deviceOf(purged))
      return seen !== undefined && seen >= plainStamp(purged)
    })
  const without = (records: Replica['entries']) => {
    const kept = Object.entries(records).filter(([, record]) => !isDone(record))
    return kept.length === Object.keys(records).length ? records : Object.fromEntries(kept)
  }
  const [entries, connections] = [without(replica.entries), without(replica.connections)]
  if (entries === replica.entries && connections === replica.connections) return replica
  return { ...replica, entries, connections }
}
