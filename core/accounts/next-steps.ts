import type {
  AccountAbilities,
  FactorStatus,
  NextStep,
  PendingFlow,
} from '../../shared/account-models.ts'
import { fewLeft } from '../../shared/backup-code-text.ts'

export interface Situation {
  readonly abilities: Pick<AccountAbilities, 'methods'>
  readonly hasSession: boolean
  readonly status: FactorStatus | null
  readonly pending: PendingFlow | null
  readonly hasEntry: boolean
  /** Null if no backup codes are known. */
  readonly backupCodesLeft: number | null
  /** True if this computer's clock is wrong and no correction makes up for it. */
  readonly isClockOff: boolean
  /**
   * True while another computer is changing the account, because two changes at once would undo
   * each other.
   */
  readonly isChangedElsewhere: boolean
}

/** Returns what to do next about an account, the most urgent first. */
export function nextStepsOf(situation: Situation): NextStep[] {
  const { hasSession, pending, isClockOff, isChangedElsewhere } = situation
  const steps: (NextStep | false)[] = [
    pending !== null && 'resume',
    !hasSession && 'sign-in',
    // A flow that stopped midway is resumed, so the user needn't fix what it left.
    ...(pending === null && !isChangedElsewhere ? factorSteps(situation) : []),
    isClockOff && 'clock',
  ]
  return steps.filter(step => step !== false)
}

function factorSteps(situation: Situation): (NextStep | false)[] {
  const { status, hasEntry, abilities, backupCodesLeft } = situation
  if (status === null) return []
  const { enabled, method } = status
  if (!enabled) return ['turn-on', hasEntry && 'trash-entry']
  const byMessage = method === 'sms' || method === 'email' || method === 'message'
  return [
    !byMessage && !hasEntry && 'link-entry',
    byMessage && abilities.methods.includes('totp') && 'use-authenticator',
    backupCodesLeft !== null && backupCodesLeft <= fewLeft && 'few-codes',
  ]
}
