import type { Page } from 'playwright-core'
import QRCode from 'qrcode'
import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import type { Output } from '../../shared/contract.ts'
import type { ImportPreview } from '../../shared/transfer-models.ts'
import { drawCode, picture, white } from '../shared/qr/draw.ts'
import { badInputs, badSecret } from './bad-input.ts'
import { hasBrowser } from './browser.ts'
import {
  addCodes,
  addWhatWasFound,
  callHost,
  cardOf,
  dropFiles,
  dropText,
  expectAcceptedCode,
  firstRun,
} from './journey.ts'
import { hasTestKeyring } from './keyring.ts'
import { makeSetupCode, qrPng, type SetupCode } from './setup-code.ts'
import { shareJourney } from './start-journey.ts'

const addButton = (page: Page) => page.getByRole('button', { name: /^Add [\d,]+ entr/ })
const foundRows = (page: Page) => page.getByRole('region', { name: 'Entries found' })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })

async function closeSheet(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  const discard = page.getByRole('button', { name: 'Discard', exact: true })
  await expect
    .poll(async () => {
      if (await discard.isVisible()) await discard.click()
      return page.getByRole('dialog').count()
    })
    .toBe(0)
}

async function expectEntries(page: Page, issuers: readonly string[]): Promise<void> {
  await expect
    .poll(async () => {
      const reply = await callHost(page, 'entries.list')
      return reply.ok && (reply.value as { issuer: string }[]).map(entry => entry.issuer)
    })
    .toEqual(issuers)
}

/** Draws one picture that contains all of them, two per row. */
function pictureOf(codes: readonly SetupCode[]): Promise<Buffer> {
  const scene = picture(900, 450 * Math.ceil(codes.length / 2), white)
  codes.forEach(({ uri }, at) => {
    drawCode(scene, uri, { left: (at % 2) * 450, top: Math.floor(at / 2) * 450, module: 8 })
  })
  const { data, width, height } = scene
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
}

describe.skipIf(!hasBrowser || !hasTestKeyring)('what cannot be added', () => {
  const journey = shareJourney({}, ({ page }) => firstRun(page))

  afterEach(async () => {
    await closeSheet(journey.page)
    await expectEntries(journey.page, [])
  })

  it.each(badInputs.map(input => [input.title, input] as const))(
    '%s is refused in one sentence',
    async (_, { given, sentence }) => {
      const { page } = journey
      const dropped = await given()
      if (typeof dropped === 'string') await dropText(page, dropped)
      else await dropFiles(page, [dropped])
      const sheet = page.getByRole('dialog')
      const remarks = sheet.getByRole('list', { name: 'Not added' }).getByRole('listitem')
      const said = remarks.or(sheet.getByRole('alert'))
      await expect.poll(() => said.allInnerTexts()).toEqual([expect.stringMatching(sentence)])
      expect(await sheet.innerText()).not.toContain(badSecret)
      expect(await addButton(page).count()).toBe(0)
    },
  )

  it('refuses a key typed by hand that is no base32, and keeps what was typed', async () => {
    const { page } = journey
    await page.getByRole('button', { name: 'Enter a setup key' }).click()
    await page.getByLabel('Issuer').fill('Slip')
    const key = page.getByRole('textbox', { name: 'Setup key' })
    await key.fill('0189 0189')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByText(/of the secret is(?:n’t| not) Base32/).waitFor()
    expect(await sheet.innerText()).not.toContain('0189')
    expect(await key.inputValue()).toBe('0189 0189')
  })
})

