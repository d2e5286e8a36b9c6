/** The menu of the icon in the menu bar, the taskbar, or the panel. */
export const tray = {
  'core.tray.open': 'Open Countersign',
  'core.tray.quick': 'Quick Access',
  'core.tray.scan': 'Scan the Screen',
  'core.tray.lock': 'Lock',
  'core.tray.quit': 'Quit Countersign',
  'core.tray.copies': 'Copies the code',
  'core.tray.nonePinned': 'Pin an entry to copy its code here',
  'core.tray.more': '{count, plural, one {# more…} other {# more…}}',
  'core.tray.withCode': '{name}: {code}',
  'core.tray.notCopied': 'The code couldn’t be copied',
} as const
