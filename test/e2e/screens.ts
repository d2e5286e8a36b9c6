/** Walks every screen of the window, each reached from the previous one in the list. */
import type { Page } from 'playwright-core'
import {
  addCodes,
  cardOf,
  createVault,
  dropText,
  expectAcceptedCode,
  expectLocked,
} from './journey.ts'
import { keyringItems, setKeyringItem } from './keyring.ts'
import { makeSetupCode } from './setup-code.ts'
import type { Journey } from './start-journey.ts'

/** The journey over these screens starts with a camera that shows a test picture. */
export const screensOptions = {
  args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
}

export const passphrase = 'correct horse battery staple'

export interface Screen {
  readonly name: string
  reach(journey: Journey): Promise<unknown>
}

const codes = [
  makeSetupCode('GitHub', 'alice@example.com'),
  makeSetupCode('Fastmail', 'alice'),
  makeSetupCode(
    'A very long name of an issuer that no card can hold',
    'someone.with.a.long.name@example.com',
  ),
  makeSetupCode('Bank', 'bob'),
]
const counted = 'otpauth://hotp/Counted:erin?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Counted'
const [github, , , bank] = codes as [Code, Code, Code, Code]
type Code = (typeof codes)[number]

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator('[role=dialog], [role=menu]').waitFor({ state: 'detached' })
}

