import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser-path.mjs'
import type { FaceHost } from './face-preload.ts'
import { fakeRecoveryKey } from './fake-bridge.ts'
import { focusedName, focusWalks } from './focus-walks.ts'
import { type ServedFace, serveFace } from './serve-face.ts'

const executablePath = findBrowser()
if (executablePath === null) process.stderr.write('SKIPPED: no Chromium to show the window in.\n')

const problem = {
  code: 'unavailable',
  message: 'It did not answer.',
  previousIsWhole: true,
} as const
const failing = {
  message: 'The backup folder /home/ada/Synced is not there.',
  since: Date.now() - 3_600_000,
}
const links = [
  'otpauth://totp/GitHub:ada@example.com?secret=AAAABBBBCCCCDDDD',
  'otpauth://totp/Dropbox:ada@example.com?secret=AAAABBBB',
  ...['Changed', 'Elsewhere', 'Trashed'].map(
    issuer => `otpauth://totp/${issuer}:ada?secret=AAAABBBBCCCCDDDD`,
  ),
].join('\n')

type Act = (page: Page) => Promise<unknown>
const press =
  (name: string | RegExp): Act =>
  page =>
    page.getByRole('button', { name }).click()
const menu =
  (item: string): Act =>
  async page => {
    await press('Menu')(page)
    await page.getByRole('menuitem', { name: item }).click()
  }
const openDetails: Act = async page => {
  await page
    .getByRole('button', { name: /^Copy code for/ })
    .first()
    .focus()
  await page.keyboard.press('ControlOrMeta+e')
  await page.getByRole('button', { name: 'Show secret and QR code' }).waitFor()
}
const openBackupCodes = [menu('Backup codes'), press(/^GitHub/), press('Copy the next one')]
const openCheck: Act[] = [
  menu('Accounts'),
  press('More for servers'),
  page => page.getByRole('menuitem', { name: 'Check a server' }).click(),
]
const checkServer = (address: string): Act[] => [
  async page => {
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Address of the server').fill(address)
    await dialog.getByRole('combobox', { name: 'Kind of server' }).click()
    await page.getByRole('option').first().click()
    await dialog.getByLabel('E-mail address').fill('ada@example.org')
    await dialog.getByLabel('Password', { exact: true }).fill('right')
    await page.keyboard.press('Enter')
  },
  page => page.getByRole('list', { name: 'Rules' }).waitFor(),
]
const dropFiles =
  (...names: string[]): Act =>
  page =>
    page.evaluate(given => {
      const dataTransfer = new DataTransfer()
      for (const name of given) dataTransfer.items.add(new File(['not looked at'], name))
      document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
    }, names)
const exportAs = (format: string): Act[] => [
  menu('Export'),
  page => page.getByRole('radio', { name: format, exact: true }).check(),
  press('Continue'),
]
const accounts: FaceHost = { entries: 12, accounts: 8 }
const openAccount = (name: RegExp): Act[] => [menu('Accounts'), press(name)]
const settle: Act = page => page.waitForTimeout(350)

