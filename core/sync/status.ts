/** How it stands, in the shape of the contract. */
import { createHash } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import type {
  KeptConflict,
  SyncComputer,
  SyncMeeting,
  SyncStatus,
} from '../../shared/sync-contract.ts'
import type { VaultDocument } from '../vault/document.ts'
import { createSidesOf } from './describe-kept.ts'
import { describeProblem } from './describe-problem.ts'
import { toSyncAddress } from './places/address.ts'
import { keptById } from './read-replica.ts'
import type { Problem } from './read-states.ts'
import { hasChanges, isRemoved, type Meeting } from './session.ts'
import { type Notice, type SyncPart, syncOf } from './sync-part.ts'
import type { Visiting } from './visiting.ts'
import { countChanges } from './write-state.ts'

interface Clocks {
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** See `VisitsParts`. */
  readonly awake: () => number
}

export function statusOf(
  document: Readonly<VaultDocument>,
  visiting: Readonly<Visiting>,
  { clock, awake }: Clocks,
): SyncStatus {
  const sync = syncOf(document)
  if (!sync) return off
  const { failure, retryAt, failures, isMeeting, lastMetAt, lastNews } = visiting
  const { offer, joining } = sync
  const isOffering = offer !== null && offer.expiresAt > clock()
  const asking = isOffering ? visiting.asking : []
  const waiting = Math.max(waitingIn(sync), visiting.unsent)
  const problems = describeAll(visiting.problems, sync)
  return {
    place: toSyncAddress(sync.place),
    state: stateOf(sync, visiting, waiting),
    waiting,
    isMeeting,
    lastMetAt: lastMetAt ?? sync.metAt ?? null,
    lastNews,
    nextTryAt:
      failures > 0 && Number.isFinite(retryAt)
        ? Math.round(clock() + Math.max(0, retryAt - awake()))
        : null,
    devices: computersOf(sync),
    kept: conflictsOf(document, sync, sync.kept),
    problems: failure ? [failure, ...problems] : problems,
    asking: asking.map(({ name, system, check }) => ({ name, system, check })),
    offerEndsAt: isOffering ? offer.expiresAt : null,
    joining: joining && { check: joining.check, expiresAt: joining.expiresAt },
  }
}

const off: SyncStatus = {
  place: null,
  state: null,
  waiting: 0,
  isMeeting: false,
  lastMetAt: null,
  lastNews: null,
  nextTryAt: null,
  devices: [],
  kept: [],
  problems: [],
  asking: [],
  offerEndsAt: null,
  joining: null,
}

function stateOf(sync: SyncPart, { state }: Visiting, waiting: number): SyncStatus['state'] {
  if (isRemoved(sync)) return 'attention'
  if (state === 'same' && waiting > 0) return 'waiting'
  return state
}

function waitingIn(sync: SyncPart): number {
  if (!hasChanges(sync) || sync.joining) return 0
  // A setting, or the name of this computer, is a change as well.
  return Math.max(1, countChanges(sync))
}

/** `document` is the vault after the meeting, which knows the names of what was kept. */
export function toMeeting(
  document: Readonly<VaultDocument>,
  { state, received, sent, kept, problems }: Meeting,
): SyncMeeting {
  const sync = syncOf(document)
  return {
    state,
    received,
    sent,
    kept: sync ? conflictsOf(document, sync, kept) : [],
    problems: sync ? describeAll(problems, sync) : [],
  }
}

export function failedMeeting(error: unknown): SyncMeeting {
  if (!(error instanceof AppError)) throw error
  const state = error.code === 'unavailable' ? 'unreachable' : 'attention'
  return { state, received: 0, sent: 0, kept: [], problems: [error.words] }
}

function describeAll(problems: readonly Problem[], { devices }: SyncPart) {
  return problems.map(one => describeProblem(one, id => devices[id]?.name ?? id))
}

function conflictsOf(
  document: Readonly<VaultDocument>,
  sync: SyncPart,
  kept: readonly Notice[],
): KeptConflict[] {
  if (kept.length === 0) return []
  const entries = keptById(document)
  const sidesOf = createSidesOf(document, sync)
  return kept.map(notice => {
    const { id, entryId, what, isSeen = false } = notice
    const sides = isSeen ? [] : sidesOf(notice)
    const entry = entries.get(entryId)?.entry
    const names = entry ? { issuer: entry.issuer, label: entry.label } : null
    return { id: noticeName(id), entryId, what, names, isSeen, sides }
  })
}

/** The vault's own id of it is made from a digest of a secret, which does not leave the vault. */
export const noticeName = (id: string) =>
  createHash('sha256').update(`countersign notice ${id}`).digest('hex').slice(0, 32)

export function computersOf({ device, devices, heads, removed }: SyncPart): SyncComputer[] {
  return Object.entries(devices)
    .map(([id, { name, system }]) => ({
      id,
      name,
      system,
      thisOne: id === device.id,
      lastSeen: heads[id]?.writtenAt ?? null,
      removed: Object.hasOwn(removed, id),
    }))
    .sort((one, other) => Number(other.thisOne) - Number(one.thisOne))
}
