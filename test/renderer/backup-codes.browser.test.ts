import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from '../e2e/browser.ts'
import type { FaceHost } from './face-preload.ts'
import { type ServedFace, serveFace } from './serve-face.ts'

if (!hasBrowser) process.stderr.write('SKIPPED: no Chromium to read files with.\n')

const codes = ['1204 9931', '8840 2217', '0035 6672', '9182 7364', '4411 0099', '2323 1414']
const sheet = `<h1>Save your backup codes</h1><p>Made on 20 November 2026 for ada@example.com</p>
<table cellpadding="20">${[0, 1, 2]
  .map(n => `<tr><td>${n + 1}. ${codes[n]}</td><td>${n + 4}. ${codes[n + 3]}</td></tr>`)
  .join('')}</table>`
const drawing = '<svg width="200" height="200"><path d="M10 10h150v150z"/></svg>'
const pages = (count: number) => '<p style="break-after: page">abcd-1234</p>'.repeat(count)

/**
 * The file is sealed by ISO 32000-1, 7.6.3: the standard handler, revision 2. No password leads to
 * these hashes.
 */
const sealed = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj
3 0 obj <</Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}>>> endobj
trailer <</Root 1 0 R /Encrypt 3 0 R /ID [<0011> <0011>]>>
%%EOF`

describe.skipIf(!hasBrowser)('backup codes in the window', () => {
  let served: ServedFace
  let browser: Browser
  let page: Page
  let complaints: string[]

  beforeAll(async () => {
    served = await serveFace()
    browser = await openBrowser()
    page = await open({ entries: 3, backupCodes: true })
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  /** Opens the details of the first entry, at its backup codes: 8 unused, 2 used, 10 void. */
  async function open(host: FaceHost): Promise<Page> {
    const opened = await browser.newPage({ viewport: { width: 900, height: 760 } })
    complaints = []
    opened.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    opened.on('request', request => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(served.url)) {
        complaints.push(`asked for ${request.url()}`)
      }
    })
    await opened.addInitScript(served.preload)
    await opened.addInitScript(() => {
      Object.assign(globalThis, { print: () => document.body.setAttribute('data-printed', '') })
    })
    await opened.goto(`${served.url}?host=${encodeURIComponent(JSON.stringify(host))}`)
    await opened.getByRole('main').waitFor()
    await opened.keyboard.press('ControlOrMeta+b')
    await opened.getByRole('button', { name: /^GitHub/ }).click()
    return opened
  }

  async function choose(name: string, content: string | Buffer): Promise<void> {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Choose a file' }).click()
    const buffer = Buffer.from(content)
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer })
  }

  async function printed(html: string): Promise<Buffer> {
    const paper = await browser.newPage()
    await paper.setContent(html)
    const pdf = await paper.pdf()
    await paper.close()
    return pdf
  }

  const details = () => page.getByRole('dialog')
  const found = () =>
    page.getByRole('list', { name: 'Codes found' }).getByRole('listitem').allInnerTexts()

  it.each([
    ['isn’t a text or PDF file', () => Buffer.from([1, 0, 2, 0, 3])],
    ['is protected by a password', () => sealed],
    ['isn’t a readable PDF file', () => '%PDF-1.7\nand then nothing'],
    ['contains pictures but no text', () => printed(drawing)],
    ['has more than 50 pages', () => printed(pages(51))],
  ])('refuses a file that %s', async (sentence, make) => {
    await page.getByRole('button', { name: 'Add codes' }).click()
    await choose('codes.pdf', await make())
    await page
      .getByRole('alert')
      .filter({ hasText: `codes.pdf ${sentence}` })
      .waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  it('reads the columns of a PDF, and makes no external requests', async () => {
    await page.getByRole('button', { name: 'Add codes' }).click()
    await choose('codes.pdf', await printed(sheet))
    await page.getByText('6 codes found:').waitFor()
    expect((await found()).sort()).toEqual([...codes].sort())
    expect(complaints).toEqual([])
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  it('adds the codes in a text file except those left out, and voids the earlier ones', async () => {
    await page.getByRole('button', { name: 'Add codes' }).click()
    await choose('codes.txt', `My codes\n\n${codes.join('\n')}`)
    await page.getByRole('button', { name: `Leave out ${codes[5]}` }).click()
    expect(await found()).toEqual(codes.slice(0, 5))
    await page.getByRole('radio', { name: 'Replaced by these' }).check()
    await page.getByRole('button', { name: 'Add 5 codes' }).click()
    await details().getByText('5 unused, 2 used, 18 no longer valid').waitFor()
  })

  it('copies the next one, asks where it is used, and undoes it', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy next backup code' }).click()
    await page.getByLabel('Used for (optional)').fill('new laptop')
    await page.keyboard.press('Enter')
    await page.getByText(/^Used on .*: new laptop$/).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codes[0])
    await page.getByRole('button', { name: 'Undo' }).click()
    await details().getByText('5 unused, 2 used, 18 no longer valid').waitFor()
    expect(await page.getByText(/new laptop/).count()).toBe(0)
  })

  it('works by keyboard: Escape leaves a note as it was, and the details open', async () => {
    const menu = page.getByRole('button', { name: 'More for backup code 2' })
    await menu.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Add a note' }).press('Enter')
    const note = page.getByLabel('Note on backup code 2')
    const hasFocus = () => note.evaluate(field => field === document.activeElement)
    await expect.poll(hasFocus).toBe(true)
    await page.keyboard.type('never mind')
    expect(await note.inputValue()).toBe('never mind')
    expect(await hasFocus()).toBe(true)
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'detached' })
    expect(await page.getByText('never mind').count()).toBe(0)
    expect(await menu.evaluate(button => button === document.activeElement)).toBe(true)
  })

  it('shows, prints, and saves them after a confirmation for each, and drops the printout', async () => {
    expect(await details().innerText()).not.toContain(codes[0])
    await page.getByRole('button', { name: 'Show the codes' }).click()
    await page.getByRole('button', { name: 'Show codes', exact: true }).click()
    await details()
      .getByText(codes[0] ?? '', { exact: true })
      .waitFor()
    await page.getByRole('button', { name: 'Hide the codes' }).click()
    expect(await details().innerText()).not.toContain(codes[0])

    await page.getByRole('button', { name: 'Print', exact: true }).click()
    await page.getByRole('button', { name: 'Print codes' }).click()
    await page.locator('body[data-printed]').waitFor()
    const paper = page.locator('.for-paper')
    expect(await paper.locator('li').allTextContents()).toEqual(codes.slice(0, 5))
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await paper.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Save as text' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save codes' }).click()
    expect((await download).suggestedFilename()).toBe('backup-codes-github.txt')
  })
})
