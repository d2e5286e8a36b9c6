export const unlock = {
  'unlock.older.restore': 'Restore the backup of {moment}',
  'unlock.older.open': 'Open it anyway',
  'unlock.older.title': 'This is an older version of your vault',
  'unlock.older.text':
    'It was saved on <strong>{savedAt}</strong>. A newer version was saved on this computer on <strong>{newestAt}</strong>.',
  'unlock.older.help': 'How this can happen, and what each choice does',
  'unlock.older.help.why':
    'A sync program, a system restore, or somebody who copied the file may have put an older version in place of the newest. If you did that yourself, open it anyway.',
  'unlock.older.help.noBackup':
    'There’s no newer backup on this computer. Look for one in the folder that you chose for backups, and restore it in the settings once the vault is open. Counter-based codes continue from the higher counter, so that no code is used twice.',
  'unlock.older.help.backup':
    'Restoring the backup brings back everything it holds. Anything that only the older version has is left out. Counter-based codes continue from the higher counter, so that no code is used twice.',
  'unlock.recover.title': 'Open with the recovery key',
  'unlock.recover.key.hint':
    'As you wrote it down. Spaces, dashes, and capitalization don’t matter.',
  'unlock.recover.next': 'Then choose a new passphrase for this vault.',
  'unlock.recover.without': 'Don’t use a passphrase',
  'unlock.recover.without.hint':
    'Countersign won’t lock: anyone signed in to this computer can see your codes.',
  'unlock.recover.openWithout': 'Open without a passphrase',
  'unlock.help': 'What to do, step by step',
  'unlock.unavailable.title': 'Your codes can’t be read right now',
  'unlock.unavailable.noAnswer': 'The place where they’re kept isn’t responding.',
  'unlock.unavailable.safe':
    'Nothing was changed and nothing was deleted. Your codes are kept in {place}.',
  'unlock.unavailable.other': 'Other options',
  'unlock.unavailable.previous': 'Go back to the previous version',
  'unlock.unavailable.newFile': 'Start over in an encrypted file',
  'unlock.title': 'Unlock your codes',
  'unlock.wait': 'You can try again in {seconds, plural, one {# second} other {# seconds}}.',
  'unlock.forgot': 'Forgot the passphrase? Use the recovery key',
} as const
