export const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '')

/** The name of the shortcut key on this keyboard. */
export const modKey = isMac ? '⌘' : 'Ctrl'

/** Writes a shortcut as the system does: 'Ctrl+L', or '⌘L' on a Mac. */
export const withModKey = (key: string) => (isMac ? `${modKey}${key}` : `${modKey}+${key}`)
