/**
 * Walks through two computers that begin to share a vault, change it separately, and part again.
 */
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasBrowser } from './browser.ts'
import { addCodes, cardOf, expectAcceptedCode, firstRun, shownIssuers } from './journey.ts'
import { hasTestKeyring } from './keyring.ts'
import { hostName } from './launch.ts'
import { makeSetupCode, type SetupCode } from './setup-code.ts'
import { shareJourney } from './start-journey.ts'

const [github, gitlab, mail, bank] = ['GitHub', 'GitLab', 'Mail', 'Bank'].map(issuer =>
  makeSetupCode(issuer, 'alice'),
) as [SetupCode, SetupCode, SetupCode, SetupCode]

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const codes = (page: Page) => button(page, 'Countersign, show codes').click()
const check = (page: Page) => page.getByLabel('Number on both computers').innerText()

async function openComputers(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { name: 'Other computers' })
  // A dialog that is still closing keeps the keys to itself.
  const press = async () => {
    await page.keyboard.press('ControlOrMeta+,')
    return heading.isVisible()
  }
  await expect.poll(press).toBe(true)
}

async function syncNow(page: Page): Promise<void> {
  await openComputers(page)
  await button(page, 'Sync now').click()
  await button(page, 'Sync now').and(page.locator(':enabled')).waitFor()
  await codes(page)
}

// If the host has a dialog of its own, nobody is there to choose a folder in it.
describe.skipIf(!hasBrowser || !hasTestKeyring || hostName !== 'ui')('two computers', () => {
  const desktop = shareJourney({}, async ({ page }) => {
    await firstRun(page)
    await addCodes(page, [github])
    await button(page, 'Later').click()
  })
  const laptop = shareJourney({}, async () => {})
  const folder = () => join(desktop.dataFolder, 'shared')

  it('share a vault after one has read a picture of the other’s code', async () => {
    await mkdir(folder())
    const { page: first } = desktop
    await openComputers(first)
    await button(first, 'Set up').click()
    const dialog = first.getByRole('dialog', { name: 'Where your computers meet' })
    await dialog.getByRole('textbox', { name: 'Path of the folder' }).fill(folder())
    await dialog.getByRole('button', { name: 'Test' }).click()
    await dialog.getByText('This place can be read and written.').waitFor()
    await dialog.getByRole('button', { name: 'Set up' }).click()
    await button(first, 'Show the pairing code').click()
    const code = first.getByRole('img', { name: 'Pairing code as a QR code' })
    const picture = await code.screenshot()

    const { page: second } = laptop
    await button(second, 'I have Countersign on another computer').click()
    await button(second, 'Create vault and join').click()
    await button(second, 'Later').click()
    const choosing = second.waitForEvent('filechooser')
    await button(second, 'Choose a picture').click()
    const file = { name: 'code.png', mimeType: 'image/png', buffer: picture }
    await (await choosing).setFiles(file)
    await button(second, 'Ask to join').click()

    await button(first, 'Accept').waitFor()
    expect(await check(first)).toMatch(/^\d{3} \d{3}$/)
    expect(await check(second)).toBe(await check(first))
    await button(first, 'Accept').click()
    await second.getByText('Your codes are here.').waitFor()
    await button(second, 'Done').click()
    await expectAcceptedCode(second, github)
  })

  it('have the same content again after both were changed separately', async () => {
    const [first, second] = [desktop.page, laptop.page]
    await codes(first)
    await rename(folder(), `${folder()}.away`)
    await addCodes(first, [gitlab])
    await addCodes(second, [mail])
    await openComputers(second)
    await button(second, 'Sync now').click()
    await second.getByText('Can’t reach the folder').first().waitFor()
    await rename(`${folder()}.away`, folder())
    for (const page of [first, second, first]) await syncNow(page)
    for (const page of [first, second]) {
      await expectAcceptedCode(page, gitlab)
      await expectAcceptedCode(page, mail)
    }
    expect(await shownIssuers(second)).toEqual(await shownIssuers(first))
    await openComputers(first)
    await first.getByText('Everything is the same on all computers').first().waitFor()
  })

  it('part, and the one that was removed reads nothing new', async () => {
    const [first, second] = [desktop.page, laptop.page]
    await button(first, /^Remove /).click()
    await button(first, 'Remove computer').click()
    const known = first.getByRole('list', { name: /^Entries that .* knew$/ })
    await known.getByText('GitLab').waitFor()
    await first.keyboard.press('Escape')
    await codes(first)
    await addCodes(first, [bank])
    await syncNow(first)
    await openComputers(second)
    // It notices by itself, since the folder tells it of new files.
    await second.getByText('Another computer has removed this one.').waitFor()
    await codes(second)
    await expectAcceptedCode(second, mail)
    expect(await cardOf(second, bank).count()).toBe(0)
  })
})
