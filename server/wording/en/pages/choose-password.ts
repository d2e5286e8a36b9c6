export const choosePassword = {
  'pages.choosePassword.title': 'Choose your password',
  'pages.choosePassword.about':
    'Your one-time password works only once. Use it to choose a password of your own.',
  'pages.choosePassword.oneTimePassword': 'One-time password',
  'pages.choosePassword.newPassword': 'New password',
  'pages.choosePassword.newPasswordHint': 'At least eight characters. Longer is better.',
  'pages.choosePassword.submit': 'Save password',
} as const
