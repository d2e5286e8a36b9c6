import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasBrowser } from './browser.ts'
import { addCodes, cardOf, expectAcceptedCode, expectOpen, firstRun, unlock } from './journey.ts'
import {
  clearKeyring,
  hasTestKeyring,
  type KeyringItem,
  keyringItems,
  setKeyringItem,
} from './keyring.ts'
import { makeSetupCode } from './setup-code.ts'
import { shareJourney } from './start-journey.ts'

const passphrase = 'correct horse battery staple'
const kept = makeSetupCode('Kept', 'alice')
const newest = makeSetupCode('Newest', 'bob')

async function expectUnavailable(page: Page, sentence: RegExp): Promise<void> {
  await page.getByRole('heading', { name: 'Your codes can’t be read right now' }).waitFor()
  await page.getByText(sentence).waitFor()
  await page.getByText('Nothing was changed and nothing was deleted.').waitFor()
}

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' })
const goBack = (page: Page) => page.getByRole('button', { name: 'Go back to the previous version' })
const restore = (page: Page) => page.getByRole('button', { name: 'Restore a backup' })

/** Expects the previous version to be open, which has the first entry but not yet the second. */
async function expectVersionBefore(page: Page): Promise<void> {
  await expectAcceptedCode(page, kept)
  expect(await cardOf(page, newest).count()).toBe(0)
}

describe.skipIf(!hasBrowser || !hasTestKeyring)('a keychain that cannot be read', () => {
  let whole: KeyringItem[] = []
  const journey = shareJourney({}, async ({ page, keychainService }) => {
    await firstRun(page)
    await addCodes(page, [kept])
    await addCodes(page, [newest])
    whole = await sortedItems(keychainService)
  })

  async function sortedItems(service: string): Promise<KeyringItem[]> {
    return (await keyringItems(service)).sort((a, b) => (a.account < b.account ? -1 : 1))
  }

  /** Starts again with a keychain that contains only these items. */
  async function startOver(items: readonly KeyringItem[]): Promise<Page> {
    await putItems(items)
    return await journey.restart()
  }

  async function putItems(items: readonly KeyringItem[]): Promise<void> {
    await clearKeyring(journey.keychainService)
    for (const { account, password } of items) {
      await setKeyringItem(journey.keychainService, account, password)
    }
  }

  const headOf = (items: readonly KeyringItem[]) =>
    JSON.parse(items.find(item => item.account === 'head')?.password ?? '')
  const withHead = (head: object) =>
    whole.map(item =>
      item.account === 'head' ? { ...item, password: JSON.stringify(head) } : item,
    )
  const without = (account: string) => whole.filter(item => item.account !== account)

  async function expectUntouched(items: readonly KeyringItem[]): Promise<void> {
    expect(await sortedItems(journey.keychainService)).toEqual(items)
  }

  it('says that a part is missing, and opens once the part is back', async () => {
    const damaged = without(`${headOf(whole).slot}/0`)
    const page = await startOver(damaged)
    await expectUnavailable(page, /part 1 of \d+ is missing/)
    await tryAgain(page).click()
    await expect.poll(() => tryAgain(page).isEnabled()).toBe(true)
    await expectUnavailable(page, /part 1 of \d+ is missing/)
    await expectUntouched(damaged)

    await putItems(whole)
    await tryAgain(page).click()
    await expectAcceptedCode(page, newest)
    await expectUntouched(whole)
  })

  it('brings the version before back where that one is whole', async () => {
    const page = await startOver(without(`${headOf(whole).slot}/0`))
    await expectUnavailable(page, /part 1 of \d+ is missing/)
    await goBack(page).click()
    await expectVersionBefore(page)
    await expectVersionBefore(await journey.restart())
  })

  it('offers a backup alone where no version is whole', async () => {
    const head = headOf(whole)
    const damaged = withHead({ ...head, previous: null }).filter(
      item => item.account !== `${head.slot}/0`,
    )
    const page = await startOver(damaged)
    await expectUnavailable(page, /part 1 of \d+ is missing/)
    await restore(page).waitFor()
    expect(await goBack(page).count()).toBe(0)
    await expectUntouched(damaged)
  })

  it('leaves what a newer version wrote to that version', async () => {
    const newer = withHead({ ...headOf(whole), version: 2, shelf: 'c' })
    const page = await startOver(newer)
    await expectUnavailable(page, /saved by a newer Countersign/)
    expect(await goBack(page).count()).toBe(0)
    await expectUntouched(newer)
  })

  it('never takes a keychain that shows nothing any more for a first start', async () => {
    const page = await startOver([])
    await expectUnavailable(page, /isn’t showing up in/)
    await expectUntouched([])
    await putItems(whole)
    await tryAgain(page).click()
    // The previous version was restored and saved since, so these items are older than that.
    await page.getByRole('button', { name: 'Open it anyway' }).click()
    await expectAcceptedCode(page, newest)
  })
})

describe.skipIf(!hasBrowser || !hasTestKeyring)('a sealed file that cannot be read', () => {
  let whole = Buffer.of()
  const journey = shareJourney({}, async ({ page, dataFolder }) => {
    await firstRun(page, { place: 'file', passphrase })
    await addCodes(page, [kept])
    await addCodes(page, [newest])
    whole = await readFile(join(dataFolder, 'vault.countersign'))
  })
  const file = () => join(journey.dataFolder, 'vault.countersign')

  async function startOver(bytes: Uint8Array): Promise<Page> {
    await writeFile(file(), bytes)
    return await journey.restart()
  }

  it('leaves what a newer version sealed to that version', async () => {
    const newer = Buffer.from(whole)
    newer[11] = 2
    const sum = createHash('sha256').update(newer.subarray(0, -32)).digest()
    sum.copy(newer, newer.length - 32)
    const page = await startOver(newer)
    await expectUnavailable(page, /encrypted by a newer Countersign/)
    expect(await readFile(file())).toEqual(newer)
  })

  it('opens again when the file is whole again', async () => {
    const page = await startOver(whole.subarray(0, -1))
    await expectUnavailable(page, /damaged/)
    await writeFile(file(), whole)
    await tryAgain(page).click()
    await unlock(page, passphrase)
    await expectAcceptedCode(page, newest)
  })

  it('notices one flipped bit, brings the version before back and keeps the damaged one', async () => {
    const flipped = Buffer.from(whole)
    const middle = Math.floor(flipped.length / 2)
    flipped[middle] = (flipped[middle] ?? 0) ^ 1
    const page = await startOver(flipped)
    await expectUnavailable(page, /its checksum is wrong/)
    await page.getByText(file()).waitFor()
    expect(await readFile(file())).toEqual(flipped)

    await goBack(page).click()
    await unlock(page, passphrase)
    await expectVersionBefore(page)
    expect(await readFile(`${file()}.damaged`)).toEqual(flipped)
    await expectOpen(page)
  })
})
