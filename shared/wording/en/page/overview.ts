export const overview = {
  'overview.title': 'Accounts',
  'overview.loading': 'Loading accounts',
  'overview.refreshAll': 'Refresh all',
  'overview.refreshed': 'Refreshed all accounts',
  'overview.moreForServers': 'More server options',
  'overview.checkServer': 'Check a server',
  'overview.practice': 'For practice',
  'overview.practiceAccounts': 'Practice accounts',
  'overview.open': 'Open {account}',
  'overview.stepFor': '{step} for {account}',
  'overview.more': 'More for {account}',
  'overview.details': 'Account details',
  'overview.turnOnWithPhone': 'Turn on here and on a phone',
  'overview.turnOnByMessage':
    '{method, select, sms {Turn on by SMS (less secure)} email {Turn on by email (less secure)} message {Turn on by SMS or email (less secure)} other {}}',
  'overview.empty.title': 'Two-factor sign-in, turned on for you',
  'overview.empty.intro':
    'Sign in to a server that Countersign supports. It turns on two-factor sign-in, keeps the secret and the backup codes in your vault, and shows you the state of every account.',
  'overview.empty.practice': 'Just looking? Try everything with the practice server below.',
} as const
