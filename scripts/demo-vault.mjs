/**
 * Creates the vault of invented accounts that pictures show, by using the window as a person would.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser-path.mjs'
import { serveUi } from './serve-ui.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(english: string) => string} Said how the window says the text of a message */

export const passphrase = 'a passphrase for pictures'

const accounts = [
  ['GitHub', 'alice@example.com'],
  ['Google', 'alice.doe@example.com'],
  ['Cloudflare', 'ops@example.org'],
  ['GitLab', 'alice'],
  ['PayPal', 'alice.doe@example.com'],
  ['Dropbox', 'alice@example.com'],
  ['Discord', 'alice#0042'],
  ['Mastodon', '@alice@social.example'],
]

/**
 * Returns 32 characters of Base32, all equally likely, since 256 is a multiple of the alphabet's
 * 32.
 */
function demoSecret() {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  return [...randomBytes(32)].map(byte => alphabet[byte % 32]).join('')
}

function demoLinks() {
  return accounts.map(([issuer = '', label = '']) => {
    const query = `secret=${demoSecret()}&issuer=${encodeURIComponent(issuer)}`
    return `otpauth://totp/${issuer}:${encodeURIComponent(label)}?${query}`
  })
}

/** @param {Page} page @param {string} name */
export const press = (page, name) => page.getByRole('button', { name, exact: true }).click()

/**
 * Creates a sealed file with the passphrase, as the first start does, and ends at the recovery key.
 * @param {Page} page
 * @param {Said} said
 */
export async function createVault(page, said) {
  await page.getByText(said('An encrypted file')).click()
  const fields = page.locator('input[type=password]')
  await fields.first().fill(passphrase)
  await fields.nth(1).fill(passphrase)
  await press(page, said('Create vault'))
  await page.getByRole('heading', { name: said('Your recovery key') }).waitFor()
}

/**
 * Continues from the recovery key to the list of demo accounts.
 * @param {Page} page
 * @param {Said} said
 */
export async function fillVault(page, said) {
  await press(page, said('Later'))
  await page.evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(demoLinks().join('\n'))})
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }`)
  await page.locator('form button[type=submit]').click()
  const undo = page.getByRole('button', { name: said('Undo') })
  await undo.waitFor()
  await press(page, said('Later'))
  await undo.waitFor({ state: 'detached' })
}

/**
 * Signs in to the practice server and turns two-factor on there.
 * @param {Page} page
 * @param {Said} said
 */
export async function turnOn(page, said) {
  await press(page, said('Accounts'))
  await press(page, said('Open the practice server'))
  await page.getByRole('button', { name: said('Ada Marsh') }).click()
  await press(page, said('Turn on'))
  await page.getByRole('dialog').getByText(said('Two-factor sign-in is on.')).waitFor()
}

/**
 * Opens the built program's first start in a browser, with a sealed file of its own. It uses no
 * keychain and leaves nothing behind.
 * @param {import('playwright-core').BrowserContextOptions} options
 * @param {(page: Page) => Promise<void>} walk
 */
export async function inDemoWindow(options, walk) {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge to draw with')
  const dataFolder = mkdtempSync(join(tmpdir(), 'countersign-demo-'))
  const ui = await serveUi({ dataFolder, vault: join(dataFolder, 'demo.countersign') })
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const browser = await chromium.launch({ executablePath, chromiumSandbox: !asRoot })
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
    await page.goto(ui.address)
    await walk(page)
  } finally {
    await browser.close()
    await ui.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
