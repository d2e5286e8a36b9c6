/**
 * Runs Vitest with a keychain, a PostgreSQL, and a Redis of its own, and reports what was skipped.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser, findFirefox } from './browser-path.mjs'
import { nothing, sum, tallyOf } from './test-report.mjs'
import { noServicesReason, withTestServices } from './test-services.mjs'
import { inTestSession, noKeyringReason } from './test-session.mjs'

/** @typedef {import('./test-report.mjs').Tally} Tally */

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Sets the seed for all random values in the tests, so that the same seed repeats them.
 * @param {number} seed
 * @param {string} again how to repeat this run
 */
export function setSeed(seed, again) {
  process.env.COUNTERSIGN_TEST_SEED = String(seed)
  console.log(`What the tests choose by chance comes from the seed ${seed} (${again}).`)
}

/**
 * @param {'unit' | 'e2e' | null} project null for both
 * @param {readonly string[]} rest more arguments of Vitest: parts of paths, or options
 * @returns {Promise<Tally>}
 */
export async function runTests(project, rest) {
  const reports = mkdtempSync(join(tmpdir(), 'countersign-report-'))
  const report = join(reports, 'report.json')
  // The browser is looked up here, because the session has another home folder.
  const browser = findBrowser()
  if (browser) process.env.COUNTERSIGN_BROWSER = browser
  const firefox = findFirefox()
  if (firefox) process.env.COUNTERSIGN_FIREFOX = firefox
  const vitest = [
    process.execPath,
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    `--root=${root}`,
    `--reporter=${join(root, 'test/progress.ts')}`,
    '--reporter=json',
    `--outputFile.json=${report}`,
    // Tests that share a process are a project of their own.
    ...(project ? [`--project=${project}*`] : []),
    ...rest,
  ]
  process.env.COUNTERSIGN_TEST_SHARING = '1'
  const isServerTested = testsServer(project, rest)
  /** @type {typeof withTestServices<number>} */
  const services = isServerTested ? withTestServices : work => work({})
  try {
    const status = await services(env => {
      Object.assign(process.env, env)
      return inTestSession(vitest)
    })
    sayWhatIsLeftOut(browser)
    const isWritten = existsSync(report)
    const tally = tallyOf(isWritten ? JSON.parse(readFileSync(report, 'utf8')) : null, status)
    return sum([tally, isServerTested ? serverTally() : nothing])
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

/**
 * Tells whether a run may include tests of the server. Vitest's filters are parts of paths.
 * @param {string | null} project
 * @param {readonly string[]} rest
 */
function testsServer(project, rest) {
  const filters = rest.filter(word => !word.startsWith('-'))
  return (
    project !== 'e2e' && (filters.length === 0 || filters.some(word => word.includes('server')))
  )
}

/** @returns {Tally} where it is nobody's own machine, nothing is left out in silence */
function serverTally() {
  const reason = noServicesReason()
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
