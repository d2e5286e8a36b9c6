/**
 * [Note: visits] When this computer meets the others, while its vault is open. A change of its own
 * goes out after a moment; a folder tells of the others' changes by itself; a place on the network is
 * asked at most once a minute, and only while somebody looks at the window. After a failure the
 * pauses grow. While the vault is locked or nobody looks, nothing runs.
 */
import { randomInt } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import type { Report } from '../report.ts'
import type { Vault } from '../vault/vault.ts'
import { askingIn } from './pair.ts'
import { PlaceError, type SyncPlace } from './places/place.ts'
import {
  hasChanges,
  look,
  type Meeting,
  meetIfNew,
  requireSync,
  type SyncParts,
} from './session.ts'
import { type SyncPart, syncOf } from './sync-part.ts'
import { endVisiting, newVisiting, paces, pauseAfter, type Visiting } from './visiting.ts'
import { countChanges } from './write-state.ts'

export interface VisitsParts extends SyncParts {
  readonly vault: Vault
  /** Ms since any moment, which stand still while the computer sleeps. */
  readonly awake: () => number
  /** Something of what is known is another. */
  readonly onChange: () => void
  readonly report: Report
  /** A command that ends at once meets when it is told to, and never by itself. */
  readonly isLasting: boolean
}

export interface Visits {
  /** Throws `locked` and its like; a place that cannot be used is known, not thrown. */
  meet(): Promise<Meeting>
  look(): Promise<void>
  /** Runs work that meets by itself, when no other meeting is under way. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** Hangs up; the rest is exchanged the next time. */
  stop(): void
  known(): Readonly<Visiting>
  /** Somebody looks at the window, or no longer does. */
  noteVisible(isVisible: boolean): void
  /**
   * A code is used without the window being looked at, from quick access or by another program. The
   * place is asked once, in the background, unless that was done a moment ago.
   */
  glance(): void
  /** Sends what is due, where that takes no time, and ends. */
  close(): Promise<void>
}

/** A window whose page has gone without a word is not looked at for ever. */
const lookedForMs = 5 * 60_000

