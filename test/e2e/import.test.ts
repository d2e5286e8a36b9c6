import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Imported } from '../../core/importers/importer.ts'
import { readPictures } from '../../core/importers/setup-codes/qr-pictures.ts'
import { createReading } from '../../core/imports/reading.ts'
import { describeOtp } from '../../renderer/parts/entries/describe-otp.ts'
import { entryName } from '../../renderer/stores/entry-name.ts'
import { formatBase32 } from '../../shared/base32.ts'
import { importLimits } from '../../shared/ceilings.ts'
import { literal } from '../literal.ts'
import { hasBrowser } from './browser.ts'
import {
  addMore,
  addTicked,
  closeDialog,
  dropAndSee,
  dropPath,
  fileOf,
  openExport,
  passwordOf,
  savedBy,
  shownRows,
  unseal,
  waitUntilOpen,
} from './import-journey.ts'
import { callHost, dropFiles, firstRun } from './journey.ts'
import { hasTestKeyring } from './keyring.ts'
import { hostName } from './launch.ts'
import { makeSetupCode } from './setup-code.ts'
import { shareJourney } from './start-journey.ts'

/** Other apps wrote these files, which don't belong to the project. */
const suite = new URL('../../../shared/fixtures/importers/aegis-suite/', import.meta.url)
const hasSuite = existsSync(suite)
if (!hasSuite) process.stderr.write('SKIPPED: the folder ../shared/fixtures is missing.\n')

const passwords: Record<string, string> = {
  'totp_authenticator.bin': 'Testtest1',
  'authenticator_plus.zip': 'testtesttest',
  'authy_encrypted.xml': 'testtest',
}
const passwordFor = (name: string) => passwords[name] ?? 'test'
const contentOf = (name: string) => readFileSync(new URL(name, suite))

interface KnownFile {
  readonly name: string
  readonly isSealed: boolean
  readonly imported: Imported
}

/**
 * Returns what the importers read in each file. Their own tests compare this with the known
 * entries.
 */
async function readSuite(): Promise<KnownFile[]> {
  const names = readdirSync(suite).sort()
  const reading = createReading()
  const given = names.map(name => ({ name, bytes: contentOf(name) }))
  const known: KnownFile[] = []
  for (const [at, file] of (await reading.open(given, null, () => {})).entries()) {
    const name = names[at] ?? ''
    const isSealed = file.state === 'sealed'
    const read = isSealed ? await reading.unseal(at, passwordFor(name)) : file
    if (read.state !== 'read') throw new Error(`${name} was not read`)
    known.push({ name, isSealed, imported: read.imported })
  }
  return known
}

async function entriesIn(page: Page): Promise<number> {
  const reply = await callHost(page, 'entries.list')
  return reply.ok ? (reply.value as unknown[]).length : Number.NaN
}

const links = (count: number) =>
  Array.from({ length: count }, (_, at) => makeSetupCode(`Service ${at}`, `user${at}`))
const listOf = (codes: readonly { uri: string }[]) =>
  Buffer.from(codes.map(({ uri }) => uri).join('\n'))

// Deriving keys and reading 20,000 entries takes seconds even on idle cores.
const timeout = 180_000

