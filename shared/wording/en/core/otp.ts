/** Says why an entry has no code. */
export const otp = {
  'core.otp.pinMissing': 'The PIN is missing. Without it, there is no code.',
  'core.otp.counterBased': 'A counter-based (HOTP) entry has no code for a point in time.',
  'core.otp.badMoment': 'The time must be in milliseconds since 1970.',
  'core.otp.timeBased': 'Only a counter-based (HOTP) entry has a code for a counter.',
} as const
