import type { CheckId } from '../../shared/check-models.ts'
import { type Words, words } from '../../shared/wording/words.ts'

/** The rules are in the order of the report. */
export const ruleNames: Readonly<Record<CheckId, Words>> = {
  replay: words('check.rules.replay'),
  'replay-parallel': words('check.rules.replayParallel'),
  'enrolment-code-reuse': words('check.rules.enrolmentCodeReuse'),
  window: words('check.rules.window'),
  throttle: words('check.rules.throttle'),
  'backup-reuse': words('check.rules.backupReuse'),
  'backup-parallel': words('check.rules.backupParallel'),
  'regenerate-voids': words('check.rules.regenerateVoids'),
  'disable-needs-both': words('check.rules.disableNeedsBoth'),
  'challenge-reuse': words('check.rules.challengeReuse'),
  'challenge-scope': words('check.rules.challengeScope'),
  'code-expiry': words('check.rules.codeExpiry'),
  'resend-cooldown': words('check.rules.resendCooldown'),
}
