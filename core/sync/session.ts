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
import { writeJoinRequest } from './join-request.ts'
import { mergeStates } from './merge-states.ts'
import { becomeAnother, type DeviceName, describeDevice } from './new-device.ts'
import { readAll, type SyncPlace, stateFileName } from './place.ts'
import { type Problem, type ReadPlace, readStates } from './read-states.ts'
import type { Draw } from './stamp.ts'
import { knownSync, type Notice, type PlaceAddress, type SyncPart, syncOf } from './sync-part.ts'
import { writeState } from './write-state.ts'

/** The vault as far as sync needs it. It throws while it is locked. */
export interface SyncVault {
  document(): Readonly<VaultDocument>
  change<T>(rule: (draft: VaultDocument) => T): Promise<T>
}

export interface SyncParts {
  readonly vault: SyncVault
  readonly openPlace: (address: PlaceAddress) => SyncPlace
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
}

interface Step extends Omit<Meeting, 'state'> {
  readonly write: Uint8Array | null
  readonly device: string
  readonly isJoining: boolean
}

/** Throws where the place cannot be reached, and while the vault is locked. */
export async function meet(parts: SyncParts): Promise<Meeting> {
  const { vault, openPlace, clock } = parts
  const place = openPlace(requireSync(vault.document()).place)
  const files = await readAll(place)
  // The rule may run again, on what another program has saved meanwhile: it reads all anew.
  const step = await vault.change((draft): Step => {
    const sync = requireSync(draft)
    const now = clock()
    const read = readStates(files, sync, now)
    refuseOtherFolder(sync, read)
    return takeStep(parts, draft, sync, read, now)
  })
  if (step.write) await place.write(stateFileName(step.device), step.write)
  const { received, sent, kept, problems } = step
  return { state: stateOf(step), received, sent, kept, problems }
}

/** How it stands, without changing anything. */
export async function look({ vault, openPlace, clock }: SyncParts): Promise<{
  readonly state: SyncState
  readonly problems: readonly Problem[]
}> {
  const sync = requireSync(vault.document())
  if (isRemoved(sync)) {
    const removed: Problem = { kind: 'removed', device: null, words: null }
    return { state: 'attention', problems: [removed] }
  }
  const read = readStates(await readAll(openPlace(sync.place)), sync, clock())
  refuseOtherFolder(sync, read)
  const { problems, mine, states } = read
  const isSent = mine?.hash === sync.hash && sync.written === sync.seen[sync.device.id]
  if (sync.joining) return { state: 'waiting', problems: [] }
  if (problems.length > 0) return { state: 'attention', problems }
  return { state: isSent && states.length === 0 ? 'same' : 'waiting', problems }
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
  const merged = mergeStates(draft, sync, read.states, now)
  const { id } = sync.device
  if (merged.sync.joining && merged.sync.keys.length === 0) {
    const request = writeJoinRequest(merged.sync, device, { random, mine })
    draft.sync = request.sync
    return { ...nothing, problems, write: request.bytes, device: id, isJoining: true }
  }
  const changing = accountsOf(merged.document).flatMap(one => (one.journal ? [one.id] : []))
  const about = { ...device, changing: changing.sort() }
  const joined = merged.sync.joining ? { ...merged.sync, joining: null } : merged.sync
  const described = describeDevice(joined, about, now, draw)
  const { received, kept } = merged
  const step = { received, kept, problems, device: id, isJoining: false }
  const isWritten =
    !merged.isNews &&
    !isFork &&
    mine !== null &&
    mine.hash === before.hash &&
    described.written === described.seen[id]
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

/** A folder without a single file of ours is another one, or its disk is not plugged in. */
function refuseOtherFolder(sync: SyncPart, { mine, others }: ReadPlace): void {
  if (mine || others > 0 || sync.previousHash === null) return
  throw new AppError('unavailable', words('core.sync.place.swapped', { path: sync.place.path }))
}

function stateOf({ isJoining, problems }: Step): SyncState {
  // What is there is under a key that this computer does not have yet.
  if (isJoining) return 'waiting'
  return problems.length > 0 ? 'attention' : 'same'
}
