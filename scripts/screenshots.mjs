/**
 * `npm run screenshots` draws the pictures in docs/screenshots from the real window, with invented
 * accounts in a file vault of its own. It uses no keychain.
 */
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { buildStale } from './build.mjs'
import { createVault, fillVault, inDemoWindow, turnOn } from './demo-vault.mjs'
import { setUp } from './setup.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'docs/screenshots')
const maxBytes = 200_000

/** @param {string} english */
const said = english => english

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function shoot(page, name) {
  // The picture is taken early in a period, so that no code is about to change.
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
/** @param {import('playwright-core').Page} page */
async function walk(page) {
  await createVault(page, said)
  await fillVault(page, said)
  await shoot(page, 'codes-light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot(page, 'codes-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: 'Add entry' }).click()
  await page.getByRole('button', { name: /^Scan the screen/ }).waitFor()
  await shoot(page, 'add')
  await page.keyboard.press('Escape')
  await turnOn(page, said)
  await shoot(page, 'accounts')
}

const window = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 }
await inDemoWindow({ ...window, colorScheme: 'light' }, walk)
