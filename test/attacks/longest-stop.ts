/**
 * Measures how long a piece of work keeps the event loop from anything else: locking, the window,
 * other servers. It counts processor time of this thread, so that a busy machine does not count,
 * and a loop that is timed beside it, so that a slow machine does not either.
 */
import { readFileSync } from 'node:fs'

/** Nothing that a stranger sends may take longer, on the machine that `paceMs` was measured on. */
export const longestStopMs = 100

/** `paceLoop` took this much processor time where the limit was set: two cores of 2026, Node 20. */
const paceMs = 8

/**
 * Returns the longest stop in milliseconds of that machine; the least of some tries, because a
 * garbage collection may fall into any of them. What is within the limit is not tried again.
 */
export async function longestStopOf(work: () => unknown, tries = 8): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries && least > longestStopMs; i++) {
    const before = paceLoop()
    const stopMs = await watch(work)
    const slowdown = Math.max(1, Math.max(before, paceLoop()) / paceMs)
    least = Math.min(least, stopMs / slowdown)
  }
  return least
}

/** Counts from one turn of the event loop to the next: a timer that is due runs in each of them. */
async function watch(work: () => unknown): Promise<number> {
  let longest = 0
  let last = threadMs()
  let isOver = false
  const beat = () => {
    const now = threadMs()
    longest = Math.max(longest, now - last)
    last = now
    if (!isOver) setTimeout(beat, 1)
  }
  try {
    await new Promise(resolve => setTimeout(resolve, 1).unref())
    beat()
    await work()
  } catch {
    // Other tests look at what it refuses.
  }
  isOver = true
  beat()
  return longest
}

/** Linux counts each thread by itself; elsewhere the process has to do. */
function threadMs(): number {
  if (process.platform === 'linux') {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ', 1)[0]) / 1e6
  }
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Takes milliseconds of processor time for strings, objects, and regular expressions, as parsers
 * have them.
 */
export function paceLoop(): number {
  const startedAt = threadMs()
  const text = JSON.stringify(Array.from({ length: 4_000 }, (_, i) => ({ id: i, name: `n${i}` })))
  for (let i = 0; i < 4; i++) if (!Array.isArray(JSON.parse(text))) throw new Error('unreachable')
  for (const match of text.matchAll(/"(\w+)":"?(\w+)/g)) if (match[1] === '') break
  return threadMs() - startedAt
}
