/** Words the refusals around signing in and being signed in. */
export const sessions = {
  'refusals.sessions.signInFirst': 'Sign in first.',
  'refusals.sessions.over': 'This session has ended. Sign in again.',
  'refusals.sessions.badToken': 'This token isn’t valid.',
  'refusals.sessions.otherUse': 'This token can’t be used for this.',
  'refusals.sessions.signInExpired': 'This sign-in took too long. Start again.',
  'refusals.sessions.signInOver': 'This sign-in has ended. Start again.',
  'refusals.sessions.noSignIn': 'No sign-in is waiting for a code. Sign in first.',
  'refusals.sessions.passwordAgain':
    'You signed in a while ago. Enter your account’s password, or sign in again.',
} as const
