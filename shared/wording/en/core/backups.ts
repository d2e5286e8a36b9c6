export const backups = {
  'core.backups.noAnswer': 'The backup folder {path} isn’t responding.',
  'core.backups.folderGone': 'The backup folder {path} isn’t there.',
  'core.backups.tooLarge': 'The file is larger than 48 MiB.',
  'core.backups.failed': 'The backup couldn’t be made.',
  'core.backups.gone': 'There is no such backup any more.',
  'core.backups.folderInUse': 'Backups go into this folder already: choose another one.',
  'core.backups.notKept': 'What was written to {path} does not read back as it was.',
  'core.backups.nothingToUndo': 'There is no restore to undo.',
  'core.backups.changedSince': 'Something was changed since: it cannot be undone any more.',
  'core.backups.wholePath': 'Type the whole path of the folder, from its beginning.',
  'core.backups.tooManyEntries': 'A vault holds at most {entries} entries.',
} as const
