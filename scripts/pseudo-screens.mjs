/**
 * `npm run pseudo -- [folder]` draws the screens in the pseudo-locale, and prints the plain words
 * on each. Those are names and values, or missing from the catalog. A text without its last bracket
 * is cut off.
 */
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import compile from 'icu-minify/compile'
import { createVault, fillVault, inDemoWindow, passphrase, press, turnOn } from './demo-vault.mjs'
import { toPseudo } from './pseudo-locale.mjs'
import { setUp } from './setup.mjs'

/** @typedef {import('playwright-core').Page} Page */

process.env.COUNTERSIGN_WORDS = 'pseudo'
const folder = process.argv[2] ?? join(tmpdir(), 'countersign-pseudo')

/** Returns a message without values as the pseudo-locale says it. @param {string} english */
const said = english => /** @type {string[]} */ (toPseudo(compile(english))).join('')

/** @param {Page} page @param {string} item */
async function choose(page, item) {
  await press(page, said('Menu'))
  await page.getByRole('menuitem', { name: said(item) }).click()
}

/** @type {Set<string>} */
const seen = new Set()

/** @param {Page} page @param {string} name */
async function look(page, name) {
  await page.locator('[role=progressbar]').first().waitFor({ state: 'detached' })
  await page.screenshot({ path: join(folder, `${name}.png`) })
  const texts = /** @type {string[]} */ (await page.evaluate(plainWords))
  const plain = texts.filter(text => !seen.has(text))
  console.log(`${name}: ${plain.length} plain texts that no screen before it has`)
  for (const text of plain) {
    seen.add(text)
    console.log(`  ${text}`)
  }
}

/**
 * Runs in the page. Returns texts and names with a word in plain letters, which the pseudo-locale
 * never has. Inside a message, such a word is one of its values.
 */
const plainWords = `(() => {
  const names = ['aria-label', 'title', 'placeholder', 'alt']
  const found = new Set()
  const note = text => {
    const outside = (text ?? '').replace(/⟦.*⟧/gs, '').trim()
    if (/[A-Za-z]{3}/.test(outside)) found.add(outside)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    if (!text.parentElement?.closest('style, script')) note(text.textContent)
  }
  for (const element of document.querySelectorAll(names.map(name => '[' + name + ']').join(', '))) {
    for (const name of names) note(element.getAttribute(name))
  }
  return [...found]
})()`

/** @param {Page} page */
async function walk(page) {
  await page.getByText(said('An encrypted file')).waitFor()
  await look(page, '01-first-start')
  await createVault(page, said)
  await press(page, said('Show recovery key'))
  await press(page, said('I’ve written it down'))
  await press(page, said('Show the key again'))
  await look(page, '02-recovery-key')
  await fillVault(page, said)
  await look(page, '03-codes')
  await press(page, said('Add entry'))
  await page.getByRole('dialog').waitFor()
  await look(page, '04-add')
  await page.keyboard.press('Escape')
  await choose(page, 'Import')
  await page.getByRole('dialog').waitFor()
  await look(page, '05-import')
  await page.keyboard.press('Escape')
  await choose(page, 'Export')
  await page.getByRole('dialog').waitFor()
  await look(page, '06-export')
  await page.keyboard.press('Escape')
  await turnOn(page, said)
  await look(page, '07-turned-on')
  await page.keyboard.press('Escape')
  await look(page, '08-account')
  await page
    .getByRole('main')
    .getByRole('button', { name: said('Accounts') })
    .click()
  await page.getByRole('heading', { name: said('Accounts') }).waitFor()
  await look(page, '09-accounts')
  await choose(page, 'Backup codes')
  await look(page, '10-backup-codes')
  await page.locator('main li button').first().click()
  await page.getByRole('dialog').locator('li').first().waitFor()
  await look(page, '11-entry')
  await page.keyboard.press('Escape')
  await choose(page, 'Settings')
  await page.getByRole('heading', { name: said('Settings') }).waitFor()
  await look(page, '12-settings')
  await choose(page, 'Trash')
  await page.getByRole('heading', { name: said('Trash') }).waitFor()
  await look(page, '13-trash')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await look(page, '14-keys')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').waitFor()
  await look(page, '15-commands')
  await page.keyboard.press('Escape')
  await press(page, said('Lock'))
  await page.locator('input[type=password]').fill(`not ${passphrase}`)
  await press(page, said('Unlock'))
  await page.locator('[aria-invalid=true]').waitFor()
  await look(page, '16-locked')
}

setUp({ forTests: true })
const { buildStale } = await import('./build.mjs')
await buildStale(['renderer', 'cli'])
mkdirSync(folder, { recursive: true })
await inDemoWindow({ viewport: { width: 1280, height: 1400 } }, walk)
