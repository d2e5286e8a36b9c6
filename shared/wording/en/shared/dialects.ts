/** Names the kinds of servers, for lists that the page may draw first of all. */
export const dialects = {
  'shared.dialects.authPages': 'Web pages with forms (/auth)',
  'shared.dialects.authV1': 'JSON with access tokens (/api/v1/auth)',
  'shared.dialects.betterAuth': 'better-auth with its two-factor plugin',
  'shared.dialects.chatTwoStep': 'Chat with a second step of its own (/api/chat)',
  'shared.dialects.twoFactorAuth': 'JSON with a session cookie (/2fa)',
  'shared.dialects.users2fa': 'JSON with codes by SMS and email (/users)',
  /** A newer version may have stored a dialect that this one does not know. */
  'shared.dialects.other': '{id}',
} as const
