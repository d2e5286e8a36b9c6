import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parseBase32 } from '../../shared/base32.ts'
import { y4m } from '../renderer/qr/y4m.ts'
import { googleExport } from '../shared/google-export.ts'
import { drawCode, picture, white } from '../shared/qr/draw.ts'
import { hasBrowser } from './browser.ts'
import {
  addWhatWasFound,
  cardOf,
  dropFiles,
  expectAcceptedCode,
  firstRun,
  shownCode,
} from './journey.ts'
import { hasTestKeyring, keyringItems } from './keyring.ts'
import { hostName } from './launch.ts'
import { makeSetupCode, qrPng, type SetupCode } from './setup-code.ts'
import { type Journey, startJourney, temporaryFolder } from './start-journey.ts'

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

/** Returns every file under a folder, with its contents. */
async function filesUnder(folder: string): Promise<{ path: string; text: string }[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = items.filter(item => item.isFile())
  return Promise.all(
    files.map(async item => {
      const path = join(item.parentPath, item.name)
      return { path, text: (await readFile(path)).toString('latin1') }
    }),
  )
}

/**
 * Expects the vault in the keychain and nowhere else: chunks there, no trace in any file, and no
 * external request.
 */
async function expectKeptInKeychainAlone(journey: Journey, code: SetupCode): Promise<void> {
  const items = await keyringItems(journey.keychainService)
  expect(items.map(({ account }) => account)).toEqual(
    expect.arrayContaining(['head', expect.stringMatching(/^[ab]\/0$/)]),
  )
  const bytes = Buffer.from(parseBase32(code.secret).bytes)
  const traces = [code.secret, bytes.toString('hex'), bytes.toString('base64')]
  for (const { path, text } of await filesUnder(journey.dataFolder)) {
    for (const trace of [...traces, bytes.toString('latin1')]) {
      expect(text.includes(trace), `a secret in ${path}`).toBe(false)
    }
  }
  const origins = new Set(journey.requests.map(url => new URL(url).origin))
  for (const origin of origins)
    expect(origin).toMatch(/^(http:\/\/[0-9a-f]{16}\.localhost:\d+|app:\/\/.*|null)$/)
}

async function expectThereAfterRestart(journey: Journey, code: SetupCode): Promise<void> {
  await expectAcceptedCode(journey.page, code)
  await journey.page.reload()
  await expectAcceptedCode(journey.page, code)
  const page = await journey.restart()
  await expectAcceptedCode(page, code)
  await expectKeptInKeychainAlone(journey, code)
}

async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate(pasted => navigator.clipboard.writeText(pasted), text)
  await page.keyboard.press('ControlOrMeta+v')
}

/**
 * Opens a website that shows its setup code next to our window, which the capture brings to the
 * front.
 */
async function showOnScreen(page: Page, png: Buffer): Promise<void> {
  const browser = page.context().browser()
  if (!browser) throw new Error('This host has no browser to show a website in')
  const website = await (await browser.newContext()).newPage()
  await website.setContent(`<img src="data:image/png;base64,${png.toString('base64')}">`)
  await placeWindow(page, 0)
  await placeWindow(website, 640)
}

async function placeWindow(page: Page, left: number): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const { windowId } = await client.send('Browser.getWindowForTarget')
  const bounds = { left, top: 0, width: 620, height: 780 }
  await client.send('Browser.setWindowBounds', { windowId, bounds })
}

