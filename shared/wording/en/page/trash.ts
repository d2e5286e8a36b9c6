export const trash = {
  'trash.whatCannotBeBrought':
    '<bdi>{what}</bdi> cannot be brought back after this. Without another copy of the secret you may be locked out of the account.',
  'trash.deleteForGood': 'Delete for good',
  'trash.goneAtNextStart': 'gone at the next start',
  'trash.daysDaysLeft': '{days} days left',
  'trash.earlierSecretOfNamed': 'Earlier secret of {named}',
  'trash.restoreTitle': 'Restore {title}',
  'trash.emptyTheTrash': 'Empty the trash',
  'trash.entriesStayHere30': 'Entries stay here for 30 days, then they are gone for good.',
  'trash.loadingTheTrash': 'Loading the trash',
  'trash.theTrashIsEmpty': 'The trash is empty.',
  'trash.removedEntries': 'Removed entries',
  'trash.deletedForGood': 'Deleted for good',
} as const
