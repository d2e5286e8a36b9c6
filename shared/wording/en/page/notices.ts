/** Notices stand above a screen or come as a message, wherever the user is. */
export const notices = {
  'notices.backups.failedAgain': 'Backing up failed again',
  'notices.backups.done': 'Backed up',
  'notices.backups.failing.lastGood': 'Backups aren’t working. <bdi>{problem}</bdi> {lastGood}',
  'notices.backups.secondFolder.change': 'Choose another folder',
  'notices.backups.folder.done': 'Backups are saved there from now on',
  'notices.backups.folder.title': 'A folder for backups',
  'notices.backups.folder.hint':
    'An existing folder, such as one that is synced or on another disk.',
  'notices.backups.folder.path': 'Full path',
  'notices.backups.folder.picked': 'Every backup is saved in <bdi>{folder}</bdi>, too, encrypted.',
  'notices.backups.folder.use': 'Use this folder',
  'notices.check.notice':
    '{phase, select, stopping {Stopping the check of a server} other {Checking a server}}: {tried, number} of {all, number} rules tried.',
  'notices.check.notice.show': 'Show the check',
  'notices.overview.clock.stop': 'Stop correcting',
  'notices.overview.clock.correctedAhead':
    'Codes are corrected for a clock that is {off} ahead of this computer’s.',
  'notices.overview.clock.correctedBehind':
    'Codes are corrected for a clock that is {off} behind this computer’s.',
  'notices.overview.clock.behind':
    'This computer’s clock is {off} behind your servers, so codes may be refused. Set the clock, or let Countersign correct the codes.',
  'notices.overview.clock.ahead':
    'This computer’s clock is {off} ahead of your servers, so codes may be refused. Set the clock, or let Countersign correct the codes.',
  'notices.practice.arrived':
    '{channel, select, sms {Practice: SMS to {to}} email {Practice: Email to {to}} other {}}',
  'notices.practice.copyCode': 'Copy code',
  'notices.drop.codes': 'Drop to read the backup codes',
  'notices.drop.codesHere': 'Drop to add backup codes here',
  'notices.drop.codesHere.hint': 'A text file, a PDF, or selected text',
  'notices.drop.read': 'Drop to read it',
  'notices.drop.read.codesHint': 'Backup codes as a text file or PDF, QR codes, or exports',
  'notices.drop.read.filesHint': 'QR codes, or another app’s export: files or a folder',
  'notices.drop.refused': 'You can’t drop this here',
  'notices.drop.refused.hint': 'Close this dialog first, then drop it on the window',
  'notices.drop.onlyCodes':
    'Only backup codes can be dropped here, as a text file or PDF. Close the details to drop something else.',
  'notices.drop.closeFirst': 'Close this dialog first, then drop it on the window.',
} as const
