/** Times a piece of work: the median of several runs, after some that do not count. */

/**
 * @param {() => unknown} work may be asynchronous
 * @param {{ runs?: number, warmUps?: number, before?: () => unknown }} [options] `before` is not timed
 * @returns {Promise<number>} milliseconds
 */
export async function medianMs(work, { runs = 9, warmUps = 2, before = () => {} } = {}) {
  /** @type {number[]} */
  const times = []
  for (let run = -warmUps; run < runs; run += 1) {
    await before()
    const started = performance.now()
    await work()
    if (run >= 0) times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