export function createVisits(parts: VisitsParts): Visits {
  const { vault, clock, awake, onChange, report, isLasting, draw = randomInt } = parts
  const live = vault.whileOpen(newVisiting, endVisiting)
  let visibleUntil = 0

  const isVisible = () => awake() < visibleUntil
  const openPlace: SyncParts['openPlace'] = (address, login) => {
    const { open } = live()
    const place = parts.openPlace(address, login)
    open.add(place)
    return { ...place, close: () => open.delete(place) && place.close() }
  }
  const meeting: SyncParts = { ...parts, openPlace }

  function dueAt(now: Visiting, sync: SyncPart): number | null {
    const isSeen = isVisible()
    if (now.failures > 0) return isSeen ? now.retryAt : null
    const times = []
    const { gapMs, pollMs } = paces(sync, now.watch !== null, clock())
    if (hasChanges(sync)) times.push(Math.max(now.changedAt + settleMs, now.writtenAt + gapMs))
    if (isSeen) times.push(now.toldAt, now.visitedAt + pollMs)
    return times.length === 0 ? null : Math.min(...times)
  }

  function plan(): void {
    const now = vault.status().state === 'open' ? live() : undefined
    if (!now || !isLasting) return
    clearTimeout(now.timer)
    const sync = syncOf(vault.document())
    follow(now, sync)
    const due = sync && !now.isMeeting ? dueAt(now, sync) : null
    if (due === null || due === Number.POSITIVE_INFINITY) return
    now.timer = setTimeout(() => void visit(), Math.max(0, due - awake()))
    now.timer.unref()
  }

  /** Watches the place while somebody looks, and no other one. */
  function follow(now: Visiting, sync: SyncPart | null): void {
    const wanted = sync && isVisible() && now.failures === 0 ? sync.place : null
    if (now.watched === wanted) return
    now.watch?.()
    now.watched = wanted
    now.watch = wanted && sync ? watchPlace(now, parts.openPlace(wanted, sync.login ?? null)) : null
  }

  function watchPlace(now: Visiting, place: SyncPlace): (() => void) | null {
    const stop = place.watch(() => {
      now.toldAt = Math.min(now.toldAt, awake() + toldSettleMs)
      plan()
    })
    place.close()
    return stop
  }

  async function visit(): Promise<void> {
    const sync = syncOf(vault.document())
    const due = sync && dueAt(live(), sync)
    // Nobody looks any more, or another meeting has come first.
    if (due === null || due > awake() + 1) return plan()
    await meetBySelf()
  }

  async function meetBySelf(): Promise<void> {
    try {
      await inTurn(() => meetNow(false))
    } catch (error) {
      if (vault.status().state === 'open' && !(error instanceof AppError)) report('sync', error)
    }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const now = live()
    const turn = now.turn.then(async () => {
      now.isMeeting = true
      onChange()
      try {
        return await vault.untilLocked(work())
      } finally {
        now.isMeeting = false
        if (live.peek() === now) {
          plan()
          onChange()
        }
      }
    })
    now.turn = turn.catch(() => {})
    return turn
  }

  async function meetNow(isAsked: boolean): Promise<Meeting | null> {
    const now = live()
    const before = requireSync(vault.document())
    const startedAt = awake()
    const isFresh = startedAt - now.readAt < readAgainMs && !hasChanges(before)
    const waiting = Math.max(countChanges(before), now.unsent)
    now.toldAt = Number.POSITIVE_INFINITY
    now.isStopped = false
    try {
      const met = await meetIfNew(meeting, isFresh && !isAsked ? now.listing : null)
      now.visitedAt = startedAt
      if (met) await noteMeeting(now, met, startedAt)
      noteSuccess(now)
      return met
    } catch (error) {
      now.visitedAt = startedAt
      if (live.peek() === now) {
        // A file that is saved as written may not have gone out.
        now.unsent = waiting
        if (!now.isStopped) noteFailure(now, error)
      }
      throw error
    }
  }

  function noteSuccess(now: Visiting): void {
    now.lastMetAt = clock()
    now.failures = 0
    now.retryAt = Number.POSITIVE_INFINITY
    now.failure = null
  }

  async function noteMeeting(now: Visiting, met: Meeting, startedAt: number): Promise<void> {
    now.readAt = startedAt
    now.listing = met.listing
    now.state = met.state
    now.problems = met.problems
    now.unsent = 0
    if (met.hasWritten) now.writtenAt = awake()
    if (met.received + met.sent > 0) {
      now.lastNews = { at: clock(), received: met.received, sent: met.sent }
    }
    await noteAsking(now, met)
  }

  async function noteAsking(now: Visiting, found: Pick<Meeting, 'requests'>): Promise<void> {
    const sync = syncOf(vault.document())
    now.asking = sync ? await askingIn(sync, found, clock()) : []
  }

  function noteFailure(now: Visiting, error: unknown): void {
    now.failures += 1
    now.retryAt = awake() + pauseAfter(now.failures, draw)
    if (!(error instanceof AppError)) return
    const asked = (error.retryAfterSeconds ?? 0) * 1000
    now.retryAt = Math.max(now.retryAt, awake() + asked)
    now.failure = error.words
    now.listing = null
    const needsUser = error instanceof PlaceError && error.needsUser
    now.state = needsUser ? 'attention' : 'unreachable'
  }

  const stopFollowing = vault.onChange(() => {
    if (vault.status().state !== 'open') return
    const now = live()
    const sync = syncOf(vault.document())
    if (sync && sync.seen !== now.seen) {
      now.seen = sync.seen
      now.changedAt = awake()
    }
    if (!now.isMeeting) plan()
  })
  plan()

  return {
    inTurn,
    stop() {
      const now = live()
      if (!now.isMeeting) return
      now.isStopped = true
      for (const place of now.open) place.close()
    },
    known: live,
    async meet() {
      return (await inTurn(() => meetNow(true))) as Meeting
    },
    look: () =>
      inTurn(async () => {
        const now = live()
        if (!syncOf(vault.document())) return
        try {
          const { state, problems, requests } = await look(meeting)
          noteSuccess(now)
          Object.assign(now, { state, problems })
          await noteAsking(now, { requests })
        } catch (error) {
          noteFailure(now, error)
          if (!(error instanceof PlaceError)) throw error
        }
      }),
    noteVisible(isSeen) {
      const was = isVisible()
      visibleUntil = isSeen ? awake() + lookedForMs : 0
      if (was === isSeen || vault.status().state !== 'open') return
      // Somebody comes back to the window: what was put off is tried now.
      const now = live()
      if (isSeen && now.failures > 0) now.retryAt = Math.min(now.retryAt, awake())
      plan()
    },
    glance() {
      if (!isLasting || isVisible() || vault.status().state !== 'open') return
      const now = live()
      const sync = syncOf(vault.document())
      if (!sync || now.isMeeting) return
      const { pollMs } = paces(sync, true, clock())
      const readyAt = now.failures > 0 ? now.retryAt : now.visitedAt + pollMs
      if (awake() < readyAt) return
      now.visitedAt = awake()
      void meetBySelf()
    },
    async close() {
      stopFollowing()
      const now = live.peek()
      if (!now) return
      const sync = vault.status().state === 'open' ? syncOf(vault.document()) : null
      const isDue = isLasting && sync !== null && hasChanges(sync) && now.failures === 0
      const last = isDue ? inTurn(() => meetNow(true)) : now.turn
      await Promise.race([last.catch(() => {}), wait(lastWordMs)])
      endVisiting(now)
    },
  }
}

/** Somebody who types in a form saves several times in a row. */
const settleMs = 1000
/** A carrier writes a file in several steps. */
const toldSettleMs = 300
/** Whoever quits does not wait for a place that is slow. */
const lastWordMs = 3000
const wait = (ms: number) =>
  new Promise<void>(resolve => {
    setTimeout(resolve, ms).unref()
  })
/** Versions that a place tells of its files may be wrong: all is read again from time to time. */
const readAgainMs = 15 * 60_000
