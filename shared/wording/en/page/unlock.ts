export const unlock = {
  'unlock.title': 'Unlock your codes',
  'unlock.wait': 'You can try again in {seconds, plural, one {# second} other {# seconds}}.',
  'unlock.forgot': 'Forgot the passphrase? Use the recovery key',
} as const
