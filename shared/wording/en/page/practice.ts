export const practice = {
  'practice.title': 'Practice server',
  'practice.try': 'Try everything without risk',
  'practice.try.hint':
    'A server on this computer with invented people: turn on two-factor sign-in, lose a phone, start over. Nothing real is touched.',
  'practice.openServer': 'Open the practice server',
  'practice.signInAs': 'Sign in as {name}',
  'practice.sent': 'Sent by the practice server',
  'practice.messages.none':
    'Nothing yet. Codes by SMS and email are shown here instead of being sent.',
  'practice.message': '{channel, select, sms {SMS to {to}} email {Email to {to}} other {}}',
  'practice.copyCodeOf':
    '{channel, select, sms {Copy the code of the SMS to {to}} email {Copy the code of the email to {to}} other {}}',
  'practice.copiedCode': 'Copied the code',
  'practice.startOver': 'Start over',
  'practice.startOver.hint': 'Resets everything here to how it was at the start.',
  'practice.reset.named': 'Reset the practice server',
  'practice.reset.ask': 'Reset the practice server?',
  'practice.reset.intro':
    'Its people start over. The accounts you signed in to there, and their codes, are deleted from your vault for good. Everything else stays.',
  'practice.reset.done': 'The practice server was reset',
} as const
