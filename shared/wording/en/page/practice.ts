export const practice = {
  'practice.sentByPracticeServer': 'Sent by the practice server',
  'practice.nothingYetCodesBy':
    'Nothing yet. Codes by SMS and e-mail are shown here instead of being sent.',
  'practice.copyCodeThisMessage': 'Copy the code of this {message}',
  'practice.signInAsName': 'Sign in as {name}',
  'practice.signInToName': 'Sign in to {name}',
  'practice.practiceServer': 'Practice server',
  'practice.tryEverythingWithoutRisk': 'Try everything without a risk',
  'practice.tryEverythingWithoutRisk.hint':
    'A server on this computer with invented people: turn two-factor on, lose a phone, begin again. Nothing real is touched.',
  'practice.openThePracticeServer': 'Open the practice server',
  'practice.practiceServerAsFirst': 'The practice server is as on the first day.',
  'practice.beginAgain': 'Begin again',
  'practice.beginAgain.hint': 'Takes everything here back to the first day.',
  'practice.reset': 'Reset',
  'practice.resetThePracticeServer': 'Reset the practice server',
  'practice.resetThePracticeServer2': 'Reset the practice server?',
  'practice.itsPeopleAsFirst':
    'Its people are as on the first day again. The accounts that you signed in to there, and their codes, leave your vault for good. Everything else stays.',
  'practice.keep': 'Keep',
  'practice.practiceMessage': 'Practice: {message}',
  'practice.copyCode': 'Copy code',
} as const
