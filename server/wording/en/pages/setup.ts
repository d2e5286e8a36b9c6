export const setup = {
  'pages.setup.title': 'Set up two-factor sign-in',
  'pages.setup.about':
    'After your password, signing in will also ask for a code from an authenticator app on a device that only you have. A leaked password is then not enough to sign in.',
  'pages.setup.step.add': 'Add this account to your authenticator app.',
  'pages.setup.step.confirm': 'Confirm with the first code it shows.',
  'pages.setup.step.save': 'Save ten backup codes in case you lose your device.',
  'pages.setup.begin': 'Begin',
  'pages.setup.passwordHint': 'You signed in a while ago. Enter your password again.',
  'pages.setup.addTitle': '1. Add the account to your app',
  'pages.setup.scan': 'Scan this QR code with your authenticator app.',
  'pages.setup.qrCode': 'QR code of the setup key below',
  'pages.setup.byHand': 'Or enter this key manually:',
  'pages.setup.parameters': 'Time-based, six digits, every 30 seconds.',
  'pages.setup.confirmTitle': '2. Confirm with a code',
  'pages.setup.codeHint': 'The six digits that the app shows now.',
  'pages.setup.turnOn': 'Turn on two-factor sign-in',
} as const
