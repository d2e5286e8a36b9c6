/** What makes this computer one of its group: its id, its keys, and its name. */
import type { Random } from '../vault/key-slots.ts'
import { makeDeviceKeys } from './device-keys.ts'
import { createMint } from './mint.ts'
import type { SyncDevice } from './replica.ts'
import { type Draw, nextStamp } from './stamp.ts'
import { knownSync, type SyncPart } from './sync-part.ts'

export interface DeviceName {
  readonly name: string
  readonly system: string
}

export const newDeviceId = (random: Random) => Buffer.from(random(8)).toString('hex')

/** Says of this device what has changed of it; the same where nothing has. */
export function describeDevice(
  sync: SyncPart,
  about: Pick<SyncDevice, 'name' | 'system' | 'changing'>,
  now: number,
  draw: Draw,
): SyncPart {
  const { id, publicKey } = sync.device
  const before = sync.devices[id]
  const isSame =
    before?.publicKey === publicKey &&
    before.name === about.name &&
    before.system === about.system &&
    JSON.stringify(before.changing) === JSON.stringify(about.changing)
  if (isSame) return sync
  const mint = createMint({ clock: sync.clock, device: id, now, draw })
  const device = { ...about, publicKey, at: mint.stamp(before?.at) }
  const clock = mint.clock()
  return knownSync({
    ...sync,
    clock,
    seen: { ...sync.seen, [id]: clock },
    devices: { ...sync.devices, [id]: device },
  })
}

/**
 * Another device from here on: this vault was restored from a copy, or copied, and something else
 * has written under its id. What it wrote is data like any other.
 */
export function becomeAnother(sync: SyncPart, now: number, random: Random, draw: Draw): SyncPart {
  const id = newDeviceId(random)
  const clock = nextStamp(sync.clock, id, now, draw)
  return knownSync({
    ...sync,
    device: { id, ...makeDeviceKeys() },
    clock,
    seen: { ...sync.seen, [id]: clock },
    written: null,
    sequence: 0,
    hash: null,
    previousHash: null,
  })
}
