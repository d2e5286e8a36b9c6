export const prove = {
  'prove.secondFactor': 'Second factor',
  'prove.way.entry': 'Code from your vault',
  'prove.way.authenticator': 'Code from another authenticator',
  'prove.way.message':
    '{method, select, sms {Code by SMS} email {Code by email} message {Code by SMS or email} other {}}',
  'prove.way.filedBackupCode': 'Next backup code from your vault ({left} left)',
  'prove.way.backupCode': 'Type a backup code',
  'prove.backupCode': 'Backup code',
  'prove.backupCode.hint': 'Works only once. Spaces, dashes, and upper or lower case don’t matter.',
  'prove.entry.filledIn':
    'The code of <bdi>{entry}</bdi> is filled in for you. <anchor>Use another entry</anchor>',
  'prove.entry.likely': 'Similar to this account',
  'prove.entry.others': 'All other entries',
  'prove.entry.willBeLinked': 'It will be linked to this account',
  'prove.entry.none': 'No matching entries',
  'prove.waitsForCode':
    'Countersign never sends the same code twice, so it may have to wait for the next one.',
  'prove.send': 'Send a code',
  'prove.sendAgain': 'Send again',
  'prove.sent': 'A code was sent.',
  'prove.sentTo': 'A code was sent to {destination}.',
  'prove.stillValid': 'The code sent earlier still works.',
  'prove.stillValidTo': 'The code sent earlier to {destination} still works.',
  'prove.expires': 'It expires in {countdown}.',
  'prove.expired': 'It has expired. Send another one.',
} as const
