/** Every kind of place. A new one is a file of its own, and a line here and in the contract. */
import { isAbsolute } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { SyncAddress, SyncLogin } from '../../../shared/sync-address.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Random } from '../../vault/key-slots.ts'
import type { PlaceAddress, PlaceLogin } from '../sync-part.ts'
import { toSyncAddress } from './address.ts'
import { openFolderPlace } from './folder-place.ts'
import { PlaceError, type SyncPlace } from './place.ts'
import { checkWebAddress } from './place-http.ts'
import { openS3Place } from './s3-place.ts'
import { openServerPlace, tradeForToken } from './server-place.ts'
import { openWebDavPlace } from './webdav-place.ts'

export function openPlace(
  clock: () => number,
): (address: PlaceAddress, login: PlaceLogin | null) => SyncPlace {
  return (given, login) => {
    const address = toSyncAddress(given)
    if (address.kind === 'folder') return openFolderPlace(address.path)
    if (!login) throw new AppError('bad-input', words('core.sync.place.loginMissing'))
    switch (address.kind) {
      case 'webdav':
        return openWebDavPlace(address, login, clock)
      case 's3':
        return openS3Place(address, login, clock)
      case 'server':
        return openServerPlace(address, login, clock)
    }
  }
}

/** Throws `bad-input` for what is no address on any computer. */
export function checkAddress(place: SyncAddress): SyncAddress {
  if (place.kind === 'folder') {
    if (isAbsolute(place.path)) return place
    throw new AppError('bad-input', words('core.sync.place.notAbsolute'))
  }
  checkWebAddress(place.kind === 's3' ? place.endpoint : place.url)
  return place
}

/** What is kept of a login that somebody has typed. */
export async function keepLogin(
  place: SyncAddress,
  login: SyncLogin,
  clock: () => number,
): Promise<PlaceLogin> {
  if (place.kind === 'server') return tradeForToken(place, login, clock)
  return { name: login.name, passwordSecret: login.passwordSecret }
}

/** Writes a file of its own, reads it, and removes it. */
export async function tryPlace(place: SyncPlace, random: Random): Promise<{ others: number }> {
  try {
    const others = (await place.list()).length
    const name = `trial-${Buffer.from(random(8)).toString('hex')}.countersign`
    const bytes = Buffer.from(random(32))
    await place.write(name, bytes)
    const found = await place.read(name)
    await place.remove(name)
    if (found && bytes.equals(found)) return { others }
    throw new PlaceError('needs-user', words('core.sync.place.notKept'))
  } finally {
    place.close()
  }
}
