/**
 * `npm run bench:server [-- start load overload soak kill fuzz]` measures the server as its users
 * run it, and prints a table for each, and one JSON object at the end. `soak` and `fuzz` take
 * minutes.
 *   --verifications N  for load, closed and paced (10000)
 *   --per-second N     for load, paced (1500)
 *   --requests N       for soak (1000000)
 *   --kills N          for kill (20)
 *   --fuzz-runs N      for each dialect (20000)
 *   --json FILE        for the numbers
 *   --baseline COMMIT  for overload, measured in turn with this version
 * It exits with 1 if something that was accepted did not hold, or if an answer was one that must
 * never come.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { table } from './bench-table.mjs'
import { buildStale } from './build.mjs'
import { setUp } from './setup.mjs'
import { withTestServices } from './test-services.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values, positionals } = parseArgs({
  options: {
    verifications: { type: 'string', default: '10000' },
    'per-second': { type: 'string', default: '1500' },
    requests: { type: 'string', default: '1000000' },
    kills: { type: 'string', default: '20' },
    'fuzz-runs': { type: 'string', default: '20000' },
    json: { type: 'string' },
    baseline: { type: 'string' },
  },
  allowPositionals: true,
})
const options = {
  verifications: Number(values.verifications),
  perSecond: Number(values['per-second']),
  requests: Number(values.requests),
  kills: Number(values.kills),
  baseline: values.baseline,
}
const names = ['start', 'load', 'overload', 'soak', 'kill', 'fuzz']
const unknown = positionals.find(name => !names.includes(name))
if (unknown) {
  console.error(`There is no bench called ${unknown}; there are ${names.join(', ')}.`)
  process.exit(2)
}
const chosen = positionals.length > 0 ? positionals : names

setUp({ forTests: chosen.includes('fuzz') })
await buildStale(['cli'])

/** @type {Record<string, import('./bench-table.mjs').Measured>} */
const results = {}
for (const name of chosen.filter(name => name !== 'fuzz')) {
  const { bench } = await import(new URL(`bench-server/${name}.mjs`, import.meta.url).href)
  const measured = await bench(options)
  results[name] = measured
  console.log(`\n${measured.title}\n${table(measured.rows)}`)
}
const isFuzzGood = !chosen.includes('fuzz') || (await fuzz())

const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? '',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
}
const json = JSON.stringify({ machine, results }, (_, value) =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value,
)
if (values.json) writeFileSync(values.json, `${json}\n`)
console.log(`\n${json}`)
process.exit(isFuzzGood && Object.values(results).every(isGood) ? 0 : 1)

/** Runs the tests of test/server/fuzz, each with this many requests. */
function fuzz() {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  return withTestServices(async services => {
    const env = { ...process.env, ...services, COUNTERSIGN_FUZZ_RUNS: values['fuzz-runs'] }
    const args = [vitest, 'run', '--project=unit', 'test/server/fuzz']
    return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status === 0
  })
}

/** @param {import('./bench-table.mjs').Measured} measured */
function isGood({ rows }) {
  const bad = ['errors', 'unexpected', 'lost or accepted again']
  return rows.every(row => bad.every(name => (row[name] ?? 0) === 0))
}
