/** Measures a piece of work as the median of several runs, after some that don't count. */

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
  return median(times)
}

/**
 * Measures several pieces of work in turns, in processor time, which other programs on the computer
 * hardly affect. Each is compared with the first one of the same turn.
 * @param {readonly (() => unknown)[]} works none of them asynchronous
 * @param {{ turns?: number, warmUps?: number }} [options]
 */
export function inTurns(works, { turns = 100, warmUps = 20 } = {}) {
  /** @type {number[][]} */
  const rounds = []
  for (let turn = -warmUps; turn < turns; turn += 1) {
    const times = works.map(processorMs)
    if (turn >= 0) rounds.push(times)
  }
  return compare(rounds)
}

/**
 * Does the same in wall-clock time, for work that waits for another program.
 * @param {readonly (() => unknown)[]} works may be asynchronous
 * @param {{ turns?: number, warmUps?: number }} [options]
 */
export async function wallInTurns(works, { turns = 15, warmUps = 3 } = {}) {
  /** @type {number[][]} */
  const rounds = []
  for (let turn = -warmUps; turn < turns; turn += 1) {
    /** @type {number[]} */
    const times = []
    for (const work of works) {
      const started = performance.now()
      await work()
      times.push(performance.now() - started)
    }
    if (turn >= 0) rounds.push(times)
  }
  return compare(rounds)
}

/**
 * @param {readonly (readonly number[])[]} rounds a time for each work
 * @returns {{ ms: number, ratio: number }[]} medians; the ratio is to the first work of the same turn
 */
function compare(rounds) {
  return (rounds[0] ?? []).map((_, at) => ({
    ms: median(rounds.map(times => times[at] ?? Number.NaN)),
    ratio: median(rounds.map(times => (times[at] ?? Number.NaN) / (times[0] ?? Number.NaN))),
  }))
}

/** @param {() => unknown} work */
function processorMs(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** @param {number[]} values */
function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
