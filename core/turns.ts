/**
 * [Note: turns] Data from strangers may be long: files of 20,000 entries, pages full of links. Work
 * on it is written as a generator that yields after every small step, so that whoever runs it can
 * let a lock, the window, or a server have its turn in between.
 */

/** Steps that end with a result. The values that they yield mean nothing. */
export type Steps<T> = Generator<void, T, void>

const turnMs = 10

/** Runs to the end, and gives everything else its turn every few milliseconds. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - began < turnMs) continue
    await nextTurn()
    began = performance.now()
  }
}

/** Runs to the end without a pause, for example during a save. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

export function nextTurn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}
