/** Sets sync up, lets other computers in, and takes them out. See [Note: pairing]. */
import { randomInt } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { VaultDocument } from '../vault/document.ts'
import { makeDeviceKeys } from './device-keys.ts'
import { type OpenRequest, openRequests } from './join-request.ts'
import { createMint } from './mint.ts'
import { newDeviceId } from './new-device.ts'
import {
  checkNumber,
  formatPairing,
  makePairingSecret,
  pairingMs,
  parsePairing,
} from './pairing.ts'
import { readAll } from './places/place.ts'
import { emptyRecord } from './record.ts'
import { look, meet, requireSync, type SyncParts } from './session.ts'
import { nextStamp, type Stamp } from './stamp.ts'
import { stampAll } from './stamp-changes.ts'
import type { StateFile } from './state-file.ts'
import {
  knownSync,
  type PlaceAddress,
  type PlaceLogin,
  type SyncPart,
  syncOf,
} from './sync-part.ts'
import { makeKey } from './write-state.ts'

export interface Pairing {
  readonly device: string
  /** Whoever has it may ask to be let in, until it is no longer valid. */
  readonly pairingSecret: string
  readonly expiresAt: number
}

/** Begins a group with this vault, or goes on with the same one in another place. */
export async function setUp(
  parts: SyncParts,
  place: PlaceAddress,
  login: PlaceLogin | null = null,
): Promise<Pairing> {
  const { vault, random, clock } = parts
  await refuseUnreadable(parts, place, login)
  await vault.change(draft => {
    const sync = syncOf(draft)
    if (sync) {
      const moved = { ...sync, place, login, hash: null, previousHash: null, heads: {} }
      draft.sync = knownSync(moved)
      return
    }
    const begun = emptySync(parts, { place, login, group: newDeviceId(random), clock: clock() })
    const first = { ...begun, keys: [makeKey([], random)] }
    draft.sync = stampedFrom(parts, draft, first)
  })
  await meet(parts)
  return invite(parts)
}

/** What cannot be read is not written to. */
async function refuseUnreadable(
  { openPlace }: SyncParts,
  address: PlaceAddress,
  login: PlaceLogin | null,
): Promise<void> {
  const place = openPlace(address, login)
  try {
    await readAll(place)
  } finally {
    place.close()
  }
}

/** Makes a new pairing text; one that was out before opens nothing any more. */
export async function invite(parts: SyncParts): Promise<Pairing> {
  const { vault, random, clock } = parts
  const offer = { pairingSecret: makePairingSecret(random), expiresAt: clock() + pairingMs }
  const { device, place, group } = await vault.change(draft => {
    const sync = knownSync({ ...requireSync(draft), offer })
    if (sync.joining) throw new AppError('refused', words('core.sync.stillJoining'))
    draft.sync = sync
    return sync
  })
  const { id, publicKey } = device
  const text = formatPairing({ place, group, device: id, publicKey, ...offer })
  return { device: id, pairingSecret: text, expiresAt: offer.expiresAt }
}

export interface Asked {
  readonly device: string
  readonly check: string
}

/**
 * Asks to be let in. `place`: the same folder may have another path on this computer. Throws where
 * the vault is in a group already.
 */
export async function join(
  parts: SyncParts,
  pairingText: string,
  place?: PlaceAddress,
  login: PlaceLogin | null = null,
): Promise<Asked> {
  const { vault, clock } = parts
  const offered = parsePairing(pairingText, clock())
  const at = place ?? offered.place
  await refuseUnreadable(parts, at, login)
  const { device, publicKey: inviterPublicKey, pairingSecret, expiresAt, group } = offered
  const empty = emptySync(parts, { place: at, login, group, clock: clock() })
  const { id, publicKey } = empty.device
  const check = await checkNumber(inviterPublicKey, publicKey, pairingSecret)
  // The number is saved with the request, so a window that opens at any later time shows it.
  const joining = { pairingSecret, inviter: device, inviterPublicKey, expiresAt, check }
  await vault.change(draft => {
    if (syncOf(draft)) throw new AppError('refused', words('core.sync.setUpAlready'))
    draft.sync = stampedFrom(parts, draft, { ...empty, joining })
  })
  await meet(parts)
  return { device: id, check }
}

export interface Asking extends OpenRequest {
  readonly check: string
}

