/** The menus of the Dock and the taskbar. */
export const tasks = {
  'desktop.tasks.lock': 'Lock Countersign',
  'desktop.tasks.lock.what': 'Lock the vault',
  'desktop.tasks.quick.what': 'Copy a code',
  'desktop.tasks.scan.what': 'Read a QR code from the screen',
} as const
