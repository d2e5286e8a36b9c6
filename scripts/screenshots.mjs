/**
 * `npm run screenshots`: draws the pictures in docs/screenshots from the window as it is, over a
 * vault of invented accounts in a file of its own. No keychain is touched.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { findBrowser } from './browser-path.mjs'
import { buildStale } from './build.mjs'
import { serveUi } from './serve-ui.mjs'
import { setUp } from './setup.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'docs/screenshots')
const passphrase = 'a passphrase for pictures'
const maxBytes = 200_000

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

/** 32 characters of Base32, by chance: 256 is a multiple of the alphabet's 32. */
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

/**
 * From the first start to the list of demo accounts.
 * @param {import('playwright-core').Page} page
 */
async function fill(page) {
  await page.getByText('A sealed file').click()
  await page.getByRole('textbox', { name: /^Passphrase/ }).fill(passphrase)
  await page.getByRole('textbox', { name: /^Repeat/ }).fill(passphrase)
  await page.getByRole('button', { name: 'Create my vault' }).click()
  await page.getByRole('button', { name: 'Later' }).click()
  await page.evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(demoLinks().join('\n'))})
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }`)
  await page.getByRole('button', { name: /^Add \d+ entr/ }).click()
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  await page.getByRole('button', { name: 'Later' }).click()
  await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' })
}

/**
 * Signs in to the practice server and turns two-factor on there.
 * @param {import('playwright-core').Page} page
 */
async function turnOn(page) {
  const button = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true })
  await button('Accounts').click()
  await button('Open the practice server').click()
  await button('Sign in as Ada Marsh').click()
  await page.getByRole('heading', { name: 'Ada Marsh' }).waitFor()
  await button('Turn on').click()
  await page.getByRole('dialog').getByText('Two-factor sign-in is on.').waitFor()
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function shoot(page, name) {
  // Early in a period, so that no code is about to change.
  while (!isEarly(Date.now())) await new Promise(resolve => setTimeout(resolve, 200))
  await page.mouse.move(0, 0)
  const picture = sharp(await page.screenshot()).png({ palette: true, effort: 10 })
  const { size } = await picture.toFile(join(folder, `${name}.png`))
  if (size > maxBytes) throw new Error(`${name}.png has ${size} bytes, more than ${maxBytes}`)
  console.log(`docs/screenshots/${name}.png: ${Math.round(size / 1000)} kB`)
}

/** @param {number} now */
function isEarly(now) {
  const second = (now / 1000) % 30
  return second > 2 && second < 15
}

setUp({ forTests: true })
await buildStale()
mkdirSync(folder, { recursive: true })
const dataFolder = mkdtempSync(join(tmpdir(), 'countersign-screenshots-'))
const executablePath = findBrowser()
if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge to draw with')
const ui = await serveUi({ dataFolder, vault: join(dataFolder, 'demo.countersign') })
const asRoot = process.platform === 'linux' && process.getuid?.() === 0
const browser = await chromium.launch({ executablePath, chromiumSandbox: !asRoot })
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(ui.address)
  await fill(page)
  await shoot(page, 'codes-light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot(page, 'codes-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: 'Add entry' }).click()
  await page.getByRole('button', { name: /^Scan the screen/ }).waitFor()
  await shoot(page, 'add')
  await page.keyboard.press('Escape')
  await turnOn(page)
  await shoot(page, 'accounts')
} finally {
  await browser.close()
  await ui.close()
  rmSync(dataFolder, { recursive: true, force: true })
}
