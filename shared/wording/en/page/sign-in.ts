export const signIn = {
  'signIn.passwordRightNowSecond': 'The password is right. Now the second factor.',
  'signIn.thePracticeServer': 'The practice server',
  'signIn.accountAtServer': 'Of the account at the server',
  'signIn.keepThePassword': 'Keep the password',
  'signIn.keepThePassword.description':
    'In your vault, beside the secrets. Otherwise it is forgotten after signing in.',
  'signIn.signingIn': 'Signing in',
  'signIn.signingWithPasswordFrom': 'Signing in with the password from your vault.',
  'signIn.passwordYourVault': 'The password is in your vault.',
  'signIn.signedInToAccountName': 'Signed in to {accountName}',
  'signIn.signedNameByItself': 'Signed in to {name} by itself, with the code of {entryName}.',
  'signIn.signedOutFromNow': 'Signed out. From now on you are asked.',
} as const