describe.skipIf(!hasBrowser || !hasTestKeyring)('from a setup code to a code on screen', () => {
  it('drops a picture, shows the code a server accepts, copies it, and still has it after a restart', async () => {
    const journey = await startJourney({ context: clipboard })
    const { page } = journey
    const code = makeSetupCode('Example', 'alice@example.com')
    await firstRun(page)
    await dropFiles(page, [{ name: 'q.png', type: 'image/png', bytes: await qrPng(code.uri) }])
    await addWhatWasFound(page)
    await expectAcceptedCode(page, code)

    await cardOf(page, code).click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(await shownCode(cardOf(page, code)))
    await expectThereAfterRestart(journey, code)
  })

  it('pastes a link', async () => {
    const journey = await startJourney({ context: clipboard })
    const { page } = journey
    const code = makeSetupCode('Paste & Co', 'bob')
    await firstRun(page)
    await pasteText(page, code.uri)
    await addWhatWasFound(page)
    await expectThereAfterRestart(journey, code)
  })

  it('pastes a picture', async () => {
    const journey = await startJourney({ context: clipboard })
    const { page } = journey
    const code = makeSetupCode('Picture', 'carol')
    await firstRun(page)
    const base64 = (await qrPng(code.uri)).toString('base64')
    await page.evaluate(async png => {
      const bytes = Uint8Array.from(atob(png), character => character.charCodeAt(0))
      const blob = new Blob([bytes], { type: 'image/png' })
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
    }, base64)
    await page.keyboard.press('ControlOrMeta+v')
    await addWhatWasFound(page)
    await expectThereAfterRestart(journey, code)
  })

  it('takes a key typed by hand, as websites print it', async () => {
    const journey = await startJourney()
    const { page } = journey
    const code = makeSetupCode('Typed', 'dave')
    await firstRun(page)
    await page.getByRole('button', { name: 'Enter a setup key' }).click()
    await page.getByLabel('Issuer').fill(code.issuer)
    await page.getByRole('textbox', { name: 'Account' }).fill(code.label)
    const printed = code.secret.toLowerCase().replace(/(.{4})/g, '$1 ')
    await page.getByRole('textbox', { name: 'Setup key' }).fill(printed)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expectThereAfterRestart(journey, code)
  })

  it('reads the camera', async () => {
    const code = makeSetupCode('Camera', 'erin')
    const scene = picture(640, 480, white)
    drawCode(scene, code.uri, { left: 120, top: 40, module: 6 })
    const film = join(await temporaryFolder(), 'camera.y4m')
    await writeFile(film, y4m(scene, 10))
    const journey = await startJourney({
      args: [
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ],
    })
    const { page } = journey
    await firstRun(page)
    await page.getByRole('button', { name: 'Add entry' }).click()
    await page.getByRole('button', { name: /Use the camera/ }).click()
    await addWhatWasFound(page)
    await expectThereAfterRestart(journey, code)
  })

  it('reads a Google export of two parts, dropped in the wrong order', async () => {
    const journey = await startJourney()
    const { page } = journey
    const codes = [makeSetupCode('Google', 'frank'), makeSetupCode('Google', 'grace')]
    const parts = await Promise.all(
      codes.map(async ({ secret, label, issuer }, index) =>
        qrPng(
          googleExport([{ secret: parseBase32(secret).bytes, name: label, issuer, type: 2 }], {
            size: 2,
            index,
            batchId: -42,
          }),
        ),
      ),
    )
    await firstRun(page)
    const drop = (index: number) =>
      dropFiles(page, [{ name: `${index}.png`, type: 'image/png', bytes: parts[index] as Buffer }])
    await drop(1)
    await page.getByText('Google Authenticator transfer: 1 of 2').waitFor()
    await drop(0)
    await page.getByText('Google Authenticator transfer: 2 of 2').waitFor()
    await addWhatWasFound(page)
    await expectAcceptedCode(page, codes[1] as SetupCode)
    await expectThereAfterRestart(journey, codes[0] as SetupCode)
  })

  it.skipIf(hostName === 'electron' || process.platform !== 'linux')(
    'reads the screen',
    async () => {
      const code = makeSetupCode('Screen', 'heidi')
      const journey = await startJourney({
        headed: true,
        args: ['--auto-select-desktop-capture-source=Entire screen'],
      })
      const { page } = journey
      await firstRun(page)
      await showOnScreen(page, await qrPng(code.uri))
      await page.getByRole('button', { name: 'Scan the screen' }).click()
      await addWhatWasFound(page)
      await expectThereAfterRestart(journey, code)
    },
  )
})
