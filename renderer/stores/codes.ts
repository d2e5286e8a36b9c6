import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Code, EntryId } from '../../shared/entry-models.ts'
import { createLatest } from '../../shared/latest.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import type { Clock } from './clock.ts'
import { freshCode, keepUnchanged, nextBoundary } from './freshness.ts'

export interface Codes {
  /** Contains only the codes of watched entries. */
  readonly codes: ReadonlyMap<EntryId, Code>
  /** The host's clock minus this page's. */
  readonly offsetMs: number
  /**
   * The host's clock minus the page's timeline. It stays the same to the millisecond, so that all
   * dials move in the same frame, until time jumps because the clock was set or the computer slept.
   */
  readonly aheadMs: number
  readonly problem: string | null
  /** Sets the entries on screen, and loads the missing codes. */
  watch(ids: readonly EntryId[]): void
  /** Watches one more entry, whose details are open; null ends it. */
  lookAt(id: EntryId | null): void
  /** Stops the timer and clears the codes while the window is hidden. */
  pause(): void
  resume(): void
  /**
   * Reloads codes that have expired or not begun, because timers stop while the computer sleeps,
   * and don't notice that a clock was set.
   */
  wake(): void
  /** Saves the next counter of a HOTP entry, and keeps the code of the previous one on screen. */
  advance(id: EntryId): Promise<Code>
  /** Returns the code that may be shown or copied now, or null. */
  fresh(id: EntryId): Code | null
  hostNow(): number
  forget(): void
}

/** `codes.current` accepts no more at once. */
const idsPerCall = 200
/** The timer fires this long after the boundary, so that the host's clock has passed it as well. */
const graceMs = 15
const retryMs = 3000
/** A dial that is off by less isn't corrected. */
const shiftMs = 100
/** An expired code stays on screen for this long while the host is asked for the next one. */
const patienceMs = 300

/**
 * Keeps the codes on screen. It has one timer, set to the first moment at which one of them
 * expires. There is none while nothing is watched, all codes are counter-based, or the window is
 * hidden.
 */
export function createCodes(call: Call, clock: Clock): StoreApi<Codes> {
  let listed: readonly EntryId[] = []
  let lookedAt: EntryId | null = null
  let watched: readonly EntryId[] = []
  let advanced = new Map<EntryId, Code>()
  let paused = false
  let asking = false
  let askAgain = false
  const latest = createLatest()
  let stopTimer = () => {}

  return createStore<Codes>()((set, get) => {
    function drop() {
      latest.drop()
      stopTimer()
      advanced = new Map()
      set({ codes: new Map(), problem: null })
    }

    function schedule(boundary: number | null) {
      stopTimer()
      if (boundary === null || paused) return
      stopTimer = clock.after(Math.max(graceMs, boundary - get().hostNow() + graceMs), ask)
    }

    function setDials() {
      const aheadMs = get().hostNow() - clock.elapsed()
      if (Math.abs(aheadMs - get().aheadMs) >= shiftMs) set({ aheadMs })
    }

    function dropStale() {
      const now = get().hostNow()
      const live = [...get().codes].filter(([id, code]) => freshCode(id, code, now))
      set({ codes: new Map(live) })
    }

    function watchAll() {
      // The one that is looked at comes first, so that a long list can't push it out.
      watched = [...new Set(lookedAt === null ? listed : [lookedAt, ...listed])]
      if (paused) return
      const { codes } = get()
      if (watched.some(id => !codes.has(id))) void ask()
      else schedule(nextBoundary(watched.flatMap(id => codes.get(id) ?? [])))
    }

    async function ask(): Promise<void> {
      stopTimer()
      if (paused || watched.length === 0) return
      if (asking) {
        askAgain = true
        return
      }
      asking = true
      stopTimer = clock.after(patienceMs, dropStale)
      const isLatest = latest.join()
      const askedAt = clock.now()
      try {
        const reply = await call('codes.current', { ids: watched.slice(0, idsPerCall) })
        if (!isLatest()) return
        const offsetMs = reply.now - Math.round((askedAt + clock.now()) / 2)
        const arrived = reply.codes.map(code =>
          code.code ? code : (advanced.get(code.id) ?? code),
        )
        const codes = keepUnchanged(get().codes, arrived)
        set({ offsetMs })
        setDials()
        set({ codes, problem: null })
        schedule(nextBoundary(codes.values()))
      } catch (error) {
        if (!isLatest()) return
        set({ codes: new Map(), problem: sentenceOf(error) })
        schedule(get().hostNow() + retryMs)
      } finally {
        asking = false
        const again = askAgain || !isLatest()
        askAgain = false
        if (again) void ask()
      }
    }

    return {
      codes: new Map(),
      offsetMs: 0,
      aheadMs: 0,
      problem: null,

      watch(ids) {
        listed = ids
        watchAll()
      },

      lookAt(id) {
        lookedAt = id
        watchAll()
      },

      pause() {
        paused = true
        drop()
      },

      resume() {
        paused = false
        latest.drop()
        void ask()
      },

      wake() {
        setDials()
        const recently = get().hostNow() - patienceMs
        const all = [...get().codes.values()]
        if (all.some(code => freshCode(code.id, code, recently) === null)) void ask()
      },

      async advance(id) {
        const isLatest = latest.join()
        const code = await call('codes.advance', { id })
        if (isLatest()) {
          advanced.set(id, code)
          set({ codes: new Map(get().codes).set(id, code) })
        }
        return code
      },

      fresh: id => freshCode(id, get().codes.get(id), get().hostNow()),
      hostNow: () => clock.now() + get().offsetMs,

      forget() {
        listed = []
        lookedAt = null
        watched = []
        drop()
      },
    }
  })
}
