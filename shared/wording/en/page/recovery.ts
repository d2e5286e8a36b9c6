export const recovery = {
  'recovery.backup': 'Backup',
  'recovery.backup.description': 'The newest stands first',
  'recovery.fileThatIChoose': 'A file that I choose',
  'recovery.backupFile': 'Backup file',
  'recovery.backupFile.description': 'From your synced folder, or a sealed copy that you saved',
  'recovery.withoutRecoveryKeyPassphrase':
    'Without the recovery key and the passphrase nobody can open a backup, not even its makers.',
  'recovery.opensWithRecoveryKey': 'Opens with the recovery key of {day}.',
  'recovery.opensWithEarlierRecovery': 'Opens with an earlier recovery key.',
  'recovery.thereNoGoodBackup': 'There is no good backup yet.',
  'recovery.lastGoodBackupWas': 'The last good backup was made {age}.',
  'recovery.keepCodesSealedFile': 'Keep the codes in a sealed file',
  'recovery.emptyVaultMadeFilePath':
    'An empty vault is made in <bdi>{filePath}</bdi>. What the keychain holds stays there.',
  'recovery.create': 'Create',
  'recovery.lookingForBackups': 'Looking for backups',
  'recovery.howGetBackStep': 'How to get back in, step by step',
  'recovery.recoveryKeyOrPassphrase': 'The recovery key, or the passphrase of that time',
  'recovery.keepTheCodesIn': 'Keep the codes in',
  'recovery.theKeychain': 'The keychain',
  'recovery.newPassphraseOptional': 'New passphrase (optional)',
} as const
