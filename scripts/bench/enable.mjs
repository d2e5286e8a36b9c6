/**
 * Measures turning two-factor on in a real browser, from the click to "done" on screen, and counts
 * the requests to the practice server.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../browser-path.mjs'
import { buildStale } from '../build.mjs'
import { serveUi } from '../serve-ui.mjs'

/** @typedef {import('playwright-core').Page} Page */

const rounds = 5
const passphrase = 'a passphrase to measure with'
const noting = new URL('../note-requests.mjs', import.meta.url).href

/** Each of these people can turn two-factor on with one click on a server of that kind. */
const people = {
  'auth-v1': 'Ada Marsh',
  'users-2fa': 'Ben Okoro',
  'auth-pages': 'Emil Sato',
  'two-factor-auth': 'Fay Moreau',
}

export async function bench() {
  const executablePath = findBrowser()
  if (!executablePath)
    return { title: 'Turning on was not measured: there is no browser', rows: [] }
  await buildStale(['renderer', 'cli'])
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const noted = join(folder, 'requests')
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const ui = await serveUi({
    dataFolder: folder,
    vault: hasKeyring() ? 'keychain' : join(folder, 'vault'),
    env: {
      COUNTERSIGN_KEYCHAIN_SERVICE: `Countersign bench ${process.pid}`,
      COUNTERSIGN_NOTE_REQUESTS: noted,
      NODE_OPTIONS: `--import ${noting}`,
    },
  })
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !asRoot })
  try {
    const page = await browser.newPage()
    await page.goto(ui.address)
    await createVault(page)
    const measured = Object.entries(people).map(([server, name]) => {
      return { server, name, times: /** @type {number[]} */ ([]), calls: '' }
    })
    // The first round doesn't count, because it loads what is loaded only once.
    for (let round = 0; round <= rounds; round += 1) {
      if (round > 0) await resetPractice(page)
      for (const one of measured) {
        await signInAs(page, one.name)
        writeFileSync(noted, '')
        const ms = await turnOn(page)
        if (round > 0) one.times.push(ms)
        one.calls = readFileSync(noted, 'utf8').trim()
      }
    }
    const place = hasKeyring() ? 'keychain' : 'file'
    return {
      title: `Turning two-factor on, from the click to "done", milliseconds; vault in the ${place}`,
      rows: measured.map(toRow),
    }
  } finally {
    await browser.close()
    await ui.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {{ server: string, times: number[], calls: string }} measured */
function toRow({ server, times, calls }) {
  const sorted = [...times].sort((a, b) => a - b)
  const requests = calls.split('\n')
  return {
    server,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    slowest: sorted.at(-1) ?? Number.NaN,
    requests: requests.length,
    'which were': requests.join(', '),
  }
}

// The bench uses only the tests' own keychain.
function hasKeyring() {
  return process.env.COUNTERSIGN_TEST_KEYRING === '1'
}

/** @param {Page} page */
async function createVault(page) {
  const typed = page.getByRole('textbox', { name: /^(Repeat the )?passphrase/i })
  await page.getByRole('button', { name: 'Create vault' }).waitFor()
  if (!hasKeyring()) for (const field of await typed.all()) await field.fill(passphrase)
  await page.getByRole('button', { name: 'Create vault' }).click()
  await page.getByRole('button', { name: 'Later' }).click()
  await showAccounts(page)
  await page.getByRole('button', { name: 'Open the practice server' }).click()
}

/** @param {Page} page */
async function showAccounts(page) {
  await page.getByRole('button', { name: 'Accounts', exact: true }).first().click()
}

/** @param {Page} page */
async function resetPractice(page) {
  await showAccounts(page)
  await page.getByRole('button', { name: 'Reset the practice server' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click()
  await page.getByRole('list', { name: 'Practice accounts' }).waitFor({ state: 'detached' })
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function signInAs(page, name) {
  await showAccounts(page)
  await page.getByRole('button', { name: `Sign in as ${name}` }).click()
  await page.getByRole('heading', { name, exact: true }).waitFor()
  await page.getByRole('button', { name: 'Turn on', exact: true }).waitFor()
}

/**
 * The time includes how long the driver takes to press the button and to see the result.
 * @param {Page} page
 */
async function turnOn(page) {
  const button = page.getByRole('button', { name: 'Turn on', exact: true })
  const started = performance.now()
  await button.click()
  await page.getByRole('dialog').getByText('Two-factor sign-in is on.').waitFor()
  const ms = performance.now() - started
  await page.getByRole('button', { name: 'Done' }).click()
  return ms
}
