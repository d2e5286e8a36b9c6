/**
 * `npm run torture [-- corruption kills …] [--seed N]` runs in full what `npm test` runs a slice
 * of, so that rare faults are found. It prints what it runs and the seed, so that a failure can be
 * repeated. It takes an hour or more on two cores. The exit status is 1 if anything failed, and 130
 * if it was stopped.
 */
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { buildStale } from './build.mjs'
import { runTests, setSeed } from './run-tests.mjs'
import { setUp } from './setup.mjs'
import { closingLine, sum } from './test-report.mjs'
import { tortures } from './tortures.mjs'

const { values, positionals } = readArguments()
if (values.help) {
  console.log(usage())
  process.exit(0)
}
const unknown = positionals.find(name => !Object.hasOwn(tortures, name))
if (unknown !== undefined) fail(`Nothing here is called ${unknown}.`)
const seed = Number(values.seed ?? process.env.COUNTERSIGN_TEST_SEED ?? randomInt(1, 2 ** 31))
if (!Number.isSafeInteger(seed)) fail('--seed takes a whole number.')
const names = /** @type {(keyof typeof tortures)[]} */ (
  positionals.length > 0 ? positionals : Object.keys(tortures)
)

setUp({ forTests: true })
await buildStale()
process.env.COUNTERSIGN_TEST_BUILT = '1'
process.env.COUNTERSIGN_TORTURE = '1'
setSeed(seed, `npm run torture -- ${names.join(' ')} --seed ${seed}`)
/** Ctrl+C ends the running tests, and no others are started. */
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop.abort())
const results = []
for (const [at, name] of names.entries()) {
  const { what, files } = tortures[name]
  console.log(`\n${at + 1} of ${names.length}: ${name}. ${what}`)
  const startedAt = performance.now()
  const tally = await runTests('unit', files)
  if (stop.signal.aborted) {
    console.log(`\nStopped during ${name}, which therefore does not count.`)
    break
  }
  results.push({ name, tally, minutes: (performance.now() - startedAt) / 60_000 })
}
console.log()
for (const { name, tally, minutes } of results) {
  console.log(`${name.padEnd(12)}${closingLine(tally)}, ${minutes.toFixed(1)} min`)
}
const total = sum(results.map(({ tally }) => tally))
console.log(closingLine(total))
if (stop.signal.aborted) process.exit(130)
process.exit(total.failed > 0 ? 1 : 0)

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { seed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(`${message}\n\n${usage()}`)
  process.exit(2)
}

function usage() {
  const list = Object.entries(tortures).map(([name, { what }]) => `  ${name.padEnd(12)}${what}`)
  return `npm run torture [-- <name> …] [--seed <number>]\n\n${list.join('\n')}`
}
