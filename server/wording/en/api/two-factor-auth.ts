/** Describes the dialect two-factor-auth. */
export const twoFactorAuth = {
  'api.twoFactorAuth.login': 'Check the password. Answer what it asks for next with verify',
  'api.twoFactorAuth.verify': 'Finish signing in with a code',
  'api.twoFactorAuth.backup': 'Finish signing in with a backup code',
  'api.twoFactorAuth.logout': 'End this session',
  'api.twoFactorAuth.status': 'Get the state of two-factor sign-in',
  'api.twoFactorAuth.enable': 'Get a new secret and its QR code. Replaces an earlier setup',
  'api.twoFactorAuth.confirm': 'Confirm the setup with its first code. Ends other sessions',
  'api.twoFactorAuth.disable': 'Turn off two-factor sign-in with the password and a code',
} as const
