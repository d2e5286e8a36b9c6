/** Words the refusals of codes: from authenticators, by SMS and email, and backup codes. */
export const codes = {
  'refusals.codes.missing': 'Enter a code.',
  'refusals.codes.giveOne': 'Send either {code} or {backupCode}.',
  'refusals.codes.wrong': 'This code is incorrect.',
  'refusals.codes.expired': 'This code has expired. Ask for a new one.',
  'refusals.codes.tooManyTries': 'Too many attempts. Wait before you try again.',
  'refusals.codes.tooManyRequests': 'You’ve asked for this too often. Wait before you ask again.',
  'refusals.codes.factorDisabled':
    'Too many wrong codes. Use a backup code, or ask an administrator to reset two-factor sign-in.',
  'refusals.codes.noneToSend': 'An authenticator app makes its own codes, so there’s none to send.',
} as const
