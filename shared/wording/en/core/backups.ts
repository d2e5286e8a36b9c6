export const backups = {
  'core.backups.noAnswer': 'The backup folder {path} isn’t responding.',
  'core.backups.folderGone': 'The backup folder {path} isn’t there.',
  'core.backups.tooLarge': 'The file is larger than 48 MiB.',
  'core.backups.failed': 'The backup couldn’t be made.',
  'core.backups.gone': 'This backup is no longer there.',
  'core.backups.folderInUse': 'Backups already go to this folder. Choose another one.',
  'core.backups.notKept': 'A file that was written to {path} doesn’t read back as it was.',
  'core.backups.nothingToUndo': 'There is no restore to undo.',
  'core.backups.changedSince': 'Something has changed since, so this can no longer be undone.',
  'core.backups.wholePath': 'Enter the full path of the folder.',
  'core.backups.tooManyEntries': 'A vault holds at most {entries, number} entries.',
} as const