async function openAddSheet(page: Page, way?: RegExp): Promise<void> {
  await button(page, 'Add entry').click()
  await page.getByRole('dialog').getByText('Add entries').waitFor()
  if (way) await page.getByRole('dialog').getByRole('button', { name: way }).click()
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor()

export const screens: readonly Screen[] = [
  { name: 'welcome', reach: ({ page }) => heading(page, 'Welcome') },
  {
    name: 'restore',
    reach: async ({ page }) => {
      await button(page, 'Restore a backup').click()
      await heading(page, 'Restore a backup')
    },
  },
  {
    name: 'recovery-key-step',
    reach: async ({ page }) => {
      await button(page, 'Back').click()
      await createVault(page, { passphrase })
    },
  },
  {
    name: 'recovery-key',
    reach: async ({ page }) => {
      await button(page, 'Show recovery key').click()
      await button(page, 'I’ve written it down').waitFor()
    },
  },
  {
    name: 'confirm-recovery-key',
    reach: async ({ page }) => {
      await button(page, 'I’ve written it down').click()
      await button(page, 'Confirm').click()
      await page.getByRole('alert').getByText('That doesn’t match the key.').waitFor()
    },
  },
  {
    name: 'empty',
    reach: async ({ page }) => {
      await button(page, 'Show the key again').click()
      await button(page, 'Later').click()
      await heading(page, 'Drop a setup QR code here')
    },
  },
  {
    name: 'codes',
    reach: async ({ page }) => {
      await addCodes(page, [...codes, { uri: `${counted}&counter=7` }])
      await expectAcceptedCode(page, github)
      await button(page, 'More for Bank, bob').click()
      await page.getByRole('menuitem', { name: 'Pin to top' }).click()
    },
  },
  {
    name: 'card-menu',
    reach: async ({ page }) => {
      await button(page, 'More for Bank, bob').click()
      await page.getByRole('menuitem', { name: 'Unpin' }).waitFor()
    },
  },
  {
    name: 'main-menu',
    reach: async ({ page }) => {
      await closeDialog(page)
      await button(page, 'Menu').click()
      await page.getByRole('menuitem', { name: 'Trash' }).waitFor()
    },
  },
  {
    name: 'nothing-found',
    reach: async ({ page }) => {
      await closeDialog(page)
      await page.getByRole('searchbox').fill('no such entry')
      await page.getByText('No entry matches').waitFor()
    },
  },
  {
    name: 'add-sources',
    reach: async ({ page }) => {
      await page.keyboard.press('Escape')
      await openAddSheet(page)
    },
  },
  {
    name: 'add-screen',
    reach: async ({ page }) => {
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Scan the screen/ })
        .click()
      await button(page, 'Choose a screen or window').waitFor()
    },
  },
  {
    name: 'add-camera',
    reach: async ({ page }) => {
      await closeDialog(page)
      await openAddSheet(page, /^Use the camera/)
      await page.getByLabel('Camera picture').waitFor()
    },
  },
  {
    name: 'add-manual',
    reach: async ({ page }) => {
      await closeDialog(page)
      await openAddSheet(page, /^Enter a setup key/)
      await button(page, 'More options').click()
      await page.getByRole('textbox', { name: 'Setup key' }).fill('0189')
      await page.getByRole('textbox', { name: 'Setup key' }).press('Enter')
      await page.getByText(/of the secret is(?:n’t| not) Base32/).waitFor()
    },
  },
  {
    name: 'discard',
    reach: async ({ page }) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog', { name: 'Discard changes?' }).waitFor()
    },
  },
  {
    name: 'add-review',
    reach: async ({ page }) => {
      await button(page, 'Discard').click()
      await page.getByRole('dialog').first().waitFor({ state: 'detached' })
      const short = 'otpauth://totp/Short:carol?secret=MFRGG'
      await dropText(page, [github.uri, short, 'otpauth://totp/a?secret=1&digits=3'].join('\n'))
      await page.getByText('Already here').waitFor()
    },
  },
  {
    name: 'details',
    reach: async ({ page }) => {
      await closeDialog(page)
      await cardOf(page, github).focus()
      await page.keyboard.press('ControlOrMeta+e')
      await page.getByRole('dialog').getByLabel('Note').waitFor()
      await closeDialog(page)
      await cardOf(page, github).focus()
      await page.keyboard.press('ControlOrMeta+i')
      await page.getByRole('dialog').getByRole('button', { name: 'Edit' }).waitFor()
    },
  },
  {
    name: 'details-secret',
    reach: async ({ page }) => {
      await button(page, 'Show secret and QR code').click()
      await page.getByRole('textbox', { name: /^Passphrase/ }).fill(passphrase)
      await button(page, 'Show secret').click()
      await page.getByAltText('QR code of this entry').waitFor()
    },
  },
  {
    name: 'keys-help',
    reach: async ({ page }) => {
      await closeDialog(page)
      await page.locator('body').press('?')
      await page.getByRole('dialog').getByText('Keyboard shortcuts').waitFor()
    },
  },
  {
    name: 'commands',
    reach: async ({ page }) => {
      await closeDialog(page)
      await page.keyboard.press('ControlOrMeta+k')
      await page.getByLabel('Command or entry').fill('bob')
      await page.getByRole('option', { name: 'Copy code for Bank, bob' }).waitFor()
    },
  },
  {
    name: 'trash',
    reach: async ({ page }) => {
      await closeDialog(page)
      await cardOf(page, bank).focus()
      await page.keyboard.press('Delete')
      await cardOf(page, bank).waitFor({ state: 'detached' })
      await button(page, 'Menu').click()
      await page.getByRole('menuitem', { name: 'Trash' }).click()
      await button(page, 'Restore Bank, bob').waitFor()
    },
  },
  {
    name: 'confirm-purge',
    reach: async ({ page }) => {
      await button(page, 'Empty the trash').click()
      await page.getByRole('dialog').getByText('can’t be brought back').waitFor()
    },
  },
  {
    name: 'settings',
    reach: async ({ page }) => {
      await closeDialog(page)
      await page.keyboard.press('ControlOrMeta+,')
      await heading(page, 'Settings')
    },
  },
  {
    name: 'passphrase',
    reach: async ({ page }) => {
      await button(page, 'Change passphrase').click()
      await page.getByRole('textbox', { name: /^New passphrase/ }).fill('short')
    },
  },
  {
    name: 'unlock',
    reach: async ({ page }) => {
      await closeDialog(page)
      await page.keyboard.press('ControlOrMeta+l')
      await expectLocked(page)
      await page.getByRole('textbox', { name: 'Passphrase' }).fill('wrong')
      await page.keyboard.press('Enter')
      await page.getByText('That isn’t the right passphrase.').waitFor()
    },
  },
  {
    name: 'recover',
    reach: async ({ page }) => {
      await button(page, /^Forgot the passphrase/).click()
      await heading(page, 'Open with the recovery key')
    },
  },
  {
    name: 'unavailable',
    reach: async journey => {
      const { keychainService } = journey
      const items = await keyringItems(keychainService)
      const head = JSON.parse(items.find(item => item.account === 'head')?.password ?? '')
      await setKeyringItem(keychainService, `${head.slot}/0`, 'damaged')
      await heading(await journey.restart(), 'Your codes can’t be read right now')
    },
  },
]
