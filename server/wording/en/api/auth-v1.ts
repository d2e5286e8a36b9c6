/** Describes the dialect auth-v1. */
export const authV1 = {
  'api.authV1.inCookie': 'Set as a cookie instead with ?cookies=1.',
  'api.authV1.register': 'Create an account',
  'api.authV1.choosePassword': 'Replace a one-time password with one of your own',
  'api.authV1.changePassword':
    'Change the password, and end all other sessions and the tokens for syncing',
  'api.authV1.login': 'Check the password. Returns tokens, or a challenge for the second factor',
  'api.authV1.verify': 'Answer the challenge with a code or a backup code',
  'api.authV1.csrf': 'Get the x-csrf-token for unsafe requests that use cookies',
  'api.authV1.logout': 'End this session',
  'api.authV1.status': 'Get the state of two-factor sign-in',
  'api.authV1.setup': 'Get a new secret and backup codes. Replaces an earlier setup',
  'api.authV1.enable': 'Confirm the setup with its first code. Ends other sessions',
  'api.authV1.disable': 'Turn off two-factor sign-in with the password and a code or backup code',
  'api.authV1.backupCodes': 'Get a new set of backup codes. Replaces the earlier set',
  'api.authV1.resync': 'Adjust to an authenticator’s clock with two consecutive codes',
  'api.authV1.drift': 'Steps of 30 seconds, device minus server',
} as const