describe.skipIf(!hasBrowser || !hasTestKeyring)('entries of other apps', { timeout }, () => {
  const journey = shareJourney({}, ({ page }) => firstRun(page))
  afterEach(() => closeDialog(journey.page))

  it.skipIf(!hasSuite)('come in from a folder of every app’s files, sealed ones too', async () => {
    const { page } = journey
    const files = await readSuite()
    // Chromium doesn't read a folder through a link.
    await dropPath(page, realpathSync(fileURLToPath(suite)))
    const sealed = files.filter(({ isSealed }) => isSealed).map(({ name }) => name)
    for (const password of new Set(sealed.map(passwordFor))) {
      const [first = '', ...others] = sealed.filter(name => passwordFor(name) === password)
      await unseal(page, first, password)
      // The window asks once, and the other files open by themselves.
      for (const name of others) await waitUntilOpen(page, name)
    }
    const entries = files.flatMap(({ imported }) => imported.entries)
    const rows = await shownRows(page)
    expect(rows.map(({ name }) => name)).toEqual(entries.map(entryName))
    const misdescribed = rows.filter(
      ({ hints }, at) => !hints.startsWith(describeOtp(entries[at]?.otp ?? { type: 'motp' })),
    )
    expect(misdescribed).toEqual([])
    const contents = entries.map(({ issuer, label, otp, pin, secret }) =>
      JSON.stringify([issuer, label, otp, pin, formatBase32(secret)]),
    )
    const isNew = contents.map((content, at) => contents.indexOf(content) === at)
    expect(rows.map(({ ticked }) => ticked)).toEqual(isNew)
    const fresh = new Set(contents).size
    await page.getByRole('button', { name: `New ${fresh}`, exact: true }).waitFor()
    await addTicked(page).click()
    await expect.poll(() => entriesIn(page)).toBe(fresh)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => entriesIn(page)).toBe(0)
  })

  it.skipIf(!hasSuite)(
    'wait for the right password, and say at the field that one is wrong',
    async () => {
      const { page } = journey
      const name = 'aegis_encrypted.json'
      await dropAndSee(page, fileOf(name, contentOf(name)))
      const field = passwordOf(page, name)
      const isFocused = () => field.evaluate(one => one === document.activeElement)
      await expect.poll(isFocused).toBe(true)
      await page.keyboard.type('not the password')
      await page.keyboard.press('Enter')
      await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
      await page.getByText(/^That’s the wrong password/).waitFor()
      await expect.poll(isFocused).toBe(true)
      await page.keyboard.type('test')
      await page.keyboard.press('Enter')
      await page.getByText('is a file from Aegis').waitFor()
      await expect.poll(() => addTicked(page).innerText()).toBe('Add 7 entries')
      await closeDialog(page)
      expect(await entriesIn(page)).toBe(0)
    },
  )

  it('say file by file why nothing comes in, and are read as the app that one names', async () => {
    const { page } = journey
    await dropFiles(page, [
      fileOf('nothing.json', Buffer.of()),
      fileOf('notes.txt', Buffer.from('milk, eggs, bread')),
    ])
    const said = page.getByRole('list', { name: 'Not added' }).getByRole('listitem')
    await said.first().waitFor()
    expect(await said.allInnerTexts()).toEqual([
      'nothing.json: This file is empty.',
      'notes.txt: This text contains no setup link and no one-time secret. Setup links begin with otpauth://. Choose an export that has them, or their QR codes.',
    ])
    await closeDialog(page)
    await dropAndSee(page, fileOf('notes.txt', Buffer.from('milk, eggs, bread')))
    await page.getByRole('button', { name: 'Choose the app that wrote it' }).click()
    await page.getByRole('combobox', { name: 'App that wrote the file' }).fill('links')
    await page.getByRole('option').first().click()
    await page.getByText('This file has no entries to add.').waitFor()
  })

  it('can be 20,000, worked by the keyboard, of which a few are drawn', async () => {
    const { page } = journey
    await dropAndSee(page, fileOf('many.txt', listOf(links(importLimits.entries))))
    await expect.poll(() => addTicked(page).innerText()).toBe('Add 20,000 entries')
    expect(await page.locator('[data-tick-at]').count()).toBeLessThan(40)
    await page.getByRole('button', { name: 'Select none' }).click()
    const idle = page.getByRole('button', { name: 'Add entries', exact: true })
    expect(await idle.isDisabled()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('End')
    const focused = () => page.evaluate(() => document.activeElement?.ariaLabel)
    await expect.poll(focused).toBe('Service 19999, user19999')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect.poll(() => entriesIn(page)).toBe(2)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => entriesIn(page)).toBe(0)
  })
})

describe.skipIf(!hasBrowser || !hasTestKeyring || hostName !== 'ui')('entries that go out', () => {
  const codes = links(24)
  const journey = shareJourney({ context: { acceptDownloads: true } }, async ({ page }) => {
    await firstRun(page)
    await dropAndSee(page, fileOf('codes.txt', listOf(codes)))
    await addTicked(page).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
  afterEach(() => closeDialog(journey.page))

  const formats = ['Aegis', '2FAS', 'Bitwarden', 'Setup links', 'A sheet to print']

  it.each(formats)('as “%s” come in again as the ones that are here', async format => {
    const { page } = journey
    await openExport(page, format)
    await page.getByText('24 entries will be exported.').waitFor()
    if (format === 'A sheet to print') await page.getByText('Save as a file').click()
    await dropAndSee(page, await savedBy(page, 'Save the file'))
    await page.getByRole('button', { name: 'Already here 24', exact: true }).waitFor()
    const rows = await shownRows(page)
    expect(rows.map(({ hints }) => hints)).toEqual(
      codes.map(() => expect.stringContaining('Already here')),
    )
  })

  it('sealed with a password, some of them, come in by that password alone', async () => {
    const { page } = journey
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: 'Export' }).click()
    await page.getByText('Some entries').click()
    for (const at of [3, 5]) {
      await page.getByRole('searchbox', { name: 'Find entries to export' }).fill(`user${at}`)
      await page.getByRole('checkbox', { name: `Service ${at}, user${at}`, exact: true }).check()
    }
    await page.getByText('2 entries will be exported.').waitFor()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('textbox', { name: /^File password/ }).fill('a long password')
    await page.getByRole('textbox', { name: /^Repeat/ }).fill('a long password')
    const file = await savedBy(page, 'Save the file')
    await dropAndSee(page, file)
    await unseal(page, file.name, 'a long password')
    expect((await shownRows(page)).map(({ name }) => name)).toEqual([
      'Service 3, user3',
      'Service 5, user5',
    ])
  })

  it('as QR codes for Google Authenticator are read off the screen, one after another', async () => {
    const { page } = journey
    await openExport(page, 'Google Authenticator')
    await page.getByRole('button', { name: 'Show the QR codes' }).click()
    const pictures = []
    for (const at of [1, 2, 3, 4, 5]) {
      const code = page.getByAltText(`QR code ${at} of 5`)
      await code.waitFor()
      pictures.push({ bytes: await page.screenshot(), where: literal(`screen ${at}`) })
      if (at < 5) await page.keyboard.press('ArrowRight')
    }
    const { entries, skipped } = await readPictures(pictures)
    expect(skipped).toEqual([])
    expect(entries.map(({ secret }) => formatBase32(secret))).toEqual(
      codes.map(({ secret }) => secret),
    )
    await page.getByRole('button', { name: 'Done' }).click()
    await addMore(page).waitFor({ state: 'detached' })
    expect(await page.locator('img').count()).toBe(0)
  })
})
