/** Words the refusals where the server itself is at fault. */
export const system = {
  'refusals.system.internal': 'Something went wrong on the server.',
  'refusals.system.busy': 'The server is busy. Try again in a moment.',
  'refusals.system.noDatabase': 'The database can’t be reached right now.',
  'refusals.system.noRedis': 'Redis can’t be reached right now.',
  'refusals.system.secretUnreadable': 'A stored secret can’t be read right now.',
  'refusals.system.emailNotSent': 'The email couldn’t be sent.',
  'refusals.system.smsNotSent': 'The text message couldn’t be sent.',
  'refusals.system.noEmail': 'Email isn’t set up on this server.',
  'refusals.system.noSms': 'SMS isn’t set up on this server.',
} as const
