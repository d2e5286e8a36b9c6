/**
 * Words the refusals where a second factor, of the account or of the chat, is in the wrong state.
 */
export const twoFactor = {
  'refusals.twoFactor.alreadyOn': 'Two-factor sign-in is already on.',
  'refusals.twoFactor.off': 'Two-factor sign-in is off.',
  'refusals.twoFactor.notPending': 'No setup is waiting for a code.',
  'refusals.twoFactor.noDestination': 'Enter where to send the codes.',
  'refusals.twoFactor.notYours': 'These settings belong to someone else.',
  'refusals.twoFactor.chatClosed': 'The chat needs your second step first.',
  'refusals.twoFactor.noRecoveryEmail': 'No recovery email is set.',
} as const
