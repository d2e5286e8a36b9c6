/**
 * [Note: wrong clocks] A computer whose clock shows the year 2100 must empty nobody's trash, and put
 * nothing there for seventy years. What the others have written tells how late it can be.
 */
import type { StoredTrash, VaultDocument } from '../vault/document.ts'
import { own } from './own.ts'
import { adoptMs, timeOf } from './stamp.ts'
import { type SyncPart, syncOf } from './sync-part.ts'

/** No computer of a group has been off for so long that is still one of it. */
const offAtMostMs = 10 * 365 * 24 * 60 * 60_000
/**
 * Half as long as something lies in the trash: whoever knows of nothing later that the others wrote
 * removes nothing that was thrown away about then.
 */
const apartAtMostMs = 15 * 24 * 60 * 60_000

/** The latest moment by which something may be removed for good by itself. */
export function timeToRemoveBy(document: Readonly<VaultDocument>, now: number): number {
  const sync = syncOf(document)
  const last = sync && lastOfOthers(sync)
  return last === null ? now : Math.min(now, last + apartAtMostMs)
}

/** When something that comes now begins its time in the trash. `writtenAt`: of what others wrote. */
export function timeToBeginAt(writtenAt: readonly number[], now: number): number {
  const last = Math.max(...writtenAt)
  return now - last > offAtMostMs ? last : now
}

/** Puts what was thrown away in the far future there now. Returns whether anything was. */
export function mendTrashTimes(draft: VaultDocument, now: number): boolean {
  const sync = syncOf(draft)
  if (!sync) return false
  // A clock that is behind does not know what the future is: our last stamp does.
  const latest = Math.max(now, timeOf(sync.clock))
  const isOff = ({ trashedAt, versionOf }: StoredTrash) =>
    trashedAt > latest + adoptMs && versionOf === undefined
  if (!draft.trash.some(isOff)) return false
  draft.trash = draft.trash.map(one => (isOff(one) ? { ...one, trashedAt: latest } : one))
  return true
}

function lastOfOthers({ heads, removed, device }: SyncPart): number | null {
  const others = Object.keys(heads).filter(id => id !== device.id && !Object.hasOwn(removed, id))
  if (others.length === 0) return null
  return Math.max(...others.map(id => own(heads, id)?.writtenAt ?? 0))
}
