/** Notices stand above a screen or come as a message, wherever the user is. */
export const notices = {
  'notices.backups.failedAgain': 'Backing up failed again',
  'notices.backups.done': 'Backed up',
  'notices.backups.failing.lastGood': 'Backups aren’t working. <bdi>{problem}</bdi> {lastGood}',
  'notices.backups.secondFolder.change': 'Choose another folder',
  'notices.backups.folder.done': 'Backups are saved there from now on',
  'notices.backups.folder.title': 'Folder for backups',
  'notices.backups.folder.hint':
    'An existing folder, such as one that is synced or on another disk.',
  'notices.backups.folder.path': 'Full path',
  'notices.backups.folder.picked':
    'Every backup will also be saved in <bdi>{folder}</bdi>, encrypted.',
  'notices.backups.folder.use': 'Use this folder',
  'notices.check.notice':
    '{phase, select, stopping {Stopping the check of a server} other {Checking a server}}: {tried, number} of {all, number} rules checked.',
  'notices.check.notice.show': 'Show the check',
  'notices.overview.clock.stop': 'Stop correcting codes',
  'notices.overview.clock.wasBehind':
    'Countersign corrects your codes by {off} because this computer’s clock was behind your servers.',
  'notices.overview.clock.wasAhead':
    'Countersign corrects your codes by {off} because this computer’s clock was ahead of your servers.',
  'notices.overview.clock.behind':
    'This computer’s clock is {off} behind your servers, so codes may be refused. Set the clock, or let Countersign correct the codes.',
  'notices.overview.clock.ahead':
    'This computer’s clock is {off} ahead of your servers, so codes may be refused. Set the clock, or let Countersign correct the codes.',
  'notices.practice.arrived':
    '{channel, select, sms {Practice: SMS to {to}} email {Practice: Email to {to}} other {}}',
  'notices.practice.copyCode': 'Copy code',
  'notices.drop.codes': 'Drop to add backup codes',
  'notices.drop.codesHere': 'Drop to add backup codes here',
  'notices.drop.codesHere.hint': 'A text file, a PDF, or selected text',
  'notices.drop.read': 'Drop it here',
  'notices.drop.read.codesHint':
    'QR codes, another app’s export, or backup codes as a text file or PDF',
  'notices.drop.read.filesHint': 'QR codes, or another app’s export: files or a folder',
  'notices.drop.refused': 'You can’t drop this here',
  'notices.drop.refused.hint': 'Close this dialog first, then drop it on the window',
  'notices.drop.onlyCodes':
    'Only backup codes can be dropped here, as a text file or PDF. Close the details to drop something else.',
  'notices.drop.closeFirst': 'Close this dialog first, then drop it on the window.',
} as const
