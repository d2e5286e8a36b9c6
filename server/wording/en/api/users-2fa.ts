/** Dialect users-2fa. */
export const users2fa = {
  'api.users2fa.login': 'Check the password. Sends a code by SMS or e-mail with the challenge',
  'api.users2fa.sendCode': 'Send a code by SMS or e-mail',
  'api.users2fa.resendCode': 'Send another code. Voids the earlier one',
  'api.users2fa.verify': 'Answer the challenge in temp_token, or confirm your setup when signed in',
  'api.users2fa.status': 'Get the state of two-factor',
  'api.users2fa.enable':
    'Begin a setup with a secret, or a code by SMS or e-mail. Confirm it with verify',
  'api.users2fa.disable': 'Turn off two-factor with the password and a code',
} as const
