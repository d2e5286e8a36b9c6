/** The menu of the icon in the menu bar, the taskbar or the panel, and those of Dock and taskbar. */
export const tray = {
  'desktop.tray.open': 'Open Countersign',
  'desktop.tray.quick': 'Quick Access',
  'desktop.tray.copies': 'Copies the code',
  'desktop.tray.nonePinned': 'Pin an entry to copy its code from here',
  'desktop.tray.more': '{count, plural, one {# more…} other {# more…}}',
  'desktop.tray.withCode': '{name}: {code}',
  'desktop.tray.notCopied': 'The code couldn’t be copied',
  'desktop.task.lock': 'Lock Countersign',
  'desktop.task.lock.what': 'Lock the vault',
  'desktop.task.quick.what': 'Copy a code',
} as const
