/** The desktop host says these, besides its menus. */
export const app = {
  'desktop.app.badVault': 'After --vault, use “keychain” or the path of a vault file.',
  'desktop.app.refusedSwitch':
    'Countersign doesn’t start with {name}: other programs could read your codes through it.',
  'desktop.app.noSandbox':
    'Countersign was started with --no-sandbox. Its window is less protected than it should be. Start it without that switch.',
  'desktop.app.runsAlready': 'Countersign is already running. Its window comes to the front.',
  'desktop.app.otherVault': 'Countersign is open with another vault',
  'desktop.app.quitForOther': 'Quit Countersign first, then start it with the other vault.',
  'desktop.app.notLocked': 'Countersign couldn’t be locked',
  'desktop.app.closing': 'Countersign has to close',
  'desktop.app.windowFails': 'The window keeps crashing. Your vault is as it was last saved.',
  'desktop.app.unresponsive': 'Countersign isn’t responding',
  'desktop.app.unresponsive.detail':
    'You can wait, or reload the window. Your vault is safe; you may lose what you were typing.',
  'desktop.app.wait': 'Wait',
  'desktop.app.reload': 'Reload',
  'desktop.app.cannotContinue': 'Countersign can’t continue',
  'desktop.app.internal':
    'Something went wrong inside Countersign. Your vault is as it was last saved.',
  'desktop.app.cancel': 'Cancel',
  'desktop.app.continue': 'Continue',
} as const