describe.skipIf(!hasBrowser || !hasTestKeyring)('what can be added', () => {
  const journey = shareJourney({}, ({ page }) => firstRun(page))
  const [first, second, third] = ['First', 'Second', 'Third'].map(issuer =>
    makeSetupCode(issuer, 'alice'),
  ) as [SetupCode, SetupCode, SetupCode]

  it('takes an addition back', async () => {
    const { page } = journey
    await addCodes(page, [first])
    await expectAcceptedCode(page, first)
    await undo(page).click()
    await page.getByRole('heading', { name: 'Drop a setup QR code here' }).waitFor()
    await expectEntries(page, [])
    expect(await callHost(page, 'trash.list')).toMatchObject({ value: [] })
  })

  it('says that an entry lies in the trash, and restores it by one click', async () => {
    const { page } = journey
    const seen = await callHost(page, 'imports.addTexts', { import: null, texts: [first.uri] })
    const { import: id, rows } = (seen.ok ? seen.value : {}) as ImportPreview
    const keys = rows.map(({ key }) => key)
    const applied = await callHost(page, 'imports.apply', { import: id, keys })
    const { added: ids } = (applied.ok ? applied.value : {}) as Output<'imports.apply'>
    await callHost(page, 'entries.remove', { ids })
    await dropFiles(page, [{ name: 'a.png', type: 'image/png', bytes: await qrPng(first.uri) }])
    await page.getByText('In the trash. Select it to restore it').waitFor()
    expect(await page.getByRole('checkbox', { name: 'First, alice' }).isChecked()).toBe(false)
    await page.getByRole('button', { name: 'Done' }).waitFor()
    expect(await addButton(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Restore it' }).click()
    await foundRows(page).getByText('Already here').waitFor()
    await expectEntries(page, ['First'])
    await undo(page).click()
    await expectEntries(page, [])
    await page.getByText('In the trash. Select it to restore it').waitFor()
    await closeSheet(page)
  })

  it('lists the codes of one picture to tick', async () => {
    const { page } = journey
    const bytes = await pictureOf([first, second, third])
    await dropFiles(page, [{ name: 'three.png', type: 'image/png', bytes }])
    await page.getByRole('button', { name: 'Add 2 entries' }).waitFor()
    await page.getByRole('checkbox', { name: 'Third, alice' }).uncheck()
    await addWhatWasFound(page)
    await expectAcceptedCode(page, second)
    await expectEntries(page, ['Second'])
  })

  it('marks and leaves out what is there already', async () => {
    const { page } = journey
    await dropFiles(page, [
      { name: 'two.png', type: 'image/png', bytes: await pictureOf([second, third]) },
    ])
    await foundRows(page).getByText('Already here').waitFor()
    await page.getByRole('button', { name: 'Add 1 entry' }).click()
    await expectAcceptedCode(page, third)
    await expectEntries(page, ['Second', 'Third'])
  })

  it('reads an SVG, a WebP and a broken picture in one go, and says which was broken', async () => {
    const { page } = journey
    const svg = makeSetupCode('Drawing', 'carol')
    const webp = makeSetupCode('Photo', 'dave')
    const drawing = await QRCode.toString(svg.uri, { type: 'svg' })
    const photo = await sharp(await qrPng(webp.uri))
      .webp()
      .toBuffer()
    await dropFiles(page, [
      { name: 'drawing.svg', type: 'image/svg+xml', bytes: Buffer.from(drawing) },
      { name: 'broken.png', type: 'image/png', bytes: Buffer.from('no picture') },
      { name: 'photo.webp', type: 'image/webp', bytes: photo },
    ])
    await page.getByRole('button', { name: 'Add 2 entries' }).waitFor()
    const said = page.getByRole('list', { name: 'Not added' }).getByRole('listitem')
    expect(await said.allInnerTexts()).toEqual([
      expect.stringMatching(/^broken\.png can’t be read as a picture/),
    ])
    await addWhatWasFound(page)
    await expectAcceptedCode(page, svg)
    await expectAcceptedCode(page, webp)
  })

  it('adds a key that is there already only when told so', async () => {
    const { page } = journey
    await page.keyboard.press('Alt+n')
    await page.getByRole('button', { name: /^Enter a setup key/ }).click()
    await page.getByLabel('Issuer').fill('Once more')
    const key = page.getByRole('textbox', { name: 'Setup key' })
    await key.fill(second.secret)
    await key.press('Enter')
    await page.getByRole('button', { name: 'Add it anyway' }).press('Enter')
    await cardOf(page, { issuer: 'Second', label: 'alice' }).waitFor()
    await page.getByRole('button', { name: 'Copy code for Once more', exact: true }).waitFor()
  })
})
