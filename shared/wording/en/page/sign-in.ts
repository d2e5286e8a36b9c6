export const signIn = {
  'signIn.passwordCorrect': 'Your password is correct. Next comes the second factor.',
  'signIn.asksFactor': 'Your password is correct. {account} now asks for your second factor.',
  'signIn.practiceAsksFactor':
    'Your password is correct. The practice server now asks for your second factor.',
  'signIn.keepPassword': 'Save the password',
  'signIn.keepPassword.hint':
    'Countersign keeps it in your vault. Otherwise, it’s forgotten after you sign in.',
  'signIn.signingIn': 'Signing in',
  'signIn.signingInWithKept': 'Signing in with the password from your vault.',
  'signIn.passwordInVault': 'The password is in your vault.',
  'signIn.done': 'Signed in to {account}',
  'signIn.doneAutomatically': 'Signed in to {account} automatically, with the code of {entry}',
  'signIn.askedFromNow': 'Signed out. Next time, Countersign asks before it sends a code.',
} as const
