/** Lists all rules in an order that waits little and never locks the account for good. */
import type { Rule } from './rule.ts'
import { backupParallel, backupReuse, regenerateVoids } from './rules/backup-codes.ts'
import { challengeReuse, challengeScope } from './rules/challenges.ts'
import { disableNeedsBoth } from './rules/disable.ts'
import { codeExpiry, resendCooldown } from './rules/messages.ts'
import { enrolmentCodeReuse, replay, replayParallel } from './rules/replay.ts'
import { throttle } from './rules/throttle.ts'
import { window } from './rules/window.ts'

export const rules: readonly Rule[] = [
  // This one runs while two-factor is off: a setup by message, which the next one voids.
  codeExpiry,
  resendCooldown,
  // From here on, two-factor is set up with an authenticator.
  window,
  enrolmentCodeReuse,
  replay,
  replayParallel,
  backupReuse,
  backupParallel,
  challengeReuse,
  challengeScope,
  regenerateVoids,
  disableNeedsBoth,
  // The last rule may have to wait until a lock ends.
  throttle,
]
