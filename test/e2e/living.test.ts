import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Reply } from '../../shared/contract.ts'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { hasBrowser } from './browser.ts'
import {
  addCodes,
  callHost,
  cardOf,
  expectAcceptedCode,
  firstRun,
  shownCode,
  shownIssuers,
} from './journey.ts'
import { hasTestKeyring, keyringItems } from './keyring.ts'
import { hostName, launchCountersign } from './launch.ts'
import {
  acceptedCodes,
  codesFrom,
  makeSetupCode,
  nowSeconds,
  type SetupCode,
} from './setup-code.ts'
import { shareJourney } from './start-journey.ts'

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }
const [github, gitlab, mail, bank] = ['GitHub', 'GitLab', 'Mail', 'Bank'].map(issuer =>
  makeSetupCode(issuer, 'alice'),
) as [SetupCode, SetupCode, SetupCode, SetupCode]

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const focused = (page: Page) => page.evaluate(() => document.activeElement?.ariaLabel)
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search entries' })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })
const nameOf = ({ issuer, label }: SetupCode) => `Copy code for ${issuer}, ${label}`

async function openFromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
}

async function setSwitch(page: Page, name: string): Promise<void> {
  await openFromMenu(page, 'Settings')
  // The input itself is one pixel, and people press what is drawn around it.
  await page.getByRole('switch', { name }).press('Space')
  await page.getByRole('button', { name: 'Countersign, show codes' }).click()
}

const mailNow = { ...mail, label: 'alice@example.com' }

