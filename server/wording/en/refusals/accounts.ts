/** Words the refusals that concern an account and its rights. */
export const accounts = {
  'refusals.accounts.noSuchUser': 'There’s no such user.',
  'refusals.accounts.noSuchNumber': 'There’s no user with this number.',
  'refusals.accounts.emailTaken': 'There’s already an account with this email address.',
  'refusals.accounts.badEmail': 'This isn’t an email address.',
  'refusals.accounts.badPhone': 'This isn’t a phone number.',
  'refusals.accounts.badDisplayName': 'A display name must have 1 to 255 characters.',
  'refusals.accounts.weakPassword': 'A password must have {least} to {most} characters.',
  'refusals.accounts.sameAsOneTime': 'Choose a password other than the one-time password.',
  'refusals.accounts.notOneTime': 'This account already has its own password.',
  'refusals.accounts.invalidCredentials': 'The email address or password is incorrect.',
  'refusals.accounts.wrongPassword': 'The password is incorrect.',
  'refusals.accounts.oneTimePassword':
    'This is a one-time password. Choose your own password first, at {path}.',
  'refusals.accounts.onlyAdministrators': 'Only administrators can do this.',
  'refusals.accounts.administratorWithoutFactor':
    'Administrators need a second factor. Turn on two-factor sign-in for this account first.',
} as const
