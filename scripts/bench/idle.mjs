/**
 * Measures an open window that nobody uses: the processor time of all browser processes over whole
 * periods of the codes, while some fifty cards count their seconds, and while it is hidden.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { findBrowser } from '../browser-path.mjs'
import { buildStale } from '../build.mjs'
import { serveUi } from '../serve-ui.mjs'

/** @typedef {import('playwright-core').Page} Page */

const entries = 200
/** About fifty entries fit into this size. */
const viewport = { width: 1920, height: 1080 }
const watchedMs = 60_000
/** The page gets this long to settle after it was opened or hidden. */
const settledMs = 5000
const passphrase = 'a passphrase to measure with'
/** Linux reports processor time in hundredths of a second. */
const tickMs = 10

export async function bench() {
  const executablePath = findBrowser()
  if (!executablePath || process.platform !== 'linux') {
    return { title: 'Idling was not measured: it takes a browser on Linux', rows: [] }
  }
  await buildStale(['renderer', 'cli'])
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const ui = await serveUi({ dataFolder: folder, vault: join(folder, 'vault') })
  const server = await chromium.launchServer({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    // The processor draws everything, so that results are comparable on any machine.
    args: ['--disable-gpu', '--disable-background-networking'],
  })
  const browser = await chromium.connect(server.wsEndpoint())
  try {
    const page = await browser.newPage({ viewport })
    await page.goto(ui.address)
    await fill(page)
    const watch = async (/** @type {string} */ what) => {
      await sleep(settledMs)
      const cards = await page.getByRole('button', { name: /^Copy code for/ }).count()
      const animations = await page.evaluate('document.getAnimations().length')
      const before = cpuMs(server.process().pid)
      const started = performance.now()
      await sleep(watchedMs)
      const ms = cpuMs(server.process().pid) - before
      const percent = (ms / (performance.now() - started)) * 100
      return { what, cards, animations, 'percent of a core': percent }
    }
    const shown = await watch('shown')
    await hide(page)
    return {
      title: `A window of ${viewport.width} × ${viewport.height} that nobody uses, drawn in software, for ${watchedMs / 1000} s`,
      rows: [shown, await watch('hidden')],
    }
  } finally {
    await browser.close()
    await server.close()
    await ui.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {Page} page */
async function fill(page) {
  for (const name of [/^Passphrase/, /^Repeat/]) {
    await page.getByRole('textbox', { name }).fill(passphrase)
  }
  await page.getByRole('button', { name: 'Create vault' }).click()
  await page.getByRole('button', { name: 'Later' }).click()
  const links = Array.from({ length: entries }, (_, at) => {
    return `otpauth://totp/Bench:${at}?secret=${demoSecret()}&issuer=Bench`
  })
  await page.evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(links.join('\n'))})
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }`)
  await page.getByRole('button', { name: /^Add \d+ entries$/ }).click()
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  // A reload removes the notice, which is rarely there in everyday use.
  await page.reload()
  await page
    .getByRole('button', { name: /^Copy code for/ })
    .first()
    .waitFor()
}

/**
 * Returns 32 characters of Base32, all equally likely, since 256 is a multiple of the alphabet's
 * 32.
 */
function demoSecret() {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  return [...randomBytes(32)].map(byte => alphabet[byte % 32]).join('')
}

/**
 * Hides the page as a minimized window would. A browser without windows cannot minimize one.
 * @param {Page} page
 */
function hide(page) {
  return page.evaluate(`{
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
    document.dispatchEvent(new Event('visibilitychange'))
  }`)
}

/** Adds up the time of the process and of all that it started. @param {number | undefined} root */
function cpuMs(root) {
  /** @type {Map<number, { parent: number, ms: number }>} */
  const processes = new Map()
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : null
    if (stat) processes.set(Number(name), stat)
  }
  const isBelow = (/** @type {number} */ id) => {
    for (let at = id; at > 1; at = processes.get(at)?.parent ?? 0) if (at === root) return true
    return false
  }
  return [...processes].reduce((sum, [id, { ms }]) => (isBelow(id) ? sum + ms : sum), 0)
}

/** See proc_pid_stat(5). Null if the process has ended meanwhile. @param {string} id */
function statOf(id) {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    // The name before it may contain spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * tickMs }
  } catch {
    return null
  }
}
