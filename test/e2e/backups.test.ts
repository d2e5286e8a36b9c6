/**
 * Walks through backups as people experience them: made automatically, failing, restored, and
 * undone.
 */
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasBrowser } from './browser.ts'
import {
  addCodes,
  cardOf,
  createVault,
  expectAcceptedCode,
  expectLocked,
  expectOpen,
  shownRecoveryKey,
  unlock,
} from './journey.ts'
import { clearKeyring, hasTestKeyring } from './keyring.ts'
import { hostName } from './launch.ts'
import { makeSetupCode } from './setup-code.ts'
import { type Journey, shareJourney } from './start-journey.ts'

const passphrase = 'correct horse battery staple'
const newPassphrase = 'a passphrase that I remember'
const kept = makeSetupCode('Kept', 'alice')
const newest = makeSetupCode('Newest', 'bob')

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const backupsOf = ({ dataFolder }: Journey) => readdir(join(dataFolder, 'backups'))
const restoringKey = (page: Page) => page.getByRole('textbox', { name: /^Recovery key, or/ })

async function showSettings(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
}

/** Goes through the first run, which shows the recovery key. */
async function begin(page: Page, place: 'keychain' | 'file', secret?: string): Promise<string> {
  await createVault(page, { place, ...(secret && { passphrase: secret }) })
  await button(page, 'Show recovery key').click()
  const key = await shownRecoveryKey(page)
  await button(page, 'Later').click()
  return key
}

async function fillNewPassphrase(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /^New passphrase/ }).fill(newPassphrase)
  await page.getByRole('textbox', { name: /^Repeat the new passphrase/ }).fill(newPassphrase)
}

// If the host has a dialog of its own, nobody is there to choose a folder in it.
const canType = hostName === 'ui'

describe.skipIf(!hasBrowser)('backups of a sealed file', () => {
  let recoveryKey = ''
  const journey = shareJourney({}, async ({ page }) => {
    recoveryKey = await begin(page, 'file', passphrase)
    await addCodes(page, [kept])
  })
  const synced = () => join(journey.dataFolder, 'synced')

  it('are made after a change, and say so', async () => {
    await expect.poll(() => backupsOf(journey).catch(() => [])).toHaveLength(1)
    await showSettings(journey.page)
    await journey.page.getByText('The last successful backup was made just now.').waitFor()
    await journey.page.getByText(/^1 entry · .* kB · own folder$/).waitFor()
  })

  it.skipIf(!canType)('go into a second folder, and complain until it is there again', async () => {
    const { page } = journey
    await button(page, 'Choose a folder').click()
    const path = page.getByRole('textbox', { name: 'Full path' })
    await path.fill(synced())
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
    await path.press('Enter')
    await page.getByRole('dialog').getByRole('alert').getByText('isn’t there').waitFor()
    await mkdir(synced())
    await path.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await readdir(synced())).toEqual(await backupsOf(journey))

    await rm(synced(), { recursive: true })
    await button(page, 'Codes').click()
    await addCodes(page, [newest])
    const notice = page.getByRole('alert').filter({ hasText: 'Backups aren’t working.' })
    await notice.getByText(/synced isn’t there\. The last successful backup was made/).waitFor()
    await button(page, 'Try again').click()
    await notice.waitFor()
    await mkdir(synced())
    await button(page, 'Try again').click()
    await notice.waitFor({ state: 'detached' })
    expect(await readdir(synced())).toHaveLength(1)
  })

  it('show what they hold, merge, replace, and are undone', async () => {
    const { page } = journey
    await cardOf(page, kept).focus()
    await page.keyboard.press('Delete')
    await cardOf(page, kept).waitFor({ state: 'detached' })
    await expect.poll(async () => (await backupsOf(journey)).length).toBe(canType ? 3 : 2)
    await showSettings(page)
    await button(page, /^Look inside the backup from/)
      .last()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/^Missing here: 1/).waitFor()
    await button(page, 'Add what’s missing').click()
    const restored = page.getByRole('alert').filter({ hasText: 'Added 1 entry from the backup' })
    await restored.getByRole('button', { name: 'Undo' }).click()
    await button(page, 'Codes').click()
    await expect.poll(() => cardOf(page, kept).count()).toBe(0)

    await showSettings(page)
    await button(page, /^Look inside the backup from/)
      .last()
      .click()
    await dialog.getByRole('radio', { name: 'Replace everything' }).check()
    await button(page, 'Replace…').click()
    await dialog.getByText(/^Takes the vault back to how it was then: 1 entry added/).waitFor()
    await button(page, 'Replace everything').click()
    await page.getByText('Restored the vault from the backup').waitFor()
    await button(page, 'Codes').click()
    await expectAcceptedCode(page, kept)
  })

  it('bring a vault back whose passphrase is forgotten, by the recovery key', async () => {
    const page = await journey.restart()
    await expectLocked(page)
    await button(page, /^Forgot the passphrase/).click()
    await page.getByText('What to do, step by step').click()
    await page.getByText('Type the recovery key from your sheet.').waitFor()
    await page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey.toLowerCase())
    await fillNewPassphrase(page)
    await button(page, 'Open').click()
    await expectAcceptedCode(page, kept)
    await unlock(await journey.restart(), newPassphrase)
  })

  it('bring a vault back whose file is lost, under a new passphrase', async () => {
    await expect.poll(async () => (await backupsOf(journey)).length).toBeGreaterThan(2)
    for (const name of ['vault.countersign', 'vault.countersign.previous']) {
      await rm(join(journey.dataFolder, name))
    }
    const page = await journey.restart()
    await page.getByText(/^There was a vault on this computer/).waitFor()
    await button(page, 'Restore it').click()
    await page.getByText('An encrypted file', { exact: true }).click()
    await restoringKey(page).fill(recoveryKey)
    await fillNewPassphrase(page)
    await button(page, 'Restore').click()
    await expectOpen(page)
    await expectAcceptedCode(page, kept)
    await unlock(await journey.restart(), newPassphrase)
  })
})

