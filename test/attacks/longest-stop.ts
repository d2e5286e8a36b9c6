/**
 * Measures how long a piece of work blocks the event loop: locking, the window, other servers. It
 * counts processor time of this thread, so that a busy machine makes no difference, and compares it
 * with a timed loop, so that a slow machine doesn't either.
 */
import { readFileSync } from 'node:fs'

/** Nothing that a stranger sends may take longer, on the machine where `paceMs` was measured. */
export const longestStopMs = 100

/**
 * `paceLoop` took this much processor time when the limit was set, on two cores from 2026 with Node
 * 20.
 */
const paceMs = 8

/**
 * Returns the longest stop in that machine's milliseconds. It is the shortest of several attempts,
 * because any of them may include a garbage collection. If the first is within the limit, there are
 * no others.
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

/** Measures from one turn of the event loop to the next, each of which runs a timer that is due. */
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
    // Other tests check what it refuses.
  }
  isOver = true
  beat()
  return longest
}

/** Linux counts each thread separately. Elsewhere, the process has to be enough. */
function threadMs(): number {
  if (process.platform === 'linux') {
    return Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ', 1)[0]) / 1e6
  }
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Uses milliseconds of processor time for strings, objects, and regular expressions, as parsers do.
 */
export function paceLoop(): number {
  const startedAt = threadMs()
  const text = JSON.stringify(Array.from({ length: 4_000 }, (_, i) => ({ id: i, name: `n${i}` })))
  for (let i = 0; i < 4; i++) if (!Array.isArray(JSON.parse(text))) throw new Error('unreachable')
  for (const match of text.matchAll(/"(\w+)":"?(\w+)/g)) if (match[1] === '') break
  return threadMs() - startedAt
}
