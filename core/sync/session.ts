/**
 * One meeting with the other computers: reads what they wrote, merges it, saves the vault by its
 * usual way, and writes its own file. Every step may be the last one: what was saved is never worse
 * off, and the next meeting goes on from there.
 */
import { randomInt } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { accountsOf } from '../accounts/stored-account.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Random } from '../vault/key-slots.ts'
import { adoptSame } from './adopt-same.ts'
import { writeJoinRequest } from './join-request.ts'
import { mergeStates } from './merge-states.ts'
import { becomeAnother, type DeviceName, describeDevice } from './new-device.ts'
import { formatPlace } from './places/address.ts'
import {
  type ListedFile,
  PlaceError,
  readAll,
  type SyncPlace,
  stateFileName,
} from './places/place.ts'
import { type Problem, type ReadPlace, readStates } from './read-states.ts'
import type { Draw } from './stamp.ts'
import type { StateFile } from './state-file.ts'
import {
  knownSync,
  type Notice,
  type PlaceAddress,
  type PlaceLogin,
  type SyncPart,
  syncOf,
} from './sync-part.ts'
import { writeState } from './write-state.ts'

/** The vault as far as sync needs it. It throws while it is locked. */
export interface SyncVault {
  document(): Readonly<VaultDocument>
  change<T>(rule: (draft: VaultDocument) => T): Promise<T>
}

export interface SyncParts {
  readonly vault: SyncVault
  readonly openPlace: (address: PlaceAddress, login: PlaceLogin | null) => SyncPlace
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly random: Random
  readonly draw?: Draw
  /** The name and the system of this computer. */
  readonly device: DeviceName
}

export type SyncState = 'same' | 'waiting' | 'unreachable' | 'attention'

export interface Meeting {
  readonly state: SyncState
  /** Entries and accounts that have come, and that have gone out. */
  readonly received: number
  readonly sent: number
  readonly kept: readonly Notice[]
  readonly problems: readonly Problem[]
  readonly hasWritten: boolean
  /** Computers that ask to be let in, still sealed. */
  readonly requests: readonly StateFile[]
  /** What lay there before it was read: see `meetIfNew`. */
  readonly listing: string
}

interface Step extends Omit<Meeting, 'state' | 'hasWritten' | 'requests' | 'listing'> {
  readonly write: Uint8Array | null
  readonly device: string
  readonly isJoining: boolean
}

/** Throws where the place cannot be reached, and while the vault is locked. */
export async function meet(parts: SyncParts): Promise<Meeting> {
  return (await meetIfNew(parts, null)) as Meeting
}

/** Null where the files of the others are still those of that listing. */
export async function meetIfNew(parts: SyncParts, known: string | null): Promise<Meeting | null> {
  const { vault, clock } = parts
  return atPlace(parts, async (place, before) => {
    const listed = await place.list()
    const listing = listingOf(listed, before.device.id)
    if (listing === known) return null
    const files = await readAll(place, knownFiles(before), listed)
    let requests: readonly StateFile[] = []
    // The rule may run again, on what another program has saved meanwhile: it reads all anew.
    const step = await vault.change((draft): Step => {
      const sync = requireSync(draft)
      const now = clock()
      const read = readStates(files, sync, now)
      refuseOtherPlace(sync, read)
      requests = read.requests
      return takeStep(parts, draft, sync, read, now)
    })
    if (step.write) await place.write(stateFileName(step.device), step.write)
    const { received, sent, kept, problems } = step
    const hasWritten = step.write !== null
    return { state: stateOf(step), received, sent, kept, problems, hasWritten, requests, listing }
  })
}

/** How it stands, without changing anything. */
export async function look(parts: SyncParts): Promise<{
  readonly state: SyncState
  readonly problems: readonly Problem[]
  readonly requests: readonly StateFile[]
}> {
  if (isRemoved(requireSync(parts.vault.document()))) {
    const removed: Problem = { kind: 'removed', device: null, words: null }
    return { state: 'attention', problems: [removed], requests: [] }
  }
  return atPlace(parts, async (place, sync) => {
    const read = readStates(await readAll(place, knownFiles(sync)), sync, parts.clock())
    refuseOtherPlace(sync, read)
    const { problems, mine, states, requests } = read
    const isSent = mine?.hash === sync.hash && !hasChanges(sync)
    if (sync.joining) return { state: 'waiting', problems: [], requests }
    if (problems.length > 0) return { state: 'attention', problems, requests }
    return { state: isSent && states.length === 0 ? 'same' : 'waiting', problems, requests }
  })
}

