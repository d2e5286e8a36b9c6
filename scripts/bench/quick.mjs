/**
 * Measures quick access in a real browser, from the moment that its window is shown to the typed
 * letter and the row that it finds. The time includes the browser's own handling of the tab and the
 * key.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../browser-path.mjs'
import { buildStale } from '../build.mjs'
import { fillVault } from '../fill-vault.mjs'
import { serveUi } from '../serve-ui.mjs'

/** @typedef {Record<'letter' | 'row' | 'code', number>} Times */

const rounds = 15
const passphrase = 'a passphrase to measure with'
const entries = 200

export async function bench() {
  const executablePath = findBrowser()
  if (!executablePath) return { title: 'Quick access was not measured: no browser', rows: [] }
  await buildStale(['renderer', 'cli'])
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const vault = join(folder, 'vault')
  fillVault({ folder, vault, passphrase, count: entries })
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const ui = await serveUi({ dataFolder: folder, vault })
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: !asRoot,
    // With a screen (xvfb-run), the browser shows real windows, as for a user.
    headless: process.env.DISPLAY === undefined,
  })
  try {
    const page = await browser.newPage()
    await page.goto(ui.address)
    await page.locator('input[type=password]').fill(passphrase)
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: /^Copy code for/ })
      .first()
      .waitFor()
    const [quick] = await Promise.all([
      page.waitForEvent('popup'),
      // A copied tab has the session of the first one.
      page.evaluate("void window.open('/quick', 'countersign-quick')"),
    ])
    await quick.bringToFront()
    await quick.getByRole('option').first().waitFor()
    /** @type {Record<'letter' | 'row' | 'code', number[]>} */
    const times = { letter: [], row: [], code: [] }
    for (let round = 0; round <= rounds; round += 1) {
      await quick.evaluate(putAway)
      const drawn = /** @type {Promise<Times>} */ (quick.evaluate(untilDrawn))
      const startedAt = performance.timeOrigin + performance.now()
      await quick.evaluate(bringBack)
      await quick.keyboard.press('9')
      const at = await drawn
      // The first round loads what is loaded only once.
      if (round === 0) continue
      times.letter.push(at.letter - startedAt)
      times.row.push(at.row - startedAt)
      times.code.push(at.code - startedAt)
    }
    return {
      title: `Quick access over ${entries} entries: from showing its window, milliseconds`,
      rows: Object.entries(times).map(([what, all]) => toRow(what, all)),
    }
  } finally {
    await browser.close()
    await ui.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} what @param {readonly number[]} all */
function toRow(what, all) {
  const sorted = [...all].sort((a, b) => a - b)
  return {
    'on screen': what,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    slowest: sorted.at(-1) ?? Number.NaN,
  }
}

/** A host does this to the page when it hides its window and shows it again. */
const putAway = `Object.defineProperty(document, 'hidden', { value: true, configurable: true })
document.dispatchEvent(new Event('visibilitychange'))`
const bringBack = `delete document.hidden
dispatchEvent(new Event('focus'))`

/**
 * Runs in the page. Returns when, in milliseconds since 1970, the typed letter, a matching row, and
 * that row's code had been drawn.
 */
const untilDrawn = `new Promise(resolve => {
  const at = {}
  const note = (name, is) => {
    if (is) at[name] ??= performance.timeOrigin + performance.now()
  }
  // The contents of a frame are on screen when the next one begins.
  const look = () => {
    const isTyped = document.querySelector('input')?.value === '9'
    const row = document.querySelector('[role=option]')
    const digits = row?.querySelector('[class*=code]')?.textContent ?? ''
    note('letter', isTyped)
    note('row', isTyped && row?.textContent.includes('ada-9'))
    note('code', isTyped && /\\d{3}/.test(digits))
    if (at.letter && at.row && at.code) resolve(at)
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})`
