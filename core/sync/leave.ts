/** Stops syncing on this computer. */
import { randomInt } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import type { VaultDocument } from '../vault/document.ts'
import { createMint } from './mint.ts'
import { stateFileName } from './places/place.ts'
import { isRemoved, meet, requireSync, type SyncParts } from './session.ts'
import { knownSync, type PlaceAddress, type PlaceLogin, type SyncPart } from './sync-part.ts'
import { writeState } from './write-state.ts'

/**
 * The vault stays as it is. Where the place can be reached, the others get what was changed here,
 * and hear that this computer is no longer one of them.
 */
export async function leave(parts: SyncParts): Promise<void> {
  const { vault } = parts
  const sync = requireSync(vault.document())
  try {
    if (!isRemoved(sync) && !sync.joining) {
      await meet(parts)
      await sayGoodbye(parts, vault.document(), requireSync(vault.document()))
    }
  } catch (error) {
    // The others go on without having heard of it, and can remove it themselves.
    if (!(error instanceof AppError) || error.code === 'locked') throw error
  }
  await vault.change(draft => {
    draft.sync = null
  })
  await endLogin(parts, sync.place, sync.login ?? null)
}

/**
 * Ends a login that nobody uses any longer. Where the place can't be reached, it stays there until
 * somebody removes it in the account.
 */
export async function endLogin(
  { openPlace }: Pick<SyncParts, 'openPlace'>,
  address: PlaceAddress,
  login: PlaceLogin | null,
): Promise<void> {
  const place = openPlace(address, login)
  const timer = setTimeout(() => place.close(), endingMs)
  try {
    await place.endLogin?.()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  } finally {
    clearTimeout(timer)
    place.close()
  }
}

/** Whoever stops does not wait for a server that does not answer. */
const endingMs = 5000

/** Its last file says that it was removed, under a key that it does not keep. */
async function sayGoodbye(
  { openPlace, clock, random, draw = randomInt }: SyncParts,
  document: Readonly<VaultDocument>,
  sync: SyncPart,
): Promise<void> {
  if (isRemoved(sync)) return
  const { id } = sync.device
  const now = clock()
  const mint = createMint({ clock: sync.clock, device: id, now, draw })
  const removed = { ...sync.removed, [id]: mint.stamp() }
  const stamp = mint.clock()
  const gone = knownSync({ ...sync, removed, clock: stamp, seen: { ...sync.seen, [id]: stamp } })
  const { bytes } = writeState(document, gone, { now, random, mine: null })
  const place = openPlace(sync.place, sync.login ?? null)
  try {
    await place.write(stateFileName(id), bytes)
  } finally {
    place.close()
  }
}
