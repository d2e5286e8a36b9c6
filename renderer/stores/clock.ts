/** Provides the time to the stores, so that tests can control it. */
export interface Clock {
  /** In ms since 1970. */
  now(): number
  /** In ms on the page's timeline, which animations use. Most systems leave out sleep. */
  elapsed(): number
  /** Runs once after that many ms. Returns a function that cancels it. */
  after(delayMs: number, run: () => void): () => void
}

// A longer delay overflows the 32 bits that browsers use for a timer, which then fires at once.
const longestDelayMs = 2 ** 31 - 1

export const browserClock: Clock = {
  now: () => Date.now(),
  elapsed: () => Number(document.timeline.currentTime ?? performance.now()),
  after(delayMs, run) {
    const timer = setTimeout(run, Math.min(delayMs, longestDelayMs))
    return () => clearTimeout(timer)
  },
}
