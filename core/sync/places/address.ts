/** The address of a place as the vault keeps it. */
import { AppError } from '../../../shared/errors.ts'
import { formatSyncAddress, SyncAddress } from '../../../shared/sync-address.ts'
import { words } from '../../../shared/wording/words.ts'
import type { PlaceAddress } from '../sync-part.ts'

/** Throws `refused` where a newer version has to open it. */
export function toSyncAddress(place: PlaceAddress): SyncAddress {
  const parsed = SyncAddress.safeParse(place)
  if (parsed.success) return parsed.data
  throw new AppError('refused', words('core.sync.place.unknownKind', { kind: place.kind }))
}

export function formatPlace(place: PlaceAddress): string {
  const parsed = SyncAddress.safeParse(place)
  return parsed.success ? formatSyncAddress(parsed.data) : place.kind
}
