/**
 * What `npm test` runs: types and style, the build, then all tests with a keychain, a PostgreSQL
 * and a Redis of their own. `--only check|unit|e2e` runs one part; every other argument goes to
 * Vitest. The last line says how many passed and failed; so does the exit status.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser, findFirefox } from './browser-path.mjs'
import { buildStale } from './build.mjs'
import { run } from './run.mjs'
import { setUp } from './setup.mjs'
import { closingLine, nothing, sum, tallyOf } from './test-report.mjs'
import { noServicesReason, withTestServices } from './test-services.mjs'
import { inTestSession, noKeyringReason } from './test-session.mjs'

/** @typedef {import('./test-report.mjs').Tally} Tally */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { only, rest } = readArguments(process.argv.slice(2))

setUp({ forTests: only !== 'check' })
/** @type {Tally[]} */
const tallies = []
if (!only || only === 'check') tallies.push(check('Types', 'typescript/bin/tsc', ['-b']))
if (!only || only === 'check') tallies.push(check('Style', '@biomejs/biome/bin/biome', ['check']))
if (only !== 'check') tallies.push(await build(), await tests())

const total = sum(tallies)
console.log(closingLine(total))
process.exit(total.failed > 0 ? 1 : 0)

/** @param {readonly string[]} words */
function readArguments(words) {
  const at = words.indexOf('--only')
  if (at < 0) return { only: null, rest: words }
  const name = words[at + 1] ?? ''
  if (!['check', 'unit', 'e2e'].includes(name)) {
    console.error('--only takes check, unit or e2e.')
    process.exit(2)
  }
  return { only: name, rest: [...words.slice(0, at), ...words.slice(at + 2)] }
}

/**
 * @param {string} title
 * @param {string} program below node_modules
 * @param {readonly string[]} args
 * @returns {Tally}
 */
function check(title, program, args) {
  const status = run(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
  })
  return say(title, status === 0)
}

/** @returns {Promise<Tally>} */
async function build() {
  try {
    await buildStale()
    return say('Build', true)
  } catch (error) {
    console.error(error)
    return say('Build', false)
  }
}

/**
 * @param {string} title
 * @param {boolean} isGood
 * @returns {Tally}
 */
function say(title, isGood) {
  console.log(`${title}: ${isGood ? 'good' : 'failed'}`)
  return isGood ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

/** @returns {Promise<Tally>} */
async function tests() {
  const reports = mkdtempSync(join(tmpdir(), 'countersign-report-'))
  const report = join(reports, 'report.json')
  // Looked up here: within the session there is another home folder.
  const browser = findBrowser()
  if (browser) process.env.COUNTERSIGN_BROWSER = browser
  const firefox = findFirefox()
  if (firefox) process.env.COUNTERSIGN_FIREFOX = firefox
  const vitest = [
    process.execPath,
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(only ? [`--project=${only}`] : []),
    ...rest,
  ]
  const services = testsServer() ? withTestServices : withoutServices
  try {
    const status = await services(env => {
      Object.assign(process.env, env)
      return inTestSession(vitest)
    })
    sayWhatIsLeftOut(browser)
    const isWritten = existsSync(report)
    const tally = tallyOf(isWritten ? JSON.parse(readFileSync(report, 'utf8')) : null, status)
    return sum([tally, serverTally()])
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

/** Whether this run may come by a test of the server: filters of Vitest are parts of paths. */
function testsServer() {
  const filters = rest.filter(word => !word.startsWith('-'))
  return only !== 'e2e' && (filters.length === 0 || filters.some(word => word.includes('server')))
}

/** @param {(env: Record<string, string>) => Promise<number>} work */
function withoutServices(work) {
  return work({})
}

/** @returns {Tally} where it is nobody's own machine, nothing is left out in silence */
function serverTally() {
  const reason = testsServer() ? noServicesReason() : null
  if (!reason) return nothing
  console.log(`Tests of the server on PostgreSQL and Redis were skipped: ${reason}.`)
  const mustRun = process.env.CI === 'true' && process.platform === 'linux'
  return mustRun ? { ...nothing, failed: 1 } : nothing
}

/** @param {string | null} browser */
function sayWhatIsLeftOut(browser) {
  const keyring = noKeyringReason()
  if (keyring) console.log(`Tests of the keychain were skipped: ${keyring}.`)
  if (!browser) {
    console.log('Tests in a window were skipped: there is no Chromium, Chrome or Edge.')
  }
  if (!findFirefox()) console.log('Tests in Firefox were skipped: there is none.')
}
