/** Tests how entries and backup codes leave the window: on paper, to a phone, on screen. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { exportAs, menu, openBackupCodes, press } from './face-acts.ts'
import { fakePassphrase } from './fake-bridge.ts'
import { hasFaceBrowser, shareFace } from './share-face.ts'

/** Records that the print dialog was opened, which would block the page for good. */
const notePrint = (page: Page) =>
  page.evaluate(() => {
    Object.assign(globalThis, { print: () => document.body.setAttribute('data-printed', '') })
  })

describe.skipIf(!hasFaceBrowser)('what leaves the window', () => {
  const face = shareFace()

  it('is chosen by the whole row, and by its name', async () => {
    const { page } = await face.open({ entries: 3 }, 800)
    await menu('Export')(page)
    await page.getByText('For Aegis and many other apps.', { exact: true }).click()
    const aegis = page.getByRole('radio', { name: 'Aegis', exact: true })
    await expect.poll(() => aegis.isChecked()).toBe(true)
    await page.getByText('A page with every setup key').click()
    await expect
      .poll(() => page.getByRole('radio', { name: 'A sheet to print' }).isChecked())
      .toBe(true)
  })

  it('is a sheet that the print dialog opens for, and that disappears afterward', async () => {
    const { page, complaints } = await face.open({ entries: 3 }, 800)
    await notePrint(page)
    for (const act of exportAs('A sheet to print')) await act(page)
    await press('Print the sheet')(page)
    await page.locator('body[data-printed]').waitFor()
    await page.emulateMedia({ media: 'print' })
    const paper = page.locator('.for-paper')
    expect(await paper.innerText()).toMatch(/GitHub\s+ada@example.com\s+Key: NOT A REAL SECRET/)
    expect(await paper.locator('img').count()).toBe(3)
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await paper.waitFor({ state: 'detached' })
    await page.getByText('Save as a file').click()
    const download = page.waitForEvent('download')
    await press('Save the file')(page)
    await download
    expect(complaints).toEqual([])
  })

  it('includes new backup codes at once, but only if two-factor was just turned on', async () => {
    const { page } = await face.open({ entries: 3, accounts: 8, backupCodes: true }, 1000)
    await menu('Accounts')(page)
    await press(/^Turn on for Example Cloud/)(page)
    await press('Show backup codes')(page)
    await page.getByRole('button', { name: 'Hide the codes' }).waitFor()
    await page.getByText('unus-0000').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await press(/^Open GitHub/)(page)
    await press('Make new codes')(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Make new codes' }).click()
    await press('Show backup codes')(page)
    await page.getByRole('button', { name: 'Show the codes' }).waitFor()
    expect(await page.getByText('unus-0000').count()).toBe(0)
  })
})

describe.skipIf(!hasFaceBrowser)('the passphrase before it', () => {
  const face = shareFace()
  const host = { entries: 3, backupCodes: true, status: { hasPassphrase: true } } as const
  const passphraseIn = (page: Page) => page.getByLabel('Passphrase', { exact: true })

  it('is required for a backup code, and for removing its mark, but not for the undo', async () => {
    const { page, complaints } = await face.open(host, 800)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    for (const act of openBackupCodes) await act(page)
    await passphraseIn(page).fill('a guess')
    await page.keyboard.press('Enter')
    await page.getByText('That isn’t the right passphrase.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('')
    await passphraseIn(page).press('Escape')
    await passphraseIn(page).waitFor({ state: 'detached' })
    await press('Copy next backup code')(page)
    await passphraseIn(page).fill(fakePassphrase)
    await page.keyboard.press('Enter')
    await page.getByLabel('Used for (optional)').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('unus-0000')
    await press('Undo')(page)
    await page.getByText(/^Copied on /).waitFor()

    const used = page.getByRole('listitem').filter({ hasText: /Used on/ })
    await used
      .first()
      .getByRole('button', { name: /^More for/ })
      .click()
    await page.getByRole('menuitem', { name: 'Mark as unused' }).click()
    await passphraseIn(page).fill(fakePassphrase)
    await press('Mark as unused')(page)
    await passphraseIn(page).waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  it('is required for a sealed file, a sealed copy, and another folder for backups', async () => {
    const { page, complaints } = await face.open(host, 800)
    for (const act of exportAs('Aegis, with a password')) await act(page)
    await page.getByRole('textbox', { name: /^File password/ }).fill('a long password')
    await page.getByRole('textbox', { name: /^Repeat/ }).fill('a long password')
    expect(await page.getByRole('button', { name: 'Save the file' }).isDisabled()).toBe(true)
    await passphraseIn(page).fill(fakePassphrase)
    await Promise.all([page.waitForEvent('download'), press('Save the file')(page)])
    await menu('Settings')(page)
    await press('Save an encrypted copy')(page)
    await passphraseIn(page).fill(fakePassphrase)
    await Promise.all([page.waitForEvent('download'), press('Save the copy')(page)])
    await press('Choose a folder')(page)
    await page.getByRole('textbox', { name: 'Full path' }).fill('/mnt/synced')
    await passphraseIn(page).fill(fakePassphrase)
    await press('Use this folder')(page)
    await page.getByText('/mnt/synced').waitFor()
    expect(complaints).toEqual([])
  })
})
