/**
 * `npm test` runs types and style, the build, then all tests with a keychain, a PostgreSQL, and a
 * Redis of their own. `--only check|unit|e2e` runs one part, and every other argument goes to
 * Vitest. The last line has the numbers of passed and failed tests, and the exit status agrees with
 * it.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildStale } from './build.mjs'
import { hand } from './run.mjs'
import { runTests, setSeed } from './run-tests.mjs'
import { setUp } from './setup.mjs'
import { closingLine, nothing, sum } from './test-report.mjs'

/**
 * @typedef {import('./test-report.mjs').Tally} Tally
 * @typedef {{ title: string, isTest: boolean, work: () => Promise<Tally> }} Part
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { only, rest } = readArguments(process.argv.slice(2))

setUp({ forTests: only !== 'check' })

/**
 * Parts that are listed together run at the same time, and each of the first three keeps one core
 * busy. More type checkers would each compute the same types again.
 * @type {readonly (readonly Part[])[]}
 */
const stages = [
  [
    {
      title: 'Types',
      isTest: false,
      work: () => check('typescript/bin/tsc', ['-b', '--checkers', '1']),
    },
    { title: 'Style', isTest: false, work: () => check('@biomejs/biome/bin/biome', ['check']) },
    { title: 'Build', isTest: true, work: build },
  ],
  [{ title: 'Tests', isTest: true, work: tests }],
]
const chosen = stages
  .map(stage => stage.filter(({ isTest }) => !only || isTest === (only !== 'check')))
  .filter(stage => stage.length > 0)
const startedAt = performance.now()
/** @type {Tally[]} */
const tallies = []
for (const [at, stage] of chosen.entries()) {
  const [now = '', ...next] = chosen
    .slice(at)
    .map(each => each.map(({ title }) => title.toLowerCase()).join(', '))
  const after = next.length > 0 ? `, then ${next.join(', then ')}` : ''
  const sentence = `${now.charAt(0).toUpperCase()}${now.slice(1)}`
  console.log(`\n${sentence}: step ${at + 1} of ${chosen.length}${after}.`)
  tallies.push(...(await Promise.all(stage.map(runPart))))
}

const total = sum(tallies)
console.log(`\nIt took ${since(startedAt)}.`)
console.log(closingLine(total))
process.exit(total.failed > 0 ? 1 : 0)

/** @param {Part} part */
async function runPart({ title, work }) {
  const partStartedAt = performance.now()
  const tally = await work()
  console.log(`${title}: ${tally.failed > 0 ? 'failed' : 'good'} after ${since(partStartedAt)}.`)
  return tally
}

/** @param {readonly string[]} words */
function readArguments(words) {
  const at = words.indexOf('--only')
  if (at < 0) return { only: null, rest: words }
  const name = words[at + 1] ?? ''
  if (name !== 'check' && name !== 'unit' && name !== 'e2e') {
    console.error('--only takes check, unit or e2e.')
    process.exit(2)
  }
  return {
    only: /** @type {'check' | 'unit' | 'e2e'} */ (name),
    rest: [...words.slice(0, at), ...words.slice(at + 2)],
  }
}

/**
 * @param {string} program below node_modules
 * @param {readonly string[]} args
 * @returns {Promise<Tally>}
 */
async function check(program, args) {
  const command = [join(root, 'node_modules', program), ...args]
  return tallyOfStep((await hand(process.execPath, command, { cwd: root })).status === 0)
}

/** @returns {Promise<Tally>} */
async function build() {
  try {
    await buildStale()
    process.env.COUNTERSIGN_TEST_BUILT = '1'
    return tallyOfStep(true)
  } catch (error) {
    console.error(error)
    return tallyOfStep(false)
  }
}

/** @returns {Promise<Tally>} */
function tests() {
  const seed = Number(process.env.COUNTERSIGN_TEST_SEED || 20_260_301)
  setSeed(seed, 'COUNTERSIGN_TEST_SEED takes another')
  return runTests(only === 'check' ? null : only, rest)
}

/**
 * @param {boolean} isGood
 * @returns {Tally}
 */
function tallyOfStep(isGood) {
  return isGood ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

/** @param {number} startMs */
function since(startMs) {
  const seconds = Math.round((performance.now() - startMs) / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
