/** Defines a rule of two-factor sign-in that can be tested from outside. */
import type { Check, CheckId } from '../../shared/check-models.ts'
import type { Words } from '../../shared/wording/words.ts'
import type { Trial } from './trial.ts'

export type Finding = Pick<Check, 'verdict' | 'why'>

export interface Rule {
  readonly id: CheckId
  /**
   * It may be run again after `try-later`. Throws what the trial throws. A server that breaks the
   * rule is a finding, not an error.
   */
  run(trial: Trial): Promise<Finding>
}

/** `why` is one sentence about what was observed. */
export const pass = (why: Words): Finding => ({ verdict: 'pass', why })
export const fail = (why: Words): Finding => ({ verdict: 'fail', why })
/** `why` is one sentence with the reason. */
export const skipped = (why: Words): Finding => ({ verdict: 'skipped', why })