const screens: readonly [string, FaceHost, ...Act[]][] = [
  ['first start', { status: { state: 'absent' } }],
  ['recovery key', { status: { state: 'absent' } }, press('Create my vault'), press('Show my key')],
  ['locked', { status: { state: 'locked', hasPassphrase: true } }],
  [
    'wrong passphrase',
    { status: { state: 'locked', hasPassphrase: true } },
    page => page.getByLabel('Passphrase', { exact: true }).fill('a guess'),
    press('Unlock'),
  ],
  ['unavailable', { status: { state: 'unavailable', problem } }],
  [
    'a sealed file instead',
    { status: { state: 'unavailable', problem } },
    press('Start anew in a sealed file'),
  ],
  ['empty vault', { status: { recoveryKeyConfirmed: false } }],
  ['codes', { entries: 200 }],
  ['hidden codes', { entries: 12, settings: { hideCodes: true } }],
  ['ways to add', { entries: 3 }, press('Add entry')],
  [
    'screens to scan',
    { entries: 3, capabilities: { screenPicker: 'host' } },
    press('Add entry'),
    press(/^Scan the screen/),
    page => page.getByRole('button', { name: 'Screen 1' }).waitFor(),
  ],
  ['camera', { entries: 3 }, press('Add entry'), press(/^Use the camera/), press('Try again')],
  ['typing in', { entries: 3 }, press('Add entry'), press(/^Type it in/)],
  [
    'what was found',
    { entries: 3 },
    page =>
      page.evaluate(text => {
        const dataTransfer = new DataTransfer()
        dataTransfer.setData('text/plain', text)
        document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
      }, links),
  ],
  ['details', { entries: 3, status: { hasPassphrase: true } }, openDetails],
  ['backup codes', { entries: 9, backupCodes: true }, menu('Backup codes')],
  ['no backup codes yet', { entries: 2 }, menu('Backup codes')],
  ['backup codes of an entry', { entries: 3, backupCodes: true }, ...openBackupCodes],
  [
    'backup codes that are added',
    { entries: 3, backupCodes: true },
    ...openBackupCodes,
    press('Add codes'),
    page => page.getByLabel('Paste or type the codes').fill('1. 1204 9931\n2. 8840 2217'),
  ],
  ['no account', { entries: 2 }, menu('Accounts')],
  ['accounts', { ...accounts, clock: { offsetMs: 95_000, isOff: true } }, menu('Accounts')],
  ['an account', accounts, ...openAccount(/^Open GitHub/)],
  ['an account of a chat', accounts, ...openAccount(/^Open Chat/)],
  [
    'who signs in',
    accounts,
    menu('Accounts'),
    press('Add a server'),
    page => page.getByLabel('Address of the server').fill('auth.example.org'),
    page => page.keyboard.press('Enter'),
    page => page.getByLabel('E-mail address').waitFor(),
  ],
  [
    'two-factor turned on',
    accounts,
    menu('Accounts'),
    press(/^Turn on for Example Cloud/),
    page => page.getByRole('dialog').getByText('Two-factor is on.').waitFor(),
  ],
  ['turning off', accounts, ...openAccount(/^Open GitHub/), press('Turn off two-factor')],
  ['users', accounts, ...openAccount(/^Open GitHub/), press('Users and log')],
  ['a server to check', {}, ...openCheck],
  ['a check under way', {}, ...openCheck, ...checkServer('https://slow.example')],
  ['a check that ended', {}, ...openCheck, ...checkServer('https://auth.example.org')],
  [
    'what can be imported',
    { entries: 3 },
    menu('Import'),
    page => page.getByText(/^All 5/).click(),
  ],
  [
    'what files of other apps hold',
    { entries: 3 },
    dropFiles('odd.json', 'sealed.json', 'unknown.bin'),
    page => page.getByLabel('Password of sealed.json', { exact: true }).fill('a guess'),
    press('Open'),
    page => page.getByText('The password is not right.').waitFor(),
    page => page.getByText('2 entries and 1 file can’t be read').waitFor(),
  ],
  [
    'entries that are here in some way',
    { entries: 3 },
    dropFiles('met.json'),
    page => page.getByRole('button', { name: 'Restore it' }).waitFor(),
  ],
  [
    'what was guessed',
    { entries: 3 },
    dropFiles('guessed.csv'),
    press('These are guesses. Add them'),
  ],
  [
    'what an import left out',
    { entries: 3 },
    dropFiles('odd.json'),
    press('Add 11 entries'),
    page => page.getByRole('heading', { name: '11 added, 2 not' }).waitFor(),
  ],
  [
    'what can be exported',
    { entries: 12 },
    menu('Export'),
    page => page.getByRole('radio', { name: '2FAS' }).check(),
    page => page.getByText('1 cannot be exported').click(),
    page => page.getByText('Some of them').click(),
  ],
  [
    'secrets that are written out',
    { entries: 3, status: { hasPassphrase: true } },
    ...exportAs('A sheet to print'),
  ],
  [
    'codes for a phone',
    { entries: 3 },
    ...exportAs('Google Authenticator'),
    press('Show the QR codes'),
    page => page.keyboard.press('ArrowRight'),
  ],
  ['trash', { entries: 2, trashed: 4 }, menu('Trash')],
  ['settings', { entries: 2, status: { hasPassphrase: true } }, menu('Settings')],
  ['backups', { entries: 2, backupFiles: 5 }, menu('Settings'), press('Show all 5')],
  [
    'a backup looked into',
    { entries: 2, backupFiles: 5 },
    menu('Settings'),
    page =>
      page
        .getByRole('button', { name: /^Look inside/ })
        .first()
        .click(),
    page => page.getByText('Missing here: 1').waitFor(),
  ],
  ['backups that fail', { entries: 6, backups: { problem: failing } }],
  ['the ways back in', {}, menu('Settings'), press('How to get back in')],
  ['a lost vault', { status: { state: 'absent' }, backupFiles: 3 }],
  [
    'a backup to restore',
    { status: { state: 'unavailable', problem }, backupFiles: 3 },
    press('Restore a backup'),
    page => page.getByLabel(/^The recovery key/).fill(fakeRecoveryKey.padEnd(45, '2')),
    page => page.getByText('How to get back in, step by step').click(),
  ],
  ['keys', { entries: 2 }, page => page.keyboard.press('?')],
  ['commands', { entries: 9 }, page => page.keyboard.press('ControlOrMeta+k')],
]

