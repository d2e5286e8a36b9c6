/** What is known of the visits while the vault is open, and how long they wait. */
import type { Words } from '../../shared/wording/words.ts'
import type { Asking } from './pair.ts'
import type { SyncPlace } from './places/place.ts'
import type { Problem } from './read-states.ts'
import type { SyncState } from './session.ts'
import type { Draw } from './stamp.ts'
import type { PlaceAddress, SyncPart } from './sync-part.ts'

/** Times without a note are of `awake`, in milliseconds. */
export interface Visiting {
  state: SyncState | null
  problems: readonly Problem[]
  /** Why the place could not be used the last time. */
  failure: Words | null
  asking: readonly Asking[]
  isMeeting: boolean
  /** Somebody has ended the meeting that is under way: that is no failure of the place. */
  isStopped: boolean
  /** Milliseconds since 1970. */
  lastMetAt: number | null
  lastNews: { readonly at: number; readonly received: number; readonly sent: number } | null
  /** Changes that are in a file that did not go out. */
  unsent: number
  failures: number
  retryAt: number
  changedAt: number
  writtenAt: number
  visitedAt: number
  /** Due because the place has told of something. */
  toldAt: number
  /** When every file was read the last time, and what was listed then. */
  readAt: number
  listing: string | null
  seen: SyncPart['seen'] | null
  timer: NodeJS.Timeout | undefined
  watched: PlaceAddress | null
  watch: (() => void) | null
  turn: Promise<unknown>
  readonly open: Set<SyncPlace>
}

export function newVisiting(): Visiting {
  const never = Number.NEGATIVE_INFINITY
  return {
    state: null,
    problems: [],
    failure: null,
    asking: [],
    isMeeting: false,
    isStopped: false,
    lastMetAt: null,
    lastNews: null,
    unsent: 0,
    failures: 0,
    retryAt: Number.POSITIVE_INFINITY,
    changedAt: never,
    writtenAt: never,
    visitedAt: never,
    toldAt: Number.POSITIVE_INFINITY,
    readAt: never,
    listing: null,
    seen: null,
    timer: undefined,
    watched: null,
    watch: null,
    turn: Promise.resolve(),
    open: new Set(),
  }
}

/** The vault was locked: what is under way is hung up. */
export function endVisiting({ timer, watch, open }: Visiting): void {
  clearTimeout(timer)
  watch?.()
  for (const place of [...open]) {
    open.delete(place)
    place.close()
  }
}

const second = 1000

/** `gapMs` lies between two files of ours, `pollMs` between two looks at the others'. */
export function paces(
  { place, offer, joining }: SyncPart,
  isWatched: boolean,
  now: number,
): { readonly gapMs: number; readonly pollMs: number } {
  // Somebody sits before two computers and waits.
  const isPairing = joining !== null || (offer !== null && offer.expiresAt > now)
  if (place.kind !== 'folder') {
    return { gapMs: 10 * second, pollMs: isPairing ? 5 * second : 60 * second }
  }
  // A watch is silent on shares, and where it is not told so.
  return { gapMs: 2 * second, pollMs: isWatched && !isPairing ? 30 * second : 3 * second }
}

/** Grows to a quarter of an hour. Chance keeps computers from coming all at once. */
export function pauseAfter(failures: number, draw: Draw): number {
  const whole = Math.min(15 * 60 * second, 5 * second * 2 ** Math.min(failures - 1, 10))
  return Math.round(whole * (0.75 + draw(501) / 1000))
}
