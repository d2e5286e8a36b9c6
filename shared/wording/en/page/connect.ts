export const connect = {
  'connect.detecting': 'Finding out what kind of server it is…',
  'connect.kind': 'Kind of server',
  'connect.kind.unknown': 'The server wasn’t recognised. Choose its kind if you know it.',
  'connect.kind.several': 'The server offers several. The first is the most common.',
  'connect.email': 'E-mail address',
  'connect.name': 'Name (optional)',
  'connect.name.hint': 'What to call the account here',
} as const