/** The computers that have asked with the pairing text that is out now. */
export async function asking(parts: SyncParts): Promise<Asking[]> {
  return askingIn(requireSync(parts.vault.document()), await look(parts), parts.clock())
}

/** The same of files that were read already. */
export async function askingIn(
  sync: SyncPart,
  { requests }: { readonly requests: readonly StateFile[] },
  now: number,
): Promise<Asking[]> {
  const { offer } = sync
  if (!offer || offer.expiresAt <= now) return []
  const found: Asking[] = []
  for (const request of openRequests(requests, offer)) {
    const { publicKey } = sync.device
    const check = await checkNumber(publicKey, request.publicKey, offer.pairingSecret)
    found.push({ ...request, check })
  }
  return found
}

/** Lets in the computer that shows this number, and gives it the key. */
export async function accept(parts: SyncParts, check: string): Promise<{ device: string }> {
  const { vault, clock, draw = randomInt } = parts
  const { offer } = requireSync(vault.document())
  if (!offer) throw new AppError('refused', words('core.sync.pair.noneOpen'))
  if (offer.expiresAt <= clock()) throw new AppError('refused', words('core.sync.pair.expired'))
  const requests = await asking(parts)
  if (requests.length === 0) throw new AppError('not-found', words('core.sync.pair.nobody'))
  const found = requests.find(one => one.check === check.replaceAll(/\D/g, ''))
  if (!found) throw new AppError('refused', words('core.sync.pair.otherCheck'))
  await vault.change(draft => {
    const sync = requireSync(draft)
    const mint = createMint({ clock: sync.clock, device: sync.device.id, now: clock(), draw })
    const { device, name, system, publicKey } = found
    const known = { name, system, publicKey, changing: [], at: mint.stamp() }
    draft.sync = advanced(
      { ...sync, offer: null, devices: { ...sync.devices, [device]: known } },
      mint.clock(),
    )
  })
  await meet(parts)
  return { device: found.device }
}

/** Nobody is let in by the pairing text that is out. */
export async function refuse({ vault }: Pick<SyncParts, 'vault'>): Promise<void> {
  await vault.change(draft => {
    draft.sync = knownSync({ ...requireSync(draft), offer: null })
  })
}

/** From the next file on, nothing is sealed with a key that this device has. */
export async function removeDevice(parts: SyncParts, id: string): Promise<void> {
  const { vault, clock, draw = randomInt } = parts
  const here = requireSync(vault.document())
  if (id === here.device.id) throw new AppError('refused', words('core.sync.removeSelf'))
  if (!Object.hasOwn(here.devices, id)) {
    throw new AppError('not-found', words('core.sync.noDevice'))
  }
  // What it has written until now is not lost with it.
  await meet(parts)
  await vault.change(draft => {
    const sync = requireSync(draft)
    const mint = createMint({ clock: sync.clock, device: sync.device.id, now: clock(), draw })
    const removed = { ...sync.removed, [id]: mint.stamp() }
    draft.sync = advanced({ ...sync, removed }, mint.clock())
  })
  await meet(parts)
}

interface Beginning {
  readonly place: PlaceAddress
  readonly login: PlaceLogin | null
  readonly group: string
  readonly clock: number
}

function emptySync(
  { random, draw = randomInt }: SyncParts,
  { place, login, group, clock }: Beginning,
): SyncPart {
  const id = newDeviceId(random)
  const stamp = nextStamp(null, id, clock, draw)
  return {
    group,
    place,
    login,
    device: { id, ...makeDeviceKeys() },
    clock: stamp,
    written: null,
    sequence: 0,
    hash: null,
    previousHash: null,
    keys: [],
    heads: {},
    seen: { [id]: stamp },
    seenBy: {},
    devices: {},
    removed: {},
    entries: {},
    connections: {},
    // Settings that nobody has changed since are those of the group.
    vault: emptyRecord(nextStamp(null, id, 0, draw)),
    kept: [],
    offer: null,
    joining: null,
  }
}

function stampedFrom(
  { clock, draw = randomInt }: SyncParts,
  document: VaultDocument,
  sync: SyncPart,
): SyncPart {
  const mint = createMint({ clock: sync.clock, device: sync.device.id, now: clock(), draw })
  return stampAll(document, sync, mint)
}

function advanced(sync: SyncPart, clock: Stamp): SyncPart {
  return knownSync({ ...sync, clock, seen: { ...sync.seen, [sync.device.id]: clock } })
}
