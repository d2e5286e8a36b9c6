/** How often somebody may ask: `most` at once, and from then on one each `everyMs`. */
export interface Pace {
  /** Takes a turn; answers how long to wait (ms), 0 where this one is taken. */
  take(who: string): number
}

export interface PaceLimits {
  readonly most: number
  readonly everyMs: number
}

/** More than this many are remembered together: who comes then has no turns saved up. */
const mostRemembered = 256

export function createPace({ most, everyMs }: PaceLimits, clock: () => number): Pace {
  /** When each would have all its turns again. */
  const fullAt = new Map<string, number>()

  return {
    take(who) {
      const now = clock()
      for (const [known, at] of fullAt) if (at <= now) fullAt.delete(known)
      const latest = now + most * everyMs
      // A clock that was put back keeps nobody waiting for longer than this.
      const full = Math.min(Math.max(fullAt.get(who) ?? now, now), latest)
      if (fullAt.size >= mostRemembered && !fullAt.has(who)) return everyMs
      const isOver = full + everyMs > latest
      fullAt.set(who, isOver ? full : full + everyMs)
      if (isOver) return full + everyMs - latest
      return 0
    },
  }
}
