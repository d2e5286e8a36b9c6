/**
 * Keys that are pressed together, as Electron writes them: 'CommandOrControl+Shift+Space'. A shortcut
 * for every program needs a key that types nothing by itself.
 */

/** Held keys, one of them more than Shift, and a letter, a digit, a function key or the space bar. */
export const acceleratorForm =
  /^(?=.*(?:CommandOrControl|Control|Alt|Super)\+)(?:(?:CommandOrControl|Control|Alt|Shift|Super)\+){1,4}(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Space)$/

/** What a keyboard event of the DOM says. */
export interface PressedKeys {
  /** The key by its place: 'KeyA', 'Digit1', 'F5', 'Space'. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Returns null if these keys are no shortcut, or none yet. */
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

/** Returns the keys as they are written on the keyboard at hand. */
export function keysOf(accelerator: string, isMac: boolean): string[] {
  return accelerator.split('+').map(name => {
    if (isMac) return macNames[name] ?? name
    return name === 'CommandOrControl' || name === 'Control' ? 'Ctrl' : name
  })
}
