/** What the desktop host says besides its menus. */
export const app = {
  'desktop.app.badVault': 'After --vault, write “keychain” or the path of a vault file.',
  'desktop.app.notLocked': 'Countersign couldn’t be locked',
  'desktop.app.closing': 'Countersign has to close',
  'desktop.app.windowFails': 'Its window keeps crashing. Your vault is as it was last saved.',
  'desktop.app.cannotContinue': 'Countersign can’t continue',
  'desktop.app.internal':
    'Something went wrong inside Countersign. Your vault is as it was last saved.',
  'desktop.app.cancel': 'Cancel',
  'desktop.app.continue': 'Continue',
} as const
