/** What a computer that was removed knows: every secret that was in force until then. */
import type { StoredEntry, VaultDocument } from '../vault/document.ts'
import { lastDot } from './member.ts'
import { own } from './own.ts'
import { shownSecret } from './record.ts'
import { plainStamp } from './stamp.ts'
import type { SyncPart } from './sync-part.ts'

/**
 * The entries of the list whose secret is from before the device was removed. One that got a new
 * secret since is not among them any more.
 */
export function knownTo(
  document: Readonly<VaultDocument>,
  sync: SyncPart,
  device: string,
): StoredEntry[] {
  const removed = own(sync.removed, device)
  if (removed === undefined) return []
  const isKnown = ({ id }: StoredEntry) => {
    const record = own(sync.entries, id)
    const shown = record && own(record.secrets, shownSecret(record) ?? '')
    return !shown || plainStamp(lastDot(shown)) <= plainStamp(removed)
  }
  return document.entries.filter(isKnown)
}
