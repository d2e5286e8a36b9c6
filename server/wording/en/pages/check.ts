/** Words the check between password and session. */
export const check = {
  'pages.check.title': 'Two-factor sign-in',
  'pages.check.totp': 'Enter the six-digit code from your authenticator app.',
  'pages.check.sms': 'Enter the six-digit code we sent to your phone. It expires after 10 minutes.',
  'pages.check.email': 'Enter the six-digit code we emailed you. It expires after 10 minutes.',
  'pages.check.anyCode': 'Enter your six-digit code.',
  'pages.check.verify': 'Verify',
  'pages.check.backup.open': 'Use a backup code instead',
  'pages.check.backup.hint': 'One of the ten codes you saved. Each works once.',
  'pages.check.backup.use': 'Use backup code',
  'pages.check.somebodyElse': 'Sign in to a different account',
} as const
