/**
 * [Note: turns] What a stranger sends may be long: files of 20,000 entries, pages full of links.
 * Work over it is written as a generator that yields after every small step, so that whoever runs
 * it can let a lock, the window or a server have its turn in between.
 */

/** Steps that end with a result; what they yield says nothing. */
export type Steps<T> = Generator<void, T, void>

const turnMs = 10

/** Runs to the end, and lets everything else have its turn every few milliseconds. */
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

/** Runs to the end in one go, within a save for example. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

export function nextTurn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}
