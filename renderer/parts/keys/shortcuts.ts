/**
 * Lists every key that does something, once: handlers ask this table which shortcut was pressed,
 * and the list of shortcuts shows it.
 */
import { isMac } from './mod-key.ts'

/**
 * Shortcuts work anywhere in the window, on the cards of the list, or in quick access. The browser
 * turns the keys of an `event` into one of its own.
 */
export type ShortcutPlace = 'window' | 'list' | 'quick' | 'event'

interface ShortcutKeys {
  readonly place: ShortcutPlace
  /** Any of these works. `mod` is Ctrl, or ⌘ on a Mac. */
  readonly keys: readonly string[]
  /** A Mac has these instead. */
  readonly mac?: readonly string[]
  /** These work as well, and a browser shows only them, because it keeps the others to itself. */
  readonly browser?: readonly string[]
}

export const shortcuts = {
  search: { place: 'window', keys: ['/', 'mod+F'] },
  commands: { place: 'window', keys: ['mod+K'] },
  add: { place: 'window', keys: ['mod+N'], browser: ['alt+N'] },
  paste: { place: 'event', keys: ['mod+V'] },
  accounts: { place: 'window', keys: ['mod+S'] },
  backupCodes: { place: 'window', keys: ['mod+B'] },
  settings: { place: 'window', keys: ['mod+,'] },
  presenting: { place: 'window', keys: ['mod+shift+H'] },
  lock: { place: 'window', keys: ['mod+L'] },
  back: { place: 'window', keys: ['Escape'] },
  help: { place: 'window', keys: ['?'] },
  move: {
    place: 'list',
    keys: [
      ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
      ...['PageUp', 'PageDown', 'Home', 'End'],
    ],
  },
  copy: { place: 'list', keys: ['Enter'] },
  copyNext: { place: 'list', keys: ['shift+Enter'] },
  details: { place: 'list', keys: ['mod+I'] },
  edit: { place: 'list', keys: ['mod+E'] },
  reorder: { place: 'list', keys: ['alt+ArrowUp', 'alt+ArrowDown'] },
  remove: { place: 'list', keys: ['Delete'], mac: ['Backspace', 'Delete'] },
  quickCopy: { place: 'quick', keys: ['Enter'] },
  quickNext: { place: 'quick', keys: ['shift+Enter'] },
  quickType: { place: 'quick', keys: ['mod+Enter'] },
  quickBackupCode: { place: 'quick', keys: ['mod+B'] },
  quickScan: { place: 'quick', keys: ['mod+S'] },
  quickHide: { place: 'quick', keys: ['Escape'] },
} as const satisfies Record<string, ShortcutKeys>

export type ShortcutId = keyof typeof shortcuts

export type ShortcutIn<Place extends ShortcutPlace> = {
  [Id in ShortcutId]: (typeof shortcuts)[Id]['place'] extends Place ? Id : never
}[ShortcutId]

export const shortcutIds = Object.keys(shortcuts) as ShortcutId[]

export type PressedKeys = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'
> & { readonly code?: string }

/** Returns the shortcut of this place that was pressed; null if there is none. */
export function shortcutOf<Place extends ShortcutPlace>(
  place: Place,
  pressed: PressedKeys,
  onMac = isMac,
): ShortcutIn<Place> | null {
  const found = shortcutIds.find(
    id =>
      shortcuts[id].place === place &&
      combinationsOf(id, onMac).some(keys => isPressed(keys, pressed, onMac)),
  )
  return (found as ShortcutIn<Place> | undefined) ?? null
}

/** Returns all keys of a shortcut, as in the table. */
export function combinationsOf(id: ShortcutId, onMac = isMac): readonly string[] {
  const { keys, mac, browser = [] }: ShortcutKeys = shortcuts[id]
  return [...((onMac && mac) || keys), ...browser]
}

/** Returns the keys to show, each combination as the names on this keyboard. */
export function keysToShow(id: ShortcutId, inBrowser: boolean, onMac = isMac): string[][] {
  const { keys, mac, browser }: ShortcutKeys = shortcuts[id]
  const shown = (inBrowser && browser) || (onMac && mac) || keys
  return shown.map(combination =>
    combination.split('+').map(key => (onMac && macNames.get(key)) || (names.get(key) ?? key)),
  )
}

/** Writes a shortcut in a text as the system does: 'Ctrl+L', or '⌘L' on a Mac. */
export function writeKeys(id: ShortcutId): string {
  return keysToShow(id, isInBrowser())[0]?.join(isMac ? '' : '+') ?? ''
}

export const isInBrowser = () => window.countersign === undefined

/** As printed on the keyboard, in every language. */
const names = new Map([
  ['mod', 'Ctrl'],
  ['alt', 'Alt'],
  ['shift', 'Shift'],
  ['Escape', 'Esc'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['PageUp', 'PgUp'],
  ['PageDown', 'PgDn'],
])

const macNames = new Map([
  ['mod', '⌘'],
  ['alt', '⌥'],
  ['shift', '⇧'],
  ['Backspace', '⌫'],
  ['Delete', '⌦'],
])

function isPressed(combination: string, pressed: PressedKeys, onMac: boolean): boolean {
  const held = combination.split('+')
  const key = held.pop() ?? ''
  const [mod, other] = onMac
    ? [pressed.metaKey, pressed.ctrlKey]
    : [pressed.ctrlKey, pressed.metaKey]
  if (other || mod !== held.includes('mod') || pressed.altKey !== held.includes('alt')) return false
  // Whether Shift is needed for a sign depends on the keyboard.
  const isSign = key.length === 1 && !isLetter(key)
  if (!isSign && pressed.shiftKey !== held.includes('shift')) return false
  if (pressed.key.toLowerCase() === key.toLowerCase()) return true
  // A Greek or Russian keyboard has its own letter there, and Alt on a Mac makes another sign.
  return isLetter(key) && !isLetter(pressed.key) && pressed.code === `Key${key}`
}

const isLetter = (key: string) => /^[a-z]$/i.test(key)
