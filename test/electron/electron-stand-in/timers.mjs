/**
 * Timers of a minute or more, and intervals, wait for the test, so that hours pass at once. Shorter
 * timers run as usual.
 */
const shortestMs = 60_000
const waiting = new Set()
let now = 0

const { setTimeout: later, clearTimeout: clear } = globalThis

globalThis.setTimeout = Object.assign((run, delayMs = 0, ...args) => {
  if (delayMs < shortestMs) return later(run, delayMs, ...args)
  const timer = { at: now + delayMs, run: () => run(...args), ref: () => timer, unref: () => timer }
  waiting.add(timer)
  return timer
}, later)

globalThis.clearTimeout = timer => {
  if (!waiting.delete(timer)) clear(timer)
}

globalThis.setInterval = (run, everyMs, ...args) => {
  const timer = globalThis.setTimeout(
    function again() {
      run(...args)
      if (!waiting.has(timer)) waiting.add(Object.assign(timer, { at: now + everyMs }))
    },
    Math.max(everyMs, shortestMs),
  )
  return Object.assign(timer, { at: now + everyMs })
}
globalThis.clearInterval = globalThis.clearTimeout

export function passTime(ms) {
  const end = now + ms
  for (;;) {
    const due = [...waiting].filter(timer => timer.at <= end).sort((a, b) => a.at - b.at)[0]
    if (!due) break
    waiting.delete(due)
    now = due.at
    due.run()
  }
  now = end
}
