/** Words the emails and text messages that contain a code. */
export const code = {
  'messages.code.subject': 'Your {issuer} code',
  'messages.code.enrol':
    '{code} is your code to set up two-factor sign-in at {issuer}. It expires in {count, plural, one {# minute} other {# minutes}}. If you didn’t ask for it, someone may know your password, so change it.',
  'messages.code.signIn':
    '{code} is your code to sign in at {issuer}. It expires in {count, plural, one {# minute} other {# minutes}}. If you didn’t ask for it, someone may know your password, so change it.',
  'messages.code.change':
    '{code} is your code to change two-factor sign-in at {issuer}. It expires in {count, plural, one {# minute} other {# minutes}}. If you didn’t ask for it, someone may know your password, so change it.',
  'messages.code.recover':
    '{code} is your code to turn off the chat’s second step at {issuer}. It expires in {count, plural, one {# minute} other {# minutes}}. If you didn’t ask for it, someone may know your password, so change it.',
} as const
