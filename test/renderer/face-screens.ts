/** Lists every screen, pane, and dialog of the window, and the steps that lead to it. */
import { words } from '../../shared/wording/words.ts'
import { literal } from '../literal.ts'
import {
  type Act,
  askForCode,
  checkServer,
  dropFiles,
  dropText,
  editDetails,
  exportAs,
  meetConflicts,
  menu,
  openBackupCodes,
  openCheck,
  openDetails,
  press,
  setupLinks,
  shareBlankScreen,
} from './face-acts.ts'
import type { FaceHost } from './face-preload.ts'
import { fakeRecoveryKey } from './fake-bridge.ts'
import { fakeProgram } from './fake-programs.ts'
import { fakePairing, syncedStatus } from './fake-sync.ts'

const problem = {
  code: 'unavailable',
  message: words('core.vault.keychain.noAnswer', { keychain: 'GNOME Keyring' }),
  previousIsWhole: true,
} as const
const older = (given: { backupAt: number | null; isSealed: boolean }): FaceHost => {
  const dates = { savedAt: Date.UTC(2026, 10, 20, 14, 25), newestAt: Date.UTC(2026, 10, 24, 9, 10) }
  const found = { code: 'older', message: literal(''), previousIsWhole: false } as const
  const status = {
    state: 'unavailable',
    problem: { ...found, older: { ...dates, ...given } },
  } as const
  return { status }
}
const failing = {
  message: words('core.backups.folderGone', { path: '/home/ada/Synced' }),
  since: Date.now() - 3_600_000,
}
const hour = 3_600_000
const sides = { at: Date.now() - hour, entryId: null }
/** Everything about other computers that may need the user, at once. */
const needy = syncedStatus(Date.now(), {
  state: 'attention',
  problems: [words('core.sync.problem.clock', { name: 'Laptop', minutes: 25 })],
  asking: [{ name: 'Work laptop', system: 'win32', check: '402917' }],
  kept: [
    {
      id: 'other',
      entryId: '7d2f8c1a-52f5-4a0c-8d32-0c8a37d5b0aa',
      what: 'other-secret',
      names: { issuer: 'GitHub', label: 'ada@example.com' },
      isSeen: false,
      sides: [
        { ...sides, what: 'used', computer: 'Laptop', thisOne: false },
        { ...sides, what: 'aside', computer: 'Desktop', thisOne: true },
      ],
    },
  ],
  devices: syncedStatus(Date.now()).devices.map((one, at) => ({ ...one, removed: at === 1 })),
})
const toComputers: Act = async page => {
  await page.getByRole('heading', { name: 'Other computers' }).scrollIntoViewIfNeeded()
}
const accounts: FaceHost = { entries: 12, accounts: 8 }
const openAccount = (name: RegExp): Act[] => [menu('Accounts'), press(name)]

export type FaceScreen = [string, FaceHost, ...Act[]]

