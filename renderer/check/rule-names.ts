import type { CheckId } from '../../shared/check-models.ts'

/** The names in the order of the report. */
export const ruleNames: Readonly<Record<CheckId, string>> = {
  replay: 'A code is good once',
  'replay-parallel': 'A code sent several times at once is good once',
  'enrolment-code-reuse': 'The code of the setup is good for nothing else',
  window: 'Old codes and early codes are refused',
  throttle: 'Guessing codes is stopped, and not for good',
  'backup-reuse': 'A backup code is good once',
  'backup-parallel': 'A backup code sent several times at once is good once',
  'regenerate-voids': 'New backup codes void the earlier ones',
  'disable-needs-both': 'Turning off takes the password and a code',
  'challenge-reuse': 'A sign-in can be finished once',
  'challenge-scope': 'A sign-in that waits opens nothing',
  'code-expiry': 'Codes that are sent expire',
  'resend-cooldown': 'Codes are not sent again at once',
}
