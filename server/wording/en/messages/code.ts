/** The emails and text messages that bring a code. */
export const code = {
  'messages.code.subject': 'Your {issuer} code',
  'messages.code.enrol':
    '{code} is your code to set up two-factor sign-in at {issuer}. It expires in {count, plural, one {# minute} other {# minutes}}. If you didn’t ask for it, somebody may know your password. Change it.',
  'messages.code.signIn':
    '{code} is your code to sign in at {issuer}. It expires in {count, plural, one {# minute} other {# minutes}}. If you didn’t ask for it, somebody may know your password. Change it.',
  'messages.code.change':
    '{code} is your code to change two-factor sign-in at {issuer}. It expires in {count, plural, one {# minute} other {# minutes}}. If you didn’t ask for it, somebody may know your password. Change it.',
  'messages.code.recover':
    '{code} is your code to turn off chat two-step verification at {issuer}. It expires in {count, plural, one {# minute} other {# minutes}}. If you didn’t ask for it, somebody may know your password. Change it.',
} as const
