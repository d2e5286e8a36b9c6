/**
 * Lists where the focus is after each step, and what each step does. The same rules hold in every
 * room.
 */
import type { Page } from 'playwright-core'
import { type Act, dropFiles, dropText, setupLinks } from './face-acts.ts'
import type { FaceHost } from './face-preload.ts'

/** Matches any name but that of the button that closes a dialog. */
const notClose = /^(?!Close)./
/** The action, and the element that has the focus then, by its name or text. */
type Step = readonly [act: Act, focused: string | RegExp]

export interface FocusWalk {
  readonly name: string
  readonly host: FaceHost
  /** The window's title at the end. */
  readonly title: string
  readonly steps: readonly Step[]
}

const click =
  (name: string | RegExp): Act =>
  page =>
    page.getByRole('button', { name }).first().click()
const key =
  (keys: string): Act =>
  page =>
    page.keyboard.press(keys)
const choose =
  (item: string): Act =>
  page =>
    page.getByRole('menuitem', { name: item }).click()
const card = (at: number): Act => {
  return page =>
    page
      .getByRole('button', { name: /^Copy code for/ })
      .nth(at)
      .focus()
}

export const focusWalks: readonly FocusWalk[] = [
  {
    name: 'screens by shortcut, and back',
    host: { entries: 3, trashed: 2, accounts: 2 },
    title: 'Codes – Countersign',
    steps: [
      [key('Control+b'), 'Backup codes'],
      [key('Control+s'), 'Accounts'],
      [key('Control+,'), 'Settings'],
      [key('Escape'), 'Codes'],
      [key('ArrowDown'), /^Copy code for/],
      [key('Control+s'), 'Accounts'],
      [key('Escape'), 'Codes'],
      [key('/'), 'Search entries'],
      [key('Escape'), 'Codes'],
    ],
  },
  {
    name: 'screens by menu and by command',
    host: { entries: 3, trashed: 2 },
    title: 'Trash – Countersign',
    steps: [
      [click('Menu'), /./],
      [choose('Settings'), 'Settings'],
      [key('Control+k'), 'Command or entry'],
      [page => page.keyboard.type('trash'), 'Command or entry'],
      [key('Enter'), 'Trash'],
    ],
  },
  {
    name: 'the ways to add',
    // Otherwise, the first Escape would be for the browser's own question about the screen.
    host: { entries: 3, capabilities: { screenPicker: 'host', capturesScreens: true } },
    title: 'Codes – Countersign',
    steps: [
      [click('Add entry'), /./],
      [click(/^Enter a setup key/), 'Issuer'],
      [click('Other ways to add'), /./],
      [click(/^Use the camera/), /./],
      [click('Other ways to add'), /./],
      [click(/^Scan the screen/), /./],
      [key('Escape'), 'Add entry'],
    ],
  },
  {
    name: 'what the trash gives back',
    host: { entries: 2, trashed: 3 },
    title: 'Trash – Countersign',
    steps: [
      [click('Menu'), /./],
      [choose('Trash'), 'Trash'],
      [click(/^Restore/), /^Restore/],
      [click(/for good$/), /./],
      [
        page =>
          page
            .getByRole('dialog')
            .getByRole('button', { name: /Delete/ })
            .click(),
        /for good$/,
      ],
      [click(/^Restore/), 'Trash'],
    ],
  },
  {
    name: 'removing entries and taking that back',
    host: { entries: 3 },
    title: 'Codes – Countersign',
    steps: [
      [card(0), /^Copy code for/],
      [key('Delete'), /^Copy code for/],
      [click('Undo'), /^Copy code for/],
      [key('Control+e'), /./],
      [click('Move to the trash'), /^Copy code for/],
      [click(/^More for/), /./],
      [choose('Remove'), /for /],
      [card(0), /^Copy code for/],
      [key('Delete'), /./],
    ],
  },
  {
    name: 'an edit that is saved by mouse',
    host: { entries: 3 },
    title: 'Codes – Countersign',
    steps: [
      [card(1), /^Copy code for/],
      [key('Control+e'), /./],
      [page => page.getByLabel('Note').fill('a word'), 'Note'],
      [click('Save'), /^Copy code for/],
    ],
  },
  {
    name: 'an account and back',
    host: { entries: 3, accounts: 3 },
    title: 'Accounts – Countersign',
    steps: [
      [click('Accounts'), 'Accounts'],
      [click(/^Open GitHub/), /GitHub/],
      [page => page.getByRole('main').getByRole('button', { name: 'Accounts' }).click(), /GitHub/],
    ],
  },
  {
    name: 'the practice server that is opened',
    host: {},
    title: 'Accounts – Countersign',
    steps: [
      [click('Try the practice server'), /./],
      [page => page.getByRole('heading', { name: 'Practice server', exact: true }).waitFor(), /./],
    ],
  },
  {
    name: 'a review of what is here already, and what came of it',
    host: { entries: 3 },
    title: 'Codes – Countersign',
    steps: [
      [card(0), /^Copy code for/],
      [page => dropText(page, setupLinks), /./],
      [click('Other ways to add'), /./],
      [key('Escape'), /^Copy code for/],
    ],
  },
  {
    name: 'a check that ended, and one that failed',
    host: {},
    title: 'Accounts – Countersign',
    steps: [
      [click('Menu'), /./],
      [choose('Accounts'), 'Accounts'],
      [click('More server options'), /./],
      [choose('Check a server'), 'Server address'],
      [page => page.getByLabel('Server address').fill('http://auth.example.org'), /./],
      [key('Enter'), /./],
      [key('Escape'), /More server options|Accounts/],
    ],
  },
  {
    name: 'the ways out, and back',
    host: { entries: 3 },
    title: 'Codes – Countersign',
    steps: [
      [click('Menu'), /./],
      [choose('Export'), notClose],
      [page => page.getByRole('radio', { name: '2FAS' }).check(), '2FAS'],
      [click('Continue'), notClose],
      [click('Other formats'), notClose],
      [key('Escape'), /Menu|Codes/],
    ],
  },
  {
    name: 'files of other apps',
    host: { entries: 3 },
    title: 'Codes – Countersign',
    steps: [
      [click('Menu'), /./],
      [choose('Import'), notClose],
      [dropFiles('odd.json', 'sealed.json'), notClose],
      [click(/^Add \d+ entries/), notClose],
      [key('Escape'), /./],
    ],
  },
  {
    name: 'a dialog that has nothing to fill in',
    host: { entries: 1 },
    title: 'Codes – Countersign',
    steps: [
      [card(0), /^Copy code for/],
      [key('?'), notClose],
      [key('Escape'), /^Copy code for/],
    ],
  },
  {
    name: 'a vault that is locked',
    host: { entries: 2, status: { hasPassphrase: true } },
    title: 'Locked – Countersign',
    steps: [
      [card(0), /^Copy code for/],
      [key('Control+l'), 'Passphrase'],
    ],
  },
]

/** Returns the name of the element with the focus; empty if there is none. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement
    if (!(active instanceof HTMLElement) || active === document.body) return ''
    const label = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
    const labels = label
      ? [...(active.labels ?? [])].map(one => one.innerText.replace(' *', ''))
      : []
    return (
      active.ariaLabel ?? labels[0] ?? (active.textContent?.trim() || active.role || active.tagName)
    )
  })
}