export const screens: readonly FaceScreen[] = [
  ['first start', { status: { state: 'absent' } }],
  [
    'recovery key',
    { status: { state: 'absent' } },
    press('Create vault'),
    press('Show recovery key'),
  ],
  ['locked', { status: { state: 'locked', hasPassphrase: true } }],
  [
    'wrong passphrase',
    { status: { state: 'locked', hasPassphrase: true } },
    page => page.getByLabel('Passphrase', { exact: true }).fill('a guess'),
    press('Unlock'),
  ],
  ['unavailable', { status: { state: 'unavailable', problem } }],
  [
    'an older vault',
    older({ backupAt: Date.UTC(2026, 10, 24, 9, 12), isSealed: true }),
    page => page.getByLabel('Passphrase', { exact: true }).fill('correct horse'),
    page => page.getByText('How this can happen, and what each choice does').click(),
  ],
  ['an older vault without a backup', older({ backupAt: null, isSealed: false })],
  [
    'a sealed file instead',
    { status: { state: 'unavailable', problem } },
    press('Start over in an encrypted file'),
  ],
  ['empty vault', { status: { recoveryKeyConfirmed: false } }],
  ['codes', { entries: 200 }],
  [
    'entries by tag',
    { entries: 40, settings: { listSort: 'issuer', listGroup: 'tag' } },
    press('View'),
    page => page.getByRole('menuitemradio', { name: 'My order' }).waitFor(),
  ],
  ['hidden codes', { entries: 12, settings: { hideCodes: true } }],
  ['ways to add', { entries: 3 }, press('Add entry')],
  [
    'screens to scan',
    { entries: 3, capabilities: { screenPicker: 'host' } },
    press('Add entry'),
    press(/^Scan the screen/),
    page => page.getByRole('button', { name: 'Screen 1' }).waitFor(),
  ],
  [
    'nothing on the screens',
    { entries: 3, capabilities: { screenPicker: 'host', capturesScreens: true } },
    press('Add entry'),
    press(/^Scan the screen/),
    page => page.getByText(/^No QR code was found on your screens/).waitFor(),
  ],
  [
    'a code to point at',
    { entries: 3 },
    shareBlankScreen,
    press('Add entry'),
    press(/^Scan the screen/),
    page => page.getByRole('img', { name: 'What was captured' }).waitFor(),
  ],
  ['camera', { entries: 3 }, press('Add entry'), press(/^Use the camera/), press('Try again')],
  ['typing in', { entries: 3 }, press('Add entry'), press(/^Enter a setup key/)],
  ['what was found', { entries: 3 }, page => dropText(page, setupLinks)],
  ['details', { entries: 3, status: { hasPassphrase: true } }, openDetails],
  ['details that are edited', { entries: 3 }, editDetails],
  ['fields that both sides changed', { entries: 3 }, editDetails, meetConflicts],
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
    page => page.getByLabel('Server address').fill('auth.example.org'),
    page => page.keyboard.press('Enter'),
    page => page.getByLabel('Email address').waitFor(),
  ],
  [
    'two-factor turned on',
    accounts,
    menu('Accounts'),
    press(/^Turn on for Example Cloud/),
    page => page.getByRole('dialog').getByText('Two-factor sign-in is on.').waitFor(),
  ],
  ['turning off', accounts, ...openAccount(/^Open GitHub/), press('Turn off two-factor sign-in')],
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
    page => page.getByLabel('Password for sealed.json', { exact: true }).fill('a guess'),
    press('Open'),
    page => page.getByText('That’s the wrong password, or the file was changed.').waitFor(),
    page => page.getByText('2 entries and 1 file can’t be read').waitFor(),
  ],
  [
    'entries that are here in some way',
    { entries: 3 },
    dropFiles('met.json'),
    page => page.getByRole('button', { name: 'Restore it' }).waitFor(),
  ],
  [
    'nothing that is new',
    { entries: 3 },
    page =>
      page
        .getByRole('button', { name: /^Copy code for/ })
        .first()
        .waitFor(),
    dropFiles('here.json'),
    page => page.getByRole('button', { name: 'Select it to update yours' }).waitFor(),
  ],
  [
    'where the vault moves to',
    { entries: 2, status: { hasPassphrase: true, recoveryKeyConfirmed: false } },
    menu('Settings'),
    press('Move to an encrypted file'),
  ],
  [
    'what was guessed',
    { entries: 3 },
    dropFiles('guessed.csv'),
    press('The guesses are right: select these entries'),
  ],
  [
    'what an import left out',
    { entries: 3 },
    dropFiles('odd.json'),
    press('Add 11 entries'),
    page => page.getByRole('heading', { name: '11 added, 2 not added' }).waitFor(),
  ],
  [
    'what can be exported',
    { entries: 12 },
    menu('Export'),
    page => page.getByRole('radio', { name: '2FAS' }).check(),
    page => page.getByText('1 entry can’t be exported').click(),
    page => page.getByText('Some entries').click(),
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
  [
    'settings',
    { entries: 2, status: { hasPassphrase: true }, capabilities: { background: true } },
    menu('Settings'),
    page => page.getByRole('heading', { name: 'In the background' }).waitFor(),
  ],
  [
    'other programs',
    { entries: 2, programs: [fakeProgram], settings: { programAccess: true } },
    menu('Settings'),
    page => page.getByText('Gets 3 things without asking').click(),
  ],
  [
    'what programs asked for',
    { entries: 2, programs: [fakeProgram], settings: { programAccess: true } },
    menu('Settings'),
    press('Show the log'),
    page => page.getByText('Terminal asked to be paired: allowed').waitFor(),
  ],
  [
    'a program that asks',
    { entries: 2 },
    menu('Settings'),
    askForCode,
    page =>
      page.getByRole('button', { name: 'Allow once' }).and(page.locator(':enabled')).waitFor(),
  ],
  ['other computers', { entries: 2, sync: needy }, menu('Other computers'), toComputers],
  [
    'where computers meet',
    { entries: 2, status: { hasPassphrase: true } },
    menu('Settings'),
    press('Set up'),
    page => page.getByRole('radio', { name: 'S3 storage' }).click(),
  ],
  [
    'a pairing code',
    { entries: 2, sync: syncedStatus(Date.now()) },
    menu('Settings'),
    press('Add a computer'),
    press('Show the pairing code'),
    page => page.getByRole('img', { name: 'Pairing code as a QR code' }).waitFor(),
  ],
  [
    'joining another computer',
    { entries: 2 },
    menu('Settings'),
    press('Join another computer'),
    page => page.getByRole('textbox', { name: 'Pairing text' }).fill(fakePairing),
    press('Continue'),
    page => page.getByRole('button', { name: 'Ask to join' }).waitFor(),
  ],
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
    page => page.getByLabel(/^Recovery key, or/).fill(fakeRecoveryKey.padEnd(45, '2')),
    page => page.getByText('How to get back in, step by step').click(),
  ],
  ['keys', { entries: 2 }, page => page.keyboard.press('?')],
  ['commands', { entries: 9 }, page => page.keyboard.press('ControlOrMeta+k')],
]

/** These look different with no entries and with many. */
const screensOfEntries = ['codes', 'hidden codes', 'backup codes', 'trash', 'commands']

/** The screens of entries without any, and with 1,000 of them. */
export const screensByAmount: readonly FaceScreen[] = screens
  .filter(([name]) => screensOfEntries.includes(name))
  .flatMap(([name, host, ...acts]) =>
    [0, 1000].map((amount): FaceScreen => {
      const trashed = host.trashed === undefined ? {} : { trashed: amount }
      return [`${name}, ${amount} entries`, { ...host, entries: amount, ...trashed }, ...acts]
    }),
  )
