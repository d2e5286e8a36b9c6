export const accounts = {
  'core.accounts.otherAddress': 'That isn’t this user’s email address.',
  'core.accounts.noAdministration': 'This kind of server has no administration.',
  'core.accounts.noServerTime':
    'Countersign doesn’t know the time of any server yet. Refresh an account first.',
  'core.accounts.clockOffByADay': 'Set this computer’s clock: it’s off by more than a day.',
  'core.accounts.closing': 'Countersign is closing.',
  'core.accounts.otherKindNow':
    'This is a different kind of server now. Remove the account here, then connect it again.',
  'core.accounts.entryTaken': 'This entry belongs to another account. Unlink it there first.',
  'core.accounts.clocksADayApart':
    'The server’s clock and this computer’s are more than a day apart. Set the one that’s wrong.',
  'core.accounts.entryOfOtherKind':
    'This entry doesn’t make the kind of codes that servers ask for.',
  'core.accounts.practiceHasNoAddress': 'The practice server’s address can’t be changed.',
  'core.accounts.changePending':
    'A change to this account wasn’t finished. Finish or undo it first.',
  'core.accounts.connectedAlready': 'This account is already connected.',
  'core.accounts.noEntry': 'No entry is linked to this account.',
  'core.accounts.noBackupCodeLeft': 'The vault has no unused backup code for this account.',
  'core.accounts.practiceName': 'Practice server',
  /** The note of a backup code that was sent to an account. */
  'core.accounts.answerLost': '{name}: the answer was lost',
  'core.accounts.gone': 'This account is no longer here.',
  'core.accounts.signInWaiting': 'A sign-in is waiting for its code.',
  'core.accounts.tooMany': 'You can connect at most {accounts, number} accounts.',
  'core.accounts.passwordMissing': 'Enter the password.',
  'core.accounts.nothingToSend': 'This server can’t send a code for that.',
  'core.accounts.noSignInWaiting': 'No sign-in is waiting for a code. Sign in again.',
  'core.accounts.signInFirst': 'Sign in to {name} first.',
} as const