describe.skipIf(!hasBrowser || !hasTestKeyring)('backups of a vault in the keychain', () => {
  let recoveryKey = ''
  const journey = shareJourney({}, async ({ page }) => {
    recoveryKey = await begin(page, 'keychain')
    await addCodes(page, [kept])
  })

  it('bring it back where the keychain is lost', async () => {
    await expect.poll(() => backupsOf(journey).catch(() => [])).toHaveLength(1)
    await clearKeyring(journey.keychainService)
    const page = await journey.restart()
    await page.getByRole('heading', { name: 'Your codes can’t be read right now' }).waitFor()
    await button(page, 'Restore a backup').click()
    await restoringKey(page).fill(recoveryKey)
    await page.getByText('An encrypted file', { exact: true }).click()
    await fillNewPassphrase(page)
    await button(page, 'Restore').click()
    await expectAcceptedCode(page, kept)
    await unlock(await journey.restart(), newPassphrase)
  })

  it('open on a new computer from a file', async () => {
    const [name = ''] = (await backupsOf(journey)).sort()
    const file = join(journey.dataFolder, 'backups', name)
    const elsewhere = join(journey.dataFolder, 'carried over.countersign')
    await copyFile(file, elsewhere)
    await rm(join(journey.dataFolder, 'backups'), { recursive: true })
    for (const left of ['vault.countersign', 'vault.countersign.previous', 'keychain-vault']) {
      await rm(join(journey.dataFolder, left), { force: true })
    }
    await clearKeyring(journey.keychainService)
    const page = await journey.restart()
    await button(page, 'Restore a backup').click()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /^Backup file/ }).click(),
    ])
    await chooser.setFiles(elsewhere)
    await restoringKey(page).fill(recoveryKey)
    await button(page, 'Restore').click()
    await expectAcceptedCode(page, kept)
  })
})
