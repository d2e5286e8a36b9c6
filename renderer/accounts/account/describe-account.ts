/** What is said about an account at a server, in words. */

import type { Account, FactorMethod, NextStep } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { formatAge, formatDate } from '../../parts/time/duration.ts'

export const methodNames: Record<FactorMethod, string> = {
  totp: 'Authenticator',
  sms: 'SMS',
  email: 'E-mail',
  message: 'SMS or e-mail',
}

/** 'by SMS', for the middle of a sentence. */
export const byMethod: Record<FactorMethod, string> = {
  totp: 'by authenticator',
  sms: 'by SMS',
  email: 'by e-mail',
  message: 'by SMS or e-mail',
}

export type FactorState = 'on' | 'off' | 'pending' | 'unknown'

export function factorState({ status, pending }: Account): FactorState {
  if (status === null) return 'unknown'
  if (status.enabled) return 'on'
  return pending !== null ? 'pending' : 'off'
}

export const stateNames: Record<FactorState, string> = {
  on: 'Two-factor on',
  off: 'Two-factor off',
  pending: 'Not finished',
  unknown: 'Not known yet',
}

/** What is known about a factor that is on, each a few words; `now` in ms since 1970. */
export function factorFacts({ status }: Account, now: number): string[] {
  if (!status?.enabled) return []
  const { method, destination, confirmedAt, lastVerifiedAt, backupCodesRemaining: left } = status
  const facts: string[] = []
  if (method !== null) {
    const where = destination === null ? '' : ` to ${destination}`
    facts.push(`${methodNames[method]}${where}${method === 'totp' ? '' : ' (weaker)'}`)
  }
  if (confirmedAt !== null) facts.push(`since ${formatDate(confirmedAt)}`)
  if (lastVerifiedAt !== null)
    facts.push(say('account.lastUsedAge', { age: formatAge(lastVerifiedAt, now) }))
  if (left !== null)
    facts.push(left === 1 ? '1 backup code left' : say('account.leftBackupCodesLeft', { left }))
  return facts
}

/** What the button of a step says. */
const stepNames: Record<NextStep, string> = {
  resume: 'Resume',
  'sign-in': 'Sign in',
  'turn-on': 'Turn on',
  'link-entry': 'Link its entry',
  'trash-entry': 'Move its entry to the trash',
  'use-authenticator': 'Move to an authenticator',
  'few-codes': 'Make new backup codes',
  clock: 'Correct the codes',
}

export interface Step {
  readonly step: NextStep
  readonly name: string
}

/** What to do next, the most urgent first, as far as this server lets it be done. */
export function stepsOf({ nextSteps, abilities, status }: Account): Step[] {
  const isTotp = status?.method === 'totp' || status?.method === null
  return nextSteps.flatMap(step => {
    if (step !== 'few-codes' || abilities.canRegenerate) return { step, name: stepNames[step] }
    // New backup codes come with a new secret alone.
    return isTotp ? { step, name: say('account.renewSecretBackupCodes') } : []
  })
}
