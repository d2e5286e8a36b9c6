export const disable = {
  'pages.disable.title': 'Turn off two-factor?',
  'pages.disable.about':
    'Your password alone will then open this account, and your backup codes will stop working.',
  'pages.disable.appHint': 'From your authenticator app, or a backup code.',
  'pages.disable.sentHint': 'The code we sent you, or a backup code.',
  'pages.disable.submit': 'Turn off two-factor',
  'pages.disable.keep': 'Keep it on',
} as const
