/**
 * Handles keys that are pressed together, in Electron's notation: 'CommandOrControl+Shift+Space'. A
 * shortcut that works in every program needs a key that types nothing by itself.
 */

/**
 * Matches modifier keys, at least one of them other than Shift, with a letter, a digit, a function
 * key, or the space bar.
 */
export const acceleratorForm =
  /^(?=.*(?:CommandOrControl|Control|Alt|Super)\+)(?:(?:CommandOrControl|Control|Alt|Shift|Super)\+){1,4}(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Space)$/

/** The part of a DOM keyboard event that is needed here. */
export interface PressedKeys {
  /** The key by its position: 'KeyA', 'Digit1', 'F5', 'Space'. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Returns null if these keys are not a shortcut, or not a complete one yet. */
export function toAccelerator(pressed: PressedKeys, isMac: boolean): string | null {
  const key = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}|Space))$/.exec(pressed.code)
  if (!key) return null
  const held = [
    (isMac ? pressed.metaKey : pressed.ctrlKey) && 'CommandOrControl',
    isMac && pressed.ctrlKey && 'Control',
    !isMac && pressed.metaKey && 'Super',
    pressed.altKey && 'Alt',
    pressed.shiftKey && 'Shift',
  ].filter(name => name !== false)
  const accelerator = [...held, key[1] ?? key[2] ?? key[3]].join('+')
  return acceleratorForm.test(accelerator) ? accelerator : null
}

const macNames: Readonly<Record<string, string>> = {
  CommandOrControl: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Shift: '⇧',
}

/** Returns the keys as they are labeled on the user's keyboard. */
export function keysOf(accelerator: string, isMac: boolean): string[] {
  return accelerator.split('+').map(name => {
    if (isMac) return macNames[name] ?? name
    return name === 'CommandOrControl' || name === 'Control' ? 'Ctrl' : name
  })
}
