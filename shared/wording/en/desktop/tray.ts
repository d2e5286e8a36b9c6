/** The menu of the icon in the menu bar, the taskbar, or the panel, and the menus of the Dock and the taskbar. */
export const tray = {
  'desktop.tray.open': 'Open Countersign',
  'desktop.tray.quick': 'Quick Access',
  'desktop.tray.scan': 'Scan the Screen',
  'desktop.tray.copies': 'Copies the code',
  'desktop.tray.nonePinned': 'Pin an entry to copy its code here',
  'desktop.tray.more': '{count, plural, one {# more…} other {# more…}}',
  'desktop.tray.withCode': '{name}: {code}',
  'desktop.tray.notCopied': 'The code couldn’t be copied',
  'desktop.tray.lock': 'Lock Countersign',
  'desktop.tray.lock.what': 'Lock the vault',
  'desktop.tray.quick.what': 'Copy a code',
  'desktop.tray.scan.what': 'Read a QR code from the screen',
} as const