interface AxeInPage {
  readonly axe: { run(options: { runOnly: string[] }): Promise<AxeResults> }
}

describe.skipIf(executablePath === null)('the window', { timeout: 60_000 }, () => {
  let served: ServedFace
  let browser: Browser
  let axe: string

  beforeAll(async () => {
    served = await serveFace()
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function open(host: FaceHost, width: number, colorScheme: 'light' | 'dark') {
    const page = await browser.newPage({ viewport: { width, height: 760 }, colorScheme })
    const complaints: string[] = []
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(error.message))
    page.on('request', request => {
      if (!request.url().startsWith(served.url) && !/^(data|blob):/.test(request.url())) {
        complaints.push(`asked for ${request.url()}`)
      }
    })
    await page.addInitScript(served.preload)
    await page.goto(`${served.url}?host=${encodeURIComponent(JSON.stringify(host))}`)
    await page.getByRole('main').waitFor()
    return { page, complaints }
  }

  async function examine(host: FaceHost, acts: Act[], width: number, scheme: 'light' | 'dark') {
    const { page, complaints } = await open(host, width, scheme)
    for (const act of acts) await act(page)
    await settle(page)
    await page.evaluate(axe)
    const { violations } = await page.evaluate<AxeResults, string[]>(
      rules => (globalThis as unknown as AxeInPage).axe.run({ runOnly: rules }),
      ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    )
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await page.close()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)
    return { width, found, complaints, overhang }
  }

  it.each(screens)('is accessible, quiet and fits: %s', async (_, host, ...acts) => {
    const examined = await Promise.all([
      examine(host, acts, 1000, 'light'),
      examine(host, acts, 320, 'dark'),
    ])
    const flawless = { found: [], complaints: [], overhang: 0 }
    expect(examined).toEqual([
      { width: 1000, ...flawless },
      { width: 320, ...flawless },
    ])
  })

  it.each(focusWalks.map(walk => [walk.name, walk] as const))(
    'never loses the focus: %s',
    async (_, { host, title, steps }) => {
      const { page } = await open(host, 1000, 'light')
      await page.emulateMedia({ reducedMotion: 'reduce' })
      for (const [act, focused] of steps) {
        await act(page)
        // Where it is after everything has come to rest.
        await page.waitForTimeout(150)
        await expect.poll(() => focusedName(page)).toMatch(focused)
      }
      expect(await page.title()).toBe(title)
      await page.close()
    },
  )

  it('shows what was done, as long as one needs to read it, off what has the focus', async () => {
    const { page } = await open({ entries: 12 }, 360, 'light')
    for (const at of [0, 3]) {
      await page.locator(`[data-entry-at="${at}"]`).press('Enter')
      const message = page.getByRole('group').filter({ hasText: /^Copied|not let/ })
      await expect.poll(() => message.count()).toBe(1)
      const covers = () =>
        message.evaluate(one => {
          const over = one.getBoundingClientRect()
          const focus = document.activeElement?.getBoundingClientRect()
          return focus && over.top < focus.bottom && over.bottom > focus.top
        })
      await expect.poll(covers).toBe(false)
    }
    const aloud = page.getByRole('status', { name: 'Announcements' })
    expect(await aloud.innerText()).toMatch(/^Copied|not let/)
    await page.close()
  })

  it('says at the field what is wrong with it, until it is changed', async () => {
    const { page } = await open({ entries: 1 }, 800, 'light')
    await press('Add entry')(page)
    await press(/^Type it in/)(page)
    const key = page.getByRole('textbox', { name: 'Setup key' })
    await key.fill('0189')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    const said = page.getByText(/^Character 1 of the setup key is not Base32/)
    await said.waitFor()
    expect(await key.evaluate(one => one === document.activeElement)).toBe(true)
    await page.getByRole('combobox', { name: 'Kind of code' }).click()
    await page.getByRole('option', { name: 'Mobile-OTP' }).click()
    await said.waitFor({ state: 'detached' })
    await page.close()
  })

  const paste = (page: Page, text: string) =>
    page.evaluate(pasted => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      const event = { clipboardData, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event))
    }, text)

  it('takes a bare key into the form, and a link out of any of its fields', async () => {
    const { page } = await open({ entries: 1 }, 800, 'light')
    await page.getByRole('button', { name: /^Copy code for/ }).waitFor()
    await paste(page, 'JBSW Y3DP EHPK 3PXP')
    const key = page.getByRole('textbox', { name: 'Setup key' })
    await expect.poll(() => key.inputValue()).toBe('JBSW Y3DP EHPK 3PXP')
    await key.focus()
    await paste(page, `My key:\n${links.split('\n')[1]}`)
    await page.getByRole('checkbox', { name: 'Dropbox, ada@example.com' }).waitFor()
    await page.close()
  })

  it.each([
    ['the form to add', [press('Add entry'), press(/^Type it in/)], 'Issuer'],
    ['the details', [openDetails], 'Note'],
  ] as const)('asks before it discards what was typed: %s', async (_, acts, field) => {
    const { page } = await open({ entries: 3 }, 800, 'light')
    for (const act of acts) await act(page)
    await page.getByRole('textbox', { name: field }).fill('a word')
    const question = page.getByRole('dialog', { name: 'Discard changes?' })
    await page.keyboard.press('Escape')
    await question.getByRole('button', { name: 'Keep editing' }).click()
    await question.waitFor({ state: 'detached' })
    expect(await page.getByRole('textbox', { name: field }).inputValue()).toBe('a word')
    await page.getByRole('textbox', { name: field }).press('Escape')
    await question.waitFor()
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    await page.getByRole('textbox', { name: field }).press('Escape')
    await question.getByRole('button', { name: 'Discard' }).click()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.close()
  })

  it('gives a drop to what is open, and never to what lies behind it', async () => {
    const { page } = await open({ entries: 3 }, 800, 'light')
    const dropCodes: Act = one =>
      one.evaluate(() => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['1. 1204 9931\n2. 8840 2217'], 'codes.txt'))
        document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
      })
    await menu('Backup codes')(page)
    await dropCodes(page)
    await page.getByText('codes.txt: whose backup codes are these?').waitFor()
    await page.getByRole('combobox', { name: 'Add codes to an entry' }).click()
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: 'Keep 2 codes' }).waitFor()
    await press('Cancel')(page)
    await dropCodes(page)
    await page.getByRole('button', { name: 'Keep 2 codes' }).waitFor()
    await press('Cancel')(page)
    await dropFiles('odd.json')(page)
    await page
      .getByRole('group')
      .getByText(/^Only backup codes can be dropped here/)
      .waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('main').press('?')
    await dropFiles('odd.json')(page)
    await page
      .getByRole('group')
      .getByText(/^Close this dialog first/)
      .waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
    await page.close()
  })

  it('moves the vault only after a yes, and says where it is', async () => {
    const { page } = await open({ status: { hasPassphrase: true } }, 800, 'light')
    await menu('Settings')(page)
    await press('Move to a sealed file')(page)
    const dialog = page.getByRole('dialog', { name: 'Move to a sealed file?' })
    await dialog.getByRole('button', { name: 'Cancel' }).press('Enter')
    await page.getByRole('button', { name: 'Move to a sealed file' }).press('Enter')
    await dialog.getByRole('button', { name: 'Move', exact: true }).click()
    await page
      .getByRole('group')
      .getByText(/^Your vault is in a sealed file now/)
      .waitFor()
    await page.getByRole('button', { name: 'Move to the keychain' }).waitFor()
    await page.close()
  })

  it('recovers without a passphrase only where that is chosen', async () => {
    const locked = { state: 'locked', hasPassphrase: true } as const
    const { page } = await open({ status: locked }, 800, 'light')
    await press(/^Forgot the passphrase/)(page)
    await page.getByRole('textbox', { name: 'Recovery key' }).fill(fakeRecoveryKey)
    const go = page.getByRole('button', { name: 'Open', exact: true })
    expect(await go.isDisabled()).toBe(true)
    await page.getByRole('checkbox', { name: 'Don’t use a passphrase' }).check()
    expect(await go.isEnabled()).toBe(true)
    await page.close()
  })

  it('searches, moves and copies by keyboard alone', async () => {
    const { page } = await open({ entries: 200 }, 800, 'light')
    await page
      .getByRole('button', { name: /^Copy code for GitHub/ })
      .first()
      .waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.type('steam')
    expect(await page.getByRole('searchbox').inputValue()).toBe('steam')
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toBe('Copy code for Steam, analytical_engine')
    await page.keyboard.press('Enter')
    await page
      .getByRole('status', { name: 'Announcements' })
      .getByText(/^Copied|not let/)
      .waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('Copy code for Steam, analytical_engine')
    await page.keyboard.press('End')
    await expect.poll(focused).toMatch(/ 17$/)
    await page.close()
  })

  it('hands the focus on while a secret is revealed, and closes at once', async () => {
    const { page } = await open({ entries: 3 }, 800, 'light')
    await openDetails(page)
    await page.getByRole('button', { name: 'Show secret and QR code' }).press('Enter')
    for (const next of ['Show it', 'Copy secret']) {
      const button = page.getByRole('button', { name: next })
      await expect.poll(() => button.evaluate(one => one === document.activeElement)).toBe(true)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('textbox', { name: 'Note' }).press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.close()
  })

  it('reveals the QR code and its buttons without scrolling, in a small window too', async () => {
    const { page } = await open({ entries: 3 }, 360, 'light')
    await page.setViewportSize({ width: 360, height: 700 })
    await openDetails(page)
    await press('Show secret and QR code')(page)
    await press('Show it')(page)
    const shown = [
      page.getByRole('img', { name: 'QR code of this entry' }),
      page.getByRole('button', { name: 'Copy secret' }),
      page.getByRole('button', { name: 'Hide' }),
    ]
    const areInside = async () => {
      const boxes = await Promise.all(shown.map(one => one.boundingBox()))
      return boxes.every(box => box && box.y >= 60 && box.y + box.height <= 700)
    }
    await expect.poll(areInside).toBe(true)
    await page.close()
  })

  it.each([
    ['page', 1],
    ['host', 0],
  ] as const)('with the clipboard of the %s has %i button to paste', async (clipboard, count) => {
    const { page } = await open({ entries: 1, capabilities: { clipboard } }, 800, 'light')
    await press('Add entry')(page)
    await page.getByRole('button', { name: /^Type it in/ }).waitFor()
    expect(await page.getByRole('button', { name: /^Paste/ }).count()).toBe(count)
    await page.close()
  })

  it('forgets what it showed when the vault is locked', async () => {
    const { page } = await open({ entries: 5, status: { hasPassphrase: true } }, 800, 'light')
    await page.getByRole('button', { name: /^Copy code for GitHub/ }).waitFor()
    await page.keyboard.press('ControlOrMeta+l')
    await page.getByRole('heading', { name: 'Unlock your codes' }).waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/GitHub|ada@example/)
    await page.close()
  })
})
