/** Lists the rules that a server is checked for, in the order in which they are shown. */
export const checkIds = [
  'replay',
  'replay-parallel',
  'enrolment-code-reuse',
  'window',
  'throttle',
  'backup-reuse',
  'backup-parallel',
  'regenerate-voids',
  'disable-needs-both',
  'challenge-reuse',
  'challenge-scope',
  'code-expiry',
  'resend-cooldown',
] as const
