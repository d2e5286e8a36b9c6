export const trash = {
  'trash.purge.text':
    '{count, plural, one {<bdi>{name}</bdi> can’t be brought back after this. Without another copy of the secret, you may be locked out of the account.} other {# entries can’t be brought back after this. Without another copy of the secrets, you may be locked out of the accounts.}}',
  'trash.deleteForGood': 'Delete for good',
  'trash.daysLeft':
    '{days, plural, =0 {deleted the next time Countersign starts} one {# day left} other {# days left}}',
  'trash.earlierSecret': 'Earlier secret of {name}',
  'trash.restoreNamed': 'Restore {title}',
  'trash.empty': 'Empty the trash',
  'trash.hint': 'Entries stay here for 30 days. Then they’re deleted for good.',
  'trash.loading': 'Loading the trash',
  'trash.isEmpty': 'The trash is empty.',
  'trash.removedEntries': 'Removed entries',
  'trash.purged': 'Deleted for good',
  'trash.purge.title': 'Delete for good?',
  'trash.purge.named': 'Delete {title} for good',
  'trash.restored': 'Restored {names}',
} as const
