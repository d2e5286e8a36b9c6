export const backups = {
  'core.backups.noAnswer': 'The backup folder {path} isn’t responding.',
  'core.backups.folderGone': 'The backup folder {path} isn’t there.',
  'core.backups.tooLarge': 'The file is larger than 48 MB.',
  'core.backups.failed': 'The backup couldn’t be made.',
  'core.backups.gone': 'This backup is no longer there.',
  'core.backups.folderInUse': 'Backups already go to this folder. Choose another one.',
  'core.backups.notKept': 'Countersign couldn’t read back a file that it wrote to {path}.',
  'core.backups.nothingToUndo': 'There is no restore to undo.',
  'core.backups.changedSince': 'Something has changed since then, so this can no longer be undone.',
  'core.backups.wholePath': 'Enter the full path of the folder.',
  'core.backups.tooManyEntries': 'A vault can have at most {entries, number} entries.',
} as const
