/** Time as the stores see it, so that tests can own it. */
export interface Clock {
  /** Ms since 1970. */
  now(): number
  /** Ms on the page's timeline, by which animations run: most systems leave sleep out. */
  elapsed(): number
  /** Runs once after that many ms; returns a function that cancels it. */
  after(delayMs: number, run: () => void): () => void
}

// A longer delay overflows the 32 bit that browsers keep for a timer and fires at once.
const longestDelayMs = 2 ** 31 - 1

export const browserClock: Clock = {
  now: () => Date.now(),
  elapsed: () => Number(document.timeline.currentTime ?? performance.now()),
  after(delayMs, run) {
    const timer = setTimeout(run, Math.min(delayMs, longestDelayMs))
    return () => clearTimeout(timer)
  },
}
