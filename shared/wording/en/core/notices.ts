/** The system shows these outside the window. None tells a code or a path. */
export const notices = {
  'core.notices.fewCodes': 'Few backup codes left',
  'core.notices.fewCodes.named':
    '{name} has {count, plural, =0 {no unused backup codes} one {one unused backup code} other {# unused backup codes}} left. Get new ones before you need them.',
  'core.notices.fewCodes.unnamed':
    'One of your accounts has {count, plural, =0 {no unused backup codes} one {one unused backup code} other {# unused backup codes}} left. Get new ones before you need them.',
  'core.notices.fewCodes.several':
    '{count, number} of your accounts have only a few unused backup codes left. Get new ones before you need them.',
  'core.notices.backupFailed': 'Your backup failed',
  'core.notices.backupFailed.text':
    'Your latest changes aren’t backed up yet. Open Countersign to see why.',
  'core.notices.clockOff': 'This computer’s clock is off',
  'core.notices.clockOff.text': 'Servers may refuse your codes. Open Countersign to correct them.',
  'core.notices.older': 'Your vault isn’t the newest version',
  'core.notices.older.text':
    'An older version has replaced it. Open Countersign to choose which one to keep.',
  'core.notices.unreadable': 'Your vault can’t be read',
  'core.notices.unreadable.text': 'Open Countersign to see why, and what you can do.',
} as const