async function atPlace<T>(
  { vault, openPlace }: SyncParts,
  work: (place: SyncPlace, sync: SyncPart) => Promise<T>,
): Promise<T> {
  const sync = requireSync(vault.document())
  const place = openPlace(sync.place, sync.login ?? null)
  try {
    return await work(place, sync)
  } finally {
    place.close()
  }
}

/** Something was changed here that is in no file yet. */
export const hasChanges = ({ written, seen, device }: SyncPart) => written !== seen[device.id]

/** Places that list late are asked for what is known to be there. */
function knownFiles({ device, heads, removed, previousHash }: SyncPart): string[] {
  const others = Object.keys(heads).filter(id => !Object.hasOwn(removed, id))
  return [...(previousHash === null ? [] : [device.id]), ...others].map(stateFileName)
}

/** Our own file changes by our own writing: only whether it is there counts. */
function listingOf(listed: readonly ListedFile[], device: string): string {
  const own = stateFileName(device)
  return JSON.stringify(
    listed.map(({ name, version }) => (name === own ? [name] : [name, version])).sort(),
  )
}

function takeStep(
  { random, draw = randomInt, device }: SyncParts,
  draft: VaultDocument,
  before: SyncPart,
  read: ReadPlace,
  now: number,
): Step {
  const { problems, mine } = read
  const nothing = { received: 0, sent: 0, kept: [], write: null, isJoining: false }
  if (isRemoved(before) || problems.some(({ kind }) => kind === 'removed')) {
    draft.sync = noteRemoved(before)
    const told: Problem = { kind: 'removed', device: null, words: words('core.sync.removed') }
    return { ...nothing, problems: [told], device: before.device.id }
  }
  const isFork = mine !== null && isForked(before, mine)
  const sync = isFork ? becomeAnother(before, now, random, draw) : before
  const isFirst = sync.joining !== null && sync.keys.length === 0 && read.states.length > 0
  const own = isFirst ? adoptSame(draft, sync, read.states, now, draw) : { document: draft, sync }
  const merged = mergeStates(own.document, own.sync, read.states, now)
  const { id } = sync.device
  if (merged.sync.joining && merged.sync.keys.length === 0) {
    const request = writeJoinRequest(merged.sync, device, { random, mine })
    draft.sync = request.sync
    return { ...nothing, problems, write: request.bytes, device: id, isJoining: true }
  }
  const changing = accountsOf(merged.document).flatMap(one => (one.journal ? [one.id] : []))
  const about = { ...device, changing: changing.sort() }
  const joined = merged.sync.joining ? { ...merged.sync, joining: null } : merged.sync
  const changed = merged.isNews || hasChanges(joined) ? { ...joined, metAt: now } : joined
  const described = describeDevice(changed, about, now, draw)
  const { received, kept } = merged
  const step = { received, kept, problems, device: id, isJoining: false }
  const isWritten =
    !merged.isNews &&
    !isFork &&
    mine !== null &&
    mine.hash === before.hash &&
    !hasChanges(described)
  if (isWritten) {
    Object.assign(draft, merged.document, { sync: described })
    return { ...step, sent: 0, write: null }
  }
  const parts = { now, random, mine: isFork ? null : mine }
  const written = writeState(merged.document, described, parts)
  Object.assign(draft, merged.document, { sync: written.sync })
  return { ...step, sent: written.sent, write: written.bytes }
}

export function requireSync(document: Readonly<VaultDocument>): SyncPart {
  const sync = syncOf(document)
  if (!sync) throw new AppError('refused', words('core.sync.notSetUp'))
  return sync
}

export const isRemoved = ({ removed, device }: SyncPart) => Object.hasOwn(removed, device.id)

function noteRemoved(sync: SyncPart): SyncPart {
  if (isRemoved(sync)) return sync
  return knownSync({ ...sync, removed: { ...sync.removed, [sync.device.id]: sync.clock } })
}

/** Something has written under our id that we have not: an older file of ours is none of that. */
function isForked(sync: SyncPart, { header, hash }: NonNullable<ReadPlace['mine']>): boolean {
  return hash !== sync.hash && hash !== sync.previousHash && header.sequence >= sync.sequence
}

/** A place without a single file of ours is another one, or its disk is not plugged in. */
function refuseOtherPlace(sync: SyncPart, { mine, others }: ReadPlace): void {
  if (mine || others > 0 || sync.previousHash === null) return
  throw new PlaceError(
    'needs-user',
    words('core.sync.place.swapped', { place: formatPlace(sync.place) }),
  )
}

function stateOf({ isJoining, problems }: Step): SyncState {
  // What is there is under a key that this computer does not have yet.
  if (isJoining) return 'waiting'
  return problems.length > 0 ? 'attention' : 'same'
}