describe.skipIf(!hasBrowser || !hasTestKeyring)('living with a few entries', () => {
  const journey = shareJourney({ context: clipboard }, async ({ page }) => {
    await firstRun(page)
    await addCodes(page, [github, gitlab, mail, bank])
    await page.getByRole('button', { name: 'Later' }).click()
  })

  it('finds an entry by typing, copies its code by Enter and the next one by Shift+Enter', async () => {
    const { page } = journey
    await expectAcceptedCode(page, gitlab)
    await page.keyboard.type('gitl')
    expect(await search(page).inputValue()).toBe('gitl')
    await expect.poll(() => shownIssuers(page)).toEqual(['GitLab'])
    await page.keyboard.press('Enter')
    await expect.poll(() => copied(page)).toBe(await shownCode(cardOf(page, gitlab)))
    expect(acceptedCodes(gitlab.secret)).toContain(await copied(page))
    const now = nowSeconds()
    await page.keyboard.press('Shift+Enter')
    await expect
      .poll(async () => codesFrom(gitlab.secret, now + 30, 2).includes(await copied(page)))
      .toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => shownIssuers(page)).toHaveLength(4)
  })

  it('walks the cards by the arrows and copies the one with the focus', async () => {
    const { page } = journey
    await search(page).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).toBe(nameOf(github))
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => focused(page)).toBe(nameOf(gitlab))
    await page.keyboard.press('End')
    await expect.poll(() => focused(page)).toBe(nameOf(bank))
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => acceptedCodes(bank.secret).includes(await copied(page)))
      .toBe(true)
    await page.keyboard.press('Home')
    await expect.poll(() => focused(page)).toBe(nameOf(github))
  })

  it('moves an entry by Alt and an arrow, and the order lasts', async () => {
    const { page } = journey
    await cardOf(page, github).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => shownIssuers(page)).toEqual(['GitLab', 'GitHub', 'Mail', 'Bank'])
    await expect.poll(() => focused(page)).toBe(nameOf(github))
    await page.reload()
    await expect.poll(() => shownIssuers(page)).toEqual(['GitLab', 'GitHub', 'Mail', 'Bank'])
  })

  it('pins an entry by its menu, from the keyboard', async () => {
    const { page } = journey
    await page.getByRole('button', { name: 'More for Bank, alice' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Pin to top' }).press('Enter')
    await expect.poll(() => shownIssuers(page)).toEqual(['Bank', 'GitLab', 'GitHub', 'Mail'])
    // The menu owns the keys until it is gone, and returns the focus.
    await expect.poll(() => focused(page)).toBe('More for Bank, alice')
    await page.getByRole('menu').waitFor({ state: 'detached' })
  })

  it('edits an entry by Ctrl+E; its tag then narrows the list', async () => {
    const { page } = journey
    await cardOf(page, mail).focus()
    await page.keyboard.press('ControlOrMeta+e')
    const drawer = page.getByRole('dialog')
    await drawer.getByLabel('Account').fill('alice@example.com')
    await drawer.getByLabel('Tags').fill('private')
    await drawer.getByLabel('Tags').press('Enter')
    await drawer.getByLabel('Note').fill('the old account')
    // No key discards what was typed.
    await page.keyboard.press('Escape')
    const keep = page.getByRole('button', { name: 'Keep editing' })
    await keep.press('Enter')
    await keep.waitFor({ state: 'detached' })
    await drawer.getByRole('button', { name: 'Save' }).press('Enter')
    await drawer.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'private' }).click()
    await expect.poll(() => shownIssuers(page)).toEqual(['Mail'])
    await expectAcceptedCode(page, { ...mail, label: 'alice@example.com' })
    await page.getByRole('button', { name: 'private' }).click()
  })

  it('removes by Delete, and takes that back', async () => {
    const { page } = journey
    const before = await shownIssuers(page)
    await cardOf(page, github).focus()
    await page.keyboard.press('Delete')
    await expect.poll(() => shownIssuers(page)).toEqual(['Bank', 'GitLab', 'Mail'])
    await undo(page).click()
    await expect.poll(() => shownIssuers(page)).toEqual(before)
    await expect.poll(() => focused(page)).toBe(nameOf(github))
    await expectAcceptedCode(page, github)
  })

  it('restores from the trash, and deletes for good only after asking', async () => {
    const { page } = journey
    for (const code of [github, gitlab]) {
      await cardOf(page, code).focus()
      await page.keyboard.press('Delete')
      await cardOf(page, code).waitFor({ state: 'detached' })
    }
    await openFromMenu(page, 'Trash')
    await page.getByRole('button', { name: 'Restore GitHub, alice' }).click()
    await page.getByRole('button', { name: 'Delete GitLab, alice for good' }).click()
    await page.getByRole('button', { name: 'Keep' }).click()
    await page.getByRole('button', { name: 'Delete GitLab, alice for good' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
    await page.getByText('The trash is empty.').waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await expect
      .poll(async () => (await shownIssuers(page)).sort())
      .toEqual(['Bank', 'GitHub', 'Mail'])
  })

  it('saves a counter before it shows the code, and counts on after a restart', async () => {
    // This secret and its codes are from RFC 4226, appendix D.
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    const counted = { issuer: 'Counted', label: 'erin' }
    await addCodes(journey.page, [
      { uri: `otpauth://hotp/Counted:erin?secret=${secret}&issuer=Counted&counter=0` },
    ])
    const head = async () =>
      (await keyringItems(journey.keychainService)).find(item => item.account === 'head')?.password
    const before = await head()
    await page().getByRole('button', { name: 'Next code for Counted, erin' }).click()
    await expect.poll(() => shownCode(cardOf(page(), counted))).toBe('755224')
    expect(await head()).not.toBe(before)

    await journey.restart()
    await page().getByText('counter 1').waitFor()
    await page().getByRole('button', { name: 'Next code for Counted, erin' }).click()
    await expect.poll(() => shownCode(cardOf(page(), counted))).toBe('287082')
    await cardOf(page(), counted).focus()
    await page().keyboard.press('Delete')

    function page() {
      return journey.page
    }
  })

  it('hides codes until they are pointed at or focused, also after a restart', async () => {
    await setSwitch(journey.page, 'Hide codes')
    const page = await journey.restart()
    await expectAcceptedCode(page, mailNow)
    const visibility = () =>
      cardOf(page, mailNow).evaluate(card => {
        const code = document.getElementById(card.getAttribute('aria-describedby') ?? '')
        return [...(code?.querySelectorAll('[data-dots] > span') ?? [])].map(
          one => getComputedStyle(one).opacity,
        )
      })
    await expect.poll(visibility).toEqual(['0', '0'])
    await cardOf(page, mailNow).focus()
    await expect.poll(visibility).toEqual(['1', '1'])
    await setSwitch(page, 'Hide codes')
  })

  it('keeps every setting over a restart', async () => {
    const { page } = journey
    await openFromMenu(page, 'Settings')
    await page.getByText('Dark', { exact: true }).click()
    await page.getByRole('combobox', { name: 'Clear the clipboard' }).click()
    await page.getByRole('option', { name: 'After 1 minute' }).click()
    const wanted = { theme: 'dark', clipboardClearSeconds: 60, hideCodes: false }
    await expect.poll(async () => callHost(page, 'settings.get')).toMatchObject({ value: wanted })
    const again = await journey.restart()
    await expectAcceptedCode(again, mailNow)
    expect(await again.evaluate(() => document.documentElement.dataset.mantineColorScheme)).toBe(
      'dark',
    )
    expect(await callHost(again, 'settings.get')).toMatchObject({ value: wanted })
  })

  it.skipIf(hostName === 'electron')('shares its entries with another program', async () => {
    const { page, dataFolder, keychainService } = journey
    const other = await launchCountersign({ dataFolder, keychainService })
    try {
      // Two windows edit one note. The second one sees both texts and chooses.
      const drawers = await Promise.all(
        [page, other.page].map(async one => {
          await cardOf(one, github).focus()
          await one.keyboard.press('ControlOrMeta+e')
          return one.getByRole('dialog')
        }),
      )
      const [mine, theirs] = drawers as [Locator, Locator]
      await mine.getByLabel('Note').fill('what I typed')
      await theirs.getByLabel('Note').fill('what they typed')
      await theirs.getByLabel('Account').fill('alice at work')
      await theirs.getByRole('button', { name: 'Save' }).click()
      await theirs.waitFor({ state: 'detached' })
      // This appears at once, without switching to the window. What was typed stays.
      await expect.poll(() => mine.getByLabel('Account').inputValue()).toBe('alice at work')
      await mine.getByRole('button', { name: 'Save' }).click()
      const question = mine.getByRole('radiogroup', { name: 'Note' })
      await question.getByText('what they typed').waitFor()
      await question.getByRole('radio', { name: 'What you typed' }).check()
      await mine.getByRole('button', { name: 'Save' }).click()
      await mine.waitFor({ state: 'detached' })
      const { id } = await entryOf(page, github)
      await expect
        .poll(async () => (await callHost(other.page, 'entries.get', { id })) as Reply)
        .toMatchObject({ value: { note: 'what I typed', label: 'alice at work' } })

      // An entry that is removed while its form is open comes back with what was typed.
      await cardOf(page, { ...github, label: 'alice at work' }).focus()
      await page.keyboard.press('ControlOrMeta+e')
      await mine.getByLabel('Note').fill('typed over a removed one')
      await callHost(other.page, 'entries.remove', { ids: [id] })
      await mine.getByRole('button', { name: 'Restore and save' }).click()
      await mine.waitFor({ state: 'detached' })
      expect(await callHost(page, 'entries.get', { id })).toMatchObject({
        value: { note: 'typed over a removed one', label: 'alice at work' },
      })
    } finally {
      await other.close()
    }
  })
})

async function entryOf(page: Page, { issuer }: SetupCode): Promise<EntrySummary> {
  const reply = (await callHost(page, 'entries.list')) as Reply<EntrySummary[]>
  const found = reply.ok ? reply.value.find(entry => entry.issuer === issuer) : undefined
  if (!found) throw new Error(`There is no entry of ${issuer}`)
  return found
}
