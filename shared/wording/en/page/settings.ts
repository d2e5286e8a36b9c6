export const settings = {
  'settings.about': 'About',
  'settings.about.version': 'Countersign {version}',
  'settings.about.hint':
    'Countersign makes only the network requests that you ask for or turn on. Free software under the MIT license. Brand icons by Simple Icons, typeface Inter.',
  'settings.updates': 'Check for newer versions',
  'settings.updates.hint':
    'At most once a day, while the window is in front. The request says nothing about you or this computer, and nothing is downloaded.',
  'settings.updates.noFeed':
    'This version of Countersign doesn’t come with an address to check. To turn this on, enter the address of a release feed.',
  'settings.updates.feed': 'Where to check',
  'settings.updates.feed.hint': 'The address of the project’s release feed',
  'settings.updates.now': 'Newer version',
  'settings.updates.check': 'Check now',
  'settings.updates.none': 'You have the newest version.',
  'settings.updates.newer': 'Countersign {version} is available.',
  'settings.updates.open': 'Open {host}',
  'settings.crashLog': 'Crash log',
  'settings.crashLog.hint':
    'Stays on this computer, and contains no names, codes, or secrets: {path}',
  'settings.notices': 'Third-party notices',
  'settings.notices.hint': 'The packages that Countersign is built with, and their licenses',
  'settings.notices.show': 'Show the notices',
  'settings.appearance': 'Appearance',
  'settings.theme': 'Theme',
  'settings.theme.auto': 'System',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.hideCodes': 'Hide codes',
  'settings.hideCodes.hint': 'Codes show as dots until you point at, focus, or copy them.',
  'settings.nextCode': 'Show the next code',
  'settings.nextCode.hint': 'Below the current code',
  'settings.copying': 'Copying',
  'settings.clipboard': 'Clear the clipboard',
  'settings.clipboard.hint': 'Only if the copied code is still on it',
  'settings.copyNext': 'Copy the next code instead',
  'settings.copyNext.hint': 'When the current one is about to change',
  'settings.copyNext.below': 'In the last {count, plural, one {second} other {# seconds}}',
  'settings.passphrase.hint': 'Countersign asks for it every time it starts, and after locking.',
  'settings.passphrase.none':
    'Without a passphrase, Countersign is open whenever you are signed in to this computer.',
  'settings.passphrase.change': 'Change passphrase',
  'settings.passphrase.set.title': 'Set a passphrase',
  'settings.passphrase.remove': 'Remove passphrase',
  'settings.autoLock': 'Lock automatically',
  'settings.autoLock.hint': 'When nobody has used the window for this long',
  'settings.systemIdleLock': 'Lock when the computer is idle',
  'settings.systemIdleLock.hint':
    'When nobody has touched the keyboard or mouse, in any program, for this long',
  'settings.lockOnSuspend': 'Lock when the computer sleeps',
  'settings.lockOnScreenLock': 'Lock when the screen is locked',
  'settings.lockOnUserSwitch': 'Lock when another user signs in',
  'settings.lockWhenHidden': 'Lock when the window is hidden',
  'settings.lockWhenHidden.window': 'When you minimize, hide, or close it',
  'settings.lockWhenHidden.tab': 'When you minimize it or go to another tab',
  'settings.screenLockUnseen': 'Screen lock isn’t detected',
  'settings.screenLockUnseen.hint':
    'Countersign can’t tell here when the screen is locked. Before you leave the computer, press {keys}.',
  'settings.screenshots': 'Keep the window out of screenshots',
  'settings.screenshots.hint': 'And out of screen sharing',
  'settings.screenshots.hint.macos':
    'This works only with older programs: macOS shows every window to newer ones.',
  'settings.move.toKeychain.title': 'Move to the keychain?',
  'settings.move.toFile.title': 'Move to an encrypted file?',
  'settings.move.toFile.what': 'Your vault moves from {keychainName} into one encrypted file:',
  'settings.move.toKeychain.what': 'Your vault moves from its encrypted file into {keychainName}:',
  'settings.move.toFile.readBack':
    'The file is read back before anything is deleted from {keychainName}.',
  'settings.move.toKeychain.readBack': 'What was written is read back before the file is deleted.',
  'settings.move.toFile.opens': 'Only your passphrase or the recovery key opens the file.',
  'settings.move.toFile.stays': 'Your entries, settings, and backups stay as they are.',
  'settings.move.toKeychain.stays':
    'Your entries, settings, backups, and passphrase stay as they are.',
  'settings.move.toFile.recoveryKey':
    'You haven’t saved your recovery key yet. Do that first: without it, you lose the vault if you forget the passphrase.',
  'settings.move.toFile.do': 'Move to the file',
  'settings.move.toKeychain': 'Move to the keychain',
  'settings.move.toFile.done': 'Your vault is now in an encrypted file: {filePath}',
  'settings.move.toKeychain.done': 'Your vault is now in {keychainName}',
  'settings.notices.unreadable': 'The notices couldn’t be read. Install Countersign again.',
  'settings.notices.loading': 'Loading the notices',
  'settings.notices.text': 'Licenses',
  'settings.passphrase.removed': 'Passphrase removed',
  'settings.passphrase.isSet': 'Passphrase set',
  'settings.place': 'Where your secrets live',
  'settings.place.needsPassphrase':
    'In your system’s keychain. To move them to an encrypted file, set a passphrase first.',
  'settings.place.keychain': 'In your system’s keychain. Only encrypted backups are on the disk.',
  'settings.move.toFile': 'Move to an encrypted file',
  'settings.otherApps': 'Other apps',
  'settings.import.hint': 'From dozens of other apps and formats, including encrypted files',
  'settings.export.hint': 'To a file for other apps, to paper, or to a phone as QR codes',
  'settings.afterSeconds': 'After {count, plural, one {# second} other {# seconds}}',
  'settings.afterMinutes': 'After {count, plural, one {# minute} other {# minutes}}',
  'settings.afterHours': 'After {count, plural, one {# hour} other {# hours}}',
  'settings.passphrase.change.title': 'Change the passphrase',
  'settings.passphrase.remove.title': 'Remove the passphrase',
  'settings.passphrase.set.do': 'Set',
  'settings.notSaved': 'Your change couldn’t be saved, so the setting was put back. {why}',

  'settings.notifications': 'Notifications',
  'settings.notifications.show': 'Show notifications',
  'settings.notifications.hint':
    'When the window isn’t in front: few backup codes left, a failed backup, a clock that is off, or a problem with your vault. They never show codes.',
  'settings.notifications.allow': 'Allow notifications',
  'settings.notifications.allow.hint':
    'When the window isn’t in front, about few backup codes, a failed backup, a clock that is off, or a problem with your vault. Your browser asks again after each start, because the page has another address then.',
  'settings.notifications.blocked':
    'Your browser blocks notifications from this page. Allow them in the browser’s settings for this page.',
  'settings.notifications.none':
    'Your system doesn’t show notifications. The window tells you the same when you open it.',
  'settings.notifications.names': 'Name accounts in notifications',
  'settings.notifications.names.hint':
    'Others may read them, even while the screen is locked. Countersign removes them when it locks, and names no account in presentation mode.',

  'settings.quick': 'Quick access',
  'settings.quick.name': 'A small window for your codes',
  'settings.quick.shortcut': 'Shortcut for quick access',
  'settings.quick.press': 'Press the keys',
  'settings.quick.remove': 'Remove the shortcut',
  'settings.quick.off': 'Choose a shortcut that opens it from any program.',
  'settings.quick.works':
    'The shortcut opens it from any program. Type a few letters, and Enter copies the code.',
  'settings.quick.taken':
    'Another program uses this shortcut, or your system doesn’t allow it. Choose another one.',
  'settings.quick.asked':
    'Your desktop decides about this shortcut. If it doesn’t work, allow it in the system’s keyboard settings.',
  'settings.quick.inBrowser':
    'The command “{command}” opens it. Give it a shortcut in your system’s keyboard settings.',

  'settings.background': 'In the background',
  'settings.tray':
    '{platform, select, macos {Show Countersign in the menu bar} windows {Show Countersign in the notification area} other {Show Countersign in the system tray}}',
  'settings.tray.hint':
    'Copy the codes of pinned entries, open quick access, scan the screen, or lock from there',
  'settings.trayPinned': 'Pinned entries in the menu',
  'settings.trayPinned.hint':
    'While Countersign is unlocked. The menu shows up in screenshots and screen sharing.',
  'settings.trayPinned.none': 'Don’t show',
  'settings.trayPinned.names': 'Names only',
  'settings.trayPinned.codes': 'Names and codes',
  'settings.closeToTray': 'Keep running when the window is closed',
  'settings.closeToTray.hint':
    'It stays in the {platform, select, windows {notification area} other {system tray}}. Quit it from the menu there.',
  'settings.scanShortcut': 'Shortcut for scanning the screen',
  'settings.scanShortcut.off':
    'Choose a shortcut that reads QR codes from your screens, in any program.',
  'settings.scanShortcut.works': 'The shortcut reads QR codes from your screens, in any program.',
  'settings.noTray': 'No system tray',
  'settings.noTray.hint':
    'Your desktop doesn’t show icons of running programs, so Countersign can’t stay there after you close the window. GNOME shows them with the extension “AppIndicator Support”.',
  'settings.atLogin': 'Start when you sign in to the computer',
  'settings.atLogin.hint': 'Without opening the window',
  'settings.atLogin.noTray':
    '{platform, select, linux {With its window, because there is no system tray} other {With its window}}',
  'settings.atLogin.blocked':
    'Your system keeps Countersign from starting. Allow it among the login or startup apps in the system’s settings.',
  'settings.atLogin.unavailable':
    'This installation of Countersign can’t set that up. Use your system’s settings for login or startup apps.',
} as const
