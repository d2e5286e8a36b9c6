/** Describes what administrators may ask for. */
export const admin = {
  'api.admin.users': 'List users and the state of their two-factor sign-in',
  'api.admin.reset': 'Remove a user’s factor and end the user’s sessions',
  'api.admin.audit': 'List what happened, newest first',
} as const
