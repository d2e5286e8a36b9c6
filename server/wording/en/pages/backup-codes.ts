export const backupCodes = {
  'pages.backupCodes.title': 'Backup codes',
  'pages.backupCodes.left':
    '<b>{count} of {total}</b> {count, plural, one {backup code is left} other {backup codes are left}}.',
  'pages.backupCodes.low': 'You’re running low on backup codes. Make new ones.',
  'pages.backupCodes.shownOnce':
    'Codes are shown once, when they’re made. We keep only what we need to recognize them.',
  'pages.backupCodes.make': 'Make new codes',
  'pages.backupCodes.replaces': 'Your current codes will stop working.',
  'pages.backupCodes.sendCode': 'Send me a code first',
  'pages.backupCodes.sentHint': 'The code we sent you.',
  'pages.backupCodes.appHint': 'From your authenticator app.',
  'pages.backupCodes.back': 'Back to settings',
  'pages.backupCodes.fresh.title': 'Save your backup codes',
  'pages.backupCodes.fresh.about':
    'Each of these codes signs you in once when you don’t have your device. <b>They won’t be shown again</b>, so print them or keep them in a password manager.',
  'pages.backupCodes.fresh.saved': 'I’ve saved them',
} as const
