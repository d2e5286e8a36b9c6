/** The user picks a screen or window to read a QR code from. */
export const screens = {
  'desktop.screens.notScanning': 'Screens can be listed only while scanning.',
  'desktop.screens.gone': 'That screen or window is no longer there.',
  'desktop.screens.notAllowed':
    'macOS doesn’t let Countersign see the screen. Allow it in System Settings > Privacy & Security > Screen Recording.',
} as const
