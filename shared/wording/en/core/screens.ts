/** A QR code is read from the screen. */
export const screens = {
  'core.screens.notScanning': 'Screens can be listed only while scanning.',
  'core.screens.gone': 'That screen or window is no longer there.',
  'core.screens.notAllowed':
    'macOS doesn’t let Countersign see the screen. Allow it in System Settings > Privacy & Security > Screen Recording, then quit and reopen Countersign.',
  'core.screens.notShared':
    'Your desktop didn’t share the screen with Countersign. Scan again, and choose a screen when it asks.',
  'core.screens.unreadable':
    'The screen couldn’t be captured. A display may have been unplugged in the meantime. Try again.',
  'core.screens.noCode':
    'No QR code was found on your screens. Make sure all of it is visible, and large enough.',
  'core.screens.pageCaptures': 'The page captures the screen itself.',
} as const
