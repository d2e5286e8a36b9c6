export const vault = {
  'core.vault.file.notSealed': 'The vault file is damaged: it isn’t a Countersign vault.',
  'core.vault.notUnpacked': 'The vault is damaged: it can’t be unpacked.',
  'core.vault.disk.unusable':
    '{kind, select, vaultFile {The vault file} backupFolder {The backup folder} settingsFile {The settings file} startFile {The file} other {The folder}} {path} can’t be used: {reason, select, denied {Countersign doesn’t have permission} readOnly {the disk is read-only} full {the disk is full} quota {your disk quota is used up} tooLarge {the disk can’t hold a file of this size} broken {the disk isn’t working properly} folder {a folder is in its place} linkLoop {its links lead in a circle} nameTooLong {its name is too long} noFolder {part of its path isn’t a folder} other {the system answered {code}}}.',
  'core.vault.tooNew':
    'The vault was saved by a newer Countersign. Nothing was changed. Install the newest version to open it.',
  'core.vault.document.noVersion': 'The vault is damaged: its contents have no version number.',
  'core.vault.document.noEntries': 'The vault is damaged: its contents have no list of entries.',
  'core.vault.document.noRecovery': 'The vault is damaged: its recovery key can’t be read.',
  'core.vault.document.notJson': 'The vault is damaged: its contents aren’t JSON.',
  'core.vault.document.notObject': 'The vault is damaged: its contents aren’t a JSON object.',
  'core.vault.file.gone':
    'The vault file {path} is gone, but the previous version is still next to it.',
  'core.vault.previousGone': 'The previous version is gone.',
  'core.vault.file.brokenLink': 'The vault file {path} is a link to a file that isn’t there.',
  'core.vault.file.exists': 'There is already a vault file.',
  'core.vault.savedElsewhere': 'Another window or program saved the vault in the meantime.',
  'core.vault.tooMuchWork':
    'Opening this file would take more work than any Countersign vault does, so it wasn’t opened.',
  'core.vault.keychain.notShown':
    'Your vault isn’t showing up in {keychain}. It may be locked, or a different keychain may be in use. Unlock it and try again, or restore a backup.',
  'core.vault.keychain.demo': 'The demo never uses the keychain.',
  'core.vault.keychain.exists': 'There is already a vault in the keychain.',
  'core.vault.keychain.tooNew':
    'The vault in the keychain was saved by a newer Countersign. Nothing was changed. Install the newest version to open it.',
  'core.vault.keychain.headDamaged':
    'The vault in the keychain is damaged: its index can’t be read.',
  'core.vault.keychain.checksumWrong':
    'The vault in the keychain is damaged: its checksum is wrong.',
  'core.vault.keychain.tooLarge': 'The vault is too large for the keychain.',
  'core.vault.keychain.notKept':
    'The keychain didn’t keep what was written to it. Try again, or keep the vault in a file.',
  'core.vault.keychain.noLibrary':
    '{platform, select, linux {Countersign can’t reach {keychain} without libsecret. Install it (package libsecret-1-0) and start Countersign again, or keep the vault in a file.} other {Countersign’s library for {keychain} couldn’t be loaded. Install Countersign again, or keep the vault in a file.}}',
  'core.vault.keychain.noAnswer':
    '{keychain} isn’t responding. If it asks for a password, enter it and try again, or keep the vault in a file.',
  'core.vault.keychain.notRunning':
    '{keychain} isn’t running. Start it (GNOME Keyring, KWallet, or KeePassXC with its Secret Service) and try again, or keep the vault in a file.',
  'core.vault.keychain.denied':
    'Access to {keychain} was denied. Try again and allow it, or keep the vault in a file.',
  'core.vault.keychain.locked': '{keychain} is locked. Unlock it and try again.',
  'core.vault.keychain.noDefault':
    '{keychain} has no default keyring. Create one (for example with Passwords and Keys, also called Seahorse) and try again, or keep the vault in a file.',
  'core.vault.keychain.failed':
    '{keychain} reported an error. Try again, or keep the vault in a file.',
  'core.vault.keychain.partMissing':
    'The vault in the keychain is damaged: part {part} of {parts} is missing.',
  'core.vault.keychain.name':
    '{platform, select, darwin {macOS Keychain} win32 {Windows Credential Manager} other {GNOME Keyring or KWallet}}',
  'core.vault.beingRead': 'The vault is still being read.',
  'core.vault.absent': 'There is no vault yet.',
  'core.vault.locked': 'The vault is locked.',
  'core.vault.openAlready': 'There is already a vault, and it’s open.',
  'core.vault.recoveryKey.passphraseNeeded': 'Enter your passphrase to replace the recovery key.',
  'core.vault.passphrase.wait':
    'Too many wrong passphrases. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'core.vault.recoveryKey.length':
    'A recovery key has {expected} letters and digits. This one has {count}.',
  'core.vault.recoveryKey.character':
    'The recovery key contains a character that no recovery key has.',
  'core.vault.recoveryKey.typingSlip': 'There’s a typo in the recovery key. Check each group.',
  'core.vault.exists': 'There is already a vault. It was left as it is.',
  'core.vault.older.backupGone':
    'The newer backup is no longer there. The vault is as it was found.',
  'core.vault.file.passphraseNeeded': 'A vault in a file needs a passphrase. Set one first.',
  'core.vault.sealed.tooLarge': 'The encrypted vault is larger than 48 MB.',
  'core.vault.sealed.notWhole': 'This isn’t a complete encrypted vault.',
  'core.vault.sealed.checksumWrong': 'The encrypted vault is damaged: its checksum is wrong.',
  'core.vault.sealed.tooNew':
    'The vault was encrypted by a newer Countersign. Nothing was changed. Install the newest version to open it.',
  'core.vault.sealed.headerTooLong': 'The encrypted vault is damaged: its header is too long.',
  'core.vault.sealed.contentChanged': 'The encrypted vault is damaged: its contents were changed.',
  'core.vault.sealed.headerDamaged': 'The encrypted vault is damaged: its header can’t be read.',
  'core.vault.movedAway': 'The vault was moved or removed in the meantime.',
  'core.vault.notKept':
    'The vault wasn’t saved: Countersign couldn’t read back what it had written.',
  'core.vault.passphrase.setFirst':
    'Set a passphrase first. Without one, there is nothing to lock.',
  'core.vault.noWholePrevious': 'There is no undamaged previous version to go back to.',
  'core.vault.older.noneNewer': 'Countersign knows of no newer version of this vault.',
  'core.vault.older.noBackup': 'There is no newer backup of this vault here.',
  'core.vault.passphrase.wrong': 'That isn’t the right passphrase.',
  'core.vault.passphrase.missing': 'Enter the passphrase.',
  'core.vault.passphrase.none': 'The vault has no passphrase.',
  'core.vault.recoveryKey.other': 'That’s a different recovery key from the one that opens this.',
  'core.vault.recoveryKey.otherOfDay':
    'That’s a different recovery key. The one from {day} opens this.',
  'core.vault.recoveryKey.ofAnother': 'This recovery key belongs to another vault.',
  'core.vault.file.inTheWay':
    'Move {filePath} away first. As long as it’s there, Countersign uses it as the vault.',
  'core.vault.notHere': 'There is no vault here.',
  'core.vault.lockLost': 'Another program took over the vault during a save.',
  'core.vault.lockHeld':
    'Another program is using the vault and hasn’t released {lockPath}. Close it, then try again.',
} as const
