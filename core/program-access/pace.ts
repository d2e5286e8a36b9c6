/** Limits how often somebody may ask: `most` times at once, and then once every `everyMs`. */
export interface Pace {
  /** Takes a turn. Returns how long to wait (ms), or 0 if the turn was taken. */
  take(who: string): number
}

export interface PaceLimits {
  readonly most: number
  readonly everyMs: number
}

/** Beyond this many callers, new ones have no turns saved up. */
const mostRemembered = 256

export function createPace({ most, everyMs }: PaceLimits, clock: () => number): Pace {
  /** The time at which each caller would have all turns again. */
  const fullAt = new Map<string, number>()

  return {
    take(who) {
      const now = clock()
      for (const [known, at] of fullAt) if (at <= now) fullAt.delete(known)
      const latest = now + most * everyMs
      // After a clock was set back, nobody waits longer than this.
      const full = Math.min(Math.max(fullAt.get(who) ?? now, now), latest)
      if (fullAt.size >= mostRemembered && !fullAt.has(who)) return everyMs
      const isOver = full + everyMs > latest
      fullAt.set(who, isOver ? full : full + everyMs)
      if (isOver) return full + everyMs - latest
      return 0
    },
  }
}
