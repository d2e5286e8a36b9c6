export const connect = {
  'connect.detecting': 'Detecting the kind of server…',
  'connect.kind': 'Kind of server',
  'connect.kind.unknown': 'The server wasn’t recognized. Choose its kind if you know it.',
  'connect.kind.several': 'The server supports more than one kind. The first is the most common.',
  'connect.email': 'Email address',
  'connect.name': 'Name (optional)',
  'connect.name.hint': 'What to call the account here',
} as const
