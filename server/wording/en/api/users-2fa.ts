/** Describes the dialect users-2fa. */
export const users2fa = {
  'api.users2fa.login': 'Check the password. Sends a code by SMS or email with the challenge',
  'api.users2fa.sendCode': 'Send a code by SMS or email',
  'api.users2fa.resendCode': 'Send another code. Replaces the earlier one',
  'api.users2fa.verify': 'Answer the challenge in temp_token, or confirm your setup when signed in',
  'api.users2fa.status': 'Get the state of two-factor sign-in',
  'api.users2fa.enable':
    'Begin a setup with a secret, or a code by SMS or email. Confirm it with verify',
  'api.users2fa.disable': 'Turn off two-factor sign-in with the password and a code',
} as const
