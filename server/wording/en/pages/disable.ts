export const disable = {
  'pages.disable.title': 'Turn off two-factor sign-in?',
  'pages.disable.about':
    'Only your password will then protect this account, and your backup codes will stop working.',
  'pages.disable.appHint': 'From your authenticator app, or a backup code.',
  'pages.disable.sentHint': 'The code we sent you, or a backup code.',
  'pages.disable.submit': 'Turn off two-factor sign-in',
  'pages.disable.keep': 'Keep it on',
} as const
