/** Quick access: the small window for codes. */
export const quick = {
  'quick.title': 'Quick access',
  'quick.search': 'Search your codes',
  'quick.empty': 'There are no entries yet.',
  'quick.nothingFound': 'No entry matches.',
  'quick.notOpen': 'Quick access can’t open your vault. Open Countersign to see why.',
  'quick.openMain': 'Open Countersign',
  'quick.noBackupCode': 'This entry has no unused backup code.',
  'quick.copiedInstead': '{why} The code was copied instead.',
  'quick.copyBackupCode': 'Copy the backup code',
  'quick.confirm': 'Enter your passphrase to copy a backup code for {name}',
  'quick.keys.copy': '<kbd>{keys}</kbd> Copy',
  'quick.keys.next': '<kbd>{keys}</kbd> Next code',
  'quick.keys.type': '<kbd>{keys}</kbd> Type',
  'quick.keys.backupCode': '<kbd>{keys}</kbd> Backup code',
  'quick.keys.scan': '<kbd>{keys}</kbd> Scan the screen',
  'quick.keys.hide': '<kbd>{keys}</kbd> Close',
} as const
