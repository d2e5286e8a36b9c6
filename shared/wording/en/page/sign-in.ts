export const signIn = {
  'signIn.passwordCorrect': 'Your password is correct. Next comes the second factor.',
  'signIn.asksFactor': 'Your password is correct. {account} now asks for your second factor.',
  'signIn.practiceAsksFactor':
    'Your password is correct. The practice server now asks for your second factor.',
  'signIn.keepPassword': 'Save the password',
  'signIn.keepPassword.hint':
    'In your vault, next to the secrets. Otherwise, Countersign forgets it after you sign in.',
  'signIn.signingIn': 'Signing in',
  'signIn.signingInWithKept': 'Signing in with the password from your vault.',
  'signIn.passwordInVault': 'The password is in your vault.',
  'signIn.done': 'Signed in to {account}',
  'signIn.doneAutomatically': 'Signed in to {account} automatically, with the code of {entry}.',
  'signIn.askedFromNow': 'Signed out. From now on, Countersign asks you first.',
} as const
