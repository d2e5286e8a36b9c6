/**
 * Measures the memory of a page in the browser, and of the program behind it: while the page is
 * shown, after it was hidden for five minutes by the page's clock, and after it is closed. Memory
 * that programs share counts in parts (PSS).
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { findBrowser } from '../browser-path.mjs'
import { buildStale } from '../build.mjs'
import { fillVault } from '../fill-vault.mjs'
import { serveUi } from '../serve-ui.mjs'

/** @typedef {import('playwright-core').Page} Page */

const passphrase = 'a passphrase to measure with'
const entries = 200
const settledMs = 2000

export async function bench() {
  const executablePath = findBrowser()
  if (!executablePath || process.platform !== 'linux') {
    return { title: 'Memory was not measured: it takes a browser on Linux', rows: [] }
  }
  await buildStale(['renderer', 'cli'])
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const vault = join(folder, 'vault')
  fillVault({ folder, vault, passphrase, count: entries })
  const ui = await serveUi({ dataFolder: folder, vault })
  const server = await chromium.launchServer({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    // The process that the browser keeps ready for the next page would be counted as well.
    args: ['--disable-gpu', '--disable-features=SpareRendererForSitePerProcess'],
  })
  const browser = await chromium.connect(server.wsEndpoint())
  try {
    const context = await browser.newContext()
    await context.addInitScript(hiddenByFlag)
    const page = await context.newPage()
    await page.clock.install()
    const measure = async (/** @type {string} */ what, /** @type {Page | null} */ open) => {
      await sleep(settledMs)
      if (open) await open.requestGC()
      const heap = open ? await heapMb(open) : 0
      return { what, 'heap, MB': heap, 'page, MB': rendererMb(), 'program, MB': pssMb(ui.pid) }
    }
    await page.goto(ui.address)
    await page.locator('input[type=password]').fill(passphrase)
    await page.keyboard.press('Enter')
    await firstCode(page).waitFor()
    // A reload removes the passphrase form, and what was loaded for it.
    const shown = await measure('shown', page)
    const again = page.waitForEvent('load')
    await page.evaluate(hide)
    await page.clock.fastForward('05:01')
    await again
    const hidden = await measure('hidden for five minutes', page)
    await page.evaluate(show)
    await firstCode(page).waitFor()
    await page.close()
    const gone = await measure('closed', null)
    return {
      title: `Memory of a page over ${entries} entries, and of the program behind it`,
      rows: [shown, hidden, gone],
    }
  } finally {
    await browser.close()
    await server.close()
    await ui.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {Page} page */
function firstCode(page) {
  return page.getByRole('button', { name: /^Copy code for/ }).first()
}

/** Returns the memory of the page's own JavaScript heap. @param {Page} page */
async function heapMb(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const { metrics } = await devtools.send('Performance.getMetrics')
  await devtools.detach()
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20
}

/**
 * A browser without windows cannot minimize one, so the page is told that it is hidden, even after
 * a reload.
 */
const hiddenByFlag = `Object.defineProperty(document, 'hidden', {
  configurable: true,
  get: () => sessionStorage.getItem('hidden') === 'yes',
})`
const hide = `sessionStorage.setItem('hidden', 'yes')
document.dispatchEvent(new Event('visibilitychange'))`
const show = `sessionStorage.removeItem('hidden')
document.dispatchEvent(new Event('visibilitychange'))`

/** Adds up all pages of the browser that this process started. */
function rendererMb() {
  const ids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return ids.filter(isPage).reduce((sum, id) => sum + pssMb(Number(id)), 0)
}

/** @param {string} id */
function isPage(id) {
  try {
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8')
    return command.includes('--type=renderer') && isOurs(Number(id))
  } catch {
    return false
  }
}

/** Tells whether this process started it, directly or through others. @param {number} id */
function isOurs(id) {
  for (let at = id; at > 1; at = parentOf(at)) if (at === process.pid) return true
  return false
}

/** @param {number} id */
function parentOf(id) {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
  // The name before it may contain spaces and parentheses.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

/** @param {number} id */
function pssMb(id) {
  try {
    const kb = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1]
    return Math.round(Number(kb ?? 0) / 1024)
  } catch {
    return 0
  }
}
