export const recovery = {
  'recovery.backup': 'Backup',
  'recovery.backup.hint': 'Newest first',
  'recovery.backup.otherFile': 'Another file',
  'recovery.file': 'Backup file',
  'recovery.file.hint': 'From your synced folder, or an encrypted copy that you saved',
  'recovery.comeBack.warning':
    'Without the recovery key or the passphrase, nobody can open a backup, not even the makers of Countersign.',
  'recovery.key.ofDay': 'Opens with the recovery key made on {day}.',
  'recovery.key.former': 'Opens with an earlier recovery key.',
  'recovery.lastGood.none': 'There is no successful backup yet.',
  'recovery.lastGood': 'The last successful backup was made {age}.',
  'recovery.newFile.title': 'Keep your codes in an encrypted file',
  'recovery.newFile.hint':
    'This creates an empty vault in <bdi>{filePath}</bdi>. Anything in the keychain stays there.',
  'recovery.newFile.create': 'Create',
  'recovery.looking': 'Looking for backups',
  'recovery.comeBack.show': 'How to get back in, step by step',
  'recovery.passphrase': 'Recovery key, or passphrase from that time',
  'recovery.place': 'Keep your codes in',
  'recovery.place.keychain': 'The keychain',
  'recovery.newPassphrase.optional': 'New passphrase (optional)',
  'recovery.entries': '{count, plural, one {# entry} other {# entries}}',
  'recovery.folder.own': 'own folder',
  'recovery.folder.second': 'second folder',
  'recovery.folder.both': 'both folders',
  'recovery.forgotten': 'You forgot the passphrase',
  'recovery.forgotten.lockScreen': 'On the lock screen, choose “{label}”.',
  'recovery.forgotten.type': 'Type the recovery key from your sheet.',
  'recovery.forgotten.choose': 'Choose a new passphrase.',
  'recovery.lost': 'The keychain or the vault’s file is lost',
  'recovery.lost.tryAgain':
    'Unlock your system’s keychain, or plug in the disk with the file, and choose “{label}”.',
  'recovery.lost.restore': 'If that doesn’t help, choose “{label}” and pick the newest backup.',
  'recovery.lost.type':
    'Type the recovery key from your sheet, and choose to keep your codes in an encrypted file.',
  'recovery.newComputer': 'You have a new computer',
  'recovery.newComputer.install': 'Install Countersign there, start it, and choose “{label}”.',
  'recovery.newComputer.choose':
    'Choose the newest backup in your synced folder, or on the disk that you copied it to.',
  'recovery.older.restore': 'Restore the backup from {moment}',
  'recovery.older.open': 'Open it anyway',
  'recovery.older.title': 'This is an older version of your vault',
  'recovery.older.text':
    'It was saved on <strong>{savedAt}</strong>. A newer version was saved on this computer on <strong>{newestAt}</strong>.',
  'recovery.older.help': 'How this can happen, and what each choice does',
  'recovery.older.help.why':
    'A sync program, a system restore, or someone who copied the file may have put an older version in place of the newest. If you did that yourself, open it anyway.',
  'recovery.older.help.noBackup':
    'There’s no newer backup on this computer. Look for one in the folder that you chose for backups, and restore it in the settings once the vault is open. Counter-based codes continue from the higher counter, so that no code is used twice.',
  'recovery.older.help.backup':
    'Restoring the backup brings back everything it holds. Anything that only the older version has is left out. Counter-based codes continue from the higher counter, so that no code is used twice.',
  'recovery.recover.title': 'Open with the recovery key',
  'recovery.recover.key.hint':
    'As you wrote it down. Spaces, dashes, and capitalization don’t matter.',
  'recovery.recover.next': 'Then choose a new passphrase for this vault.',
  'recovery.recover.without': 'Don’t use a passphrase',
  'recovery.recover.without.hint':
    'Countersign won’t lock: anyone signed in to this computer can see your codes.',
  'recovery.recover.openWithout': 'Open without a passphrase',
  'recovery.help': 'What to do, step by step',
  'recovery.unavailable.title': 'Your codes can’t be read right now',
  'recovery.unavailable.noAnswer': 'The place where they’re kept isn’t responding.',
  'recovery.unavailable.safe':
    'Nothing was changed and nothing was deleted. Your codes are kept in {place}.',
  'recovery.unavailable.other': 'Other options',
  'recovery.unavailable.previous': 'Go back to the previous version',
  'recovery.unavailable.newFile': 'Start over in an encrypted file',
} as const
