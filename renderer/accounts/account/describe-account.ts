/** Describes an account on a server in words. */

import type { Account, FactorMethod, NextStep } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { type MessageKey, words } from '../../../shared/wording/words.ts'
import { formatAge } from '../../parts/time/duration.ts'

export const methodNames = {
  totp: 'account.method.totp',
  sms: 'account.method.sms',
  email: 'account.method.email',
  message: 'account.method.message',
} as const satisfies Record<FactorMethod, MessageKey>

export type FactorState = 'on' | 'off' | 'pending' | 'unknown'

export function factorState({ status, pending }: Account): FactorState {
  if (status === null) return 'unknown'
  if (status.enabled) return 'on'
  return pending !== null ? 'pending' : 'off'
}

export const stateNames = {
  on: 'account.state.on',
  off: 'account.state.off',
  pending: 'account.state.pending',
  unknown: 'account.state.unknown',
} as const satisfies Record<FactorState, MessageKey>

/** Returns short facts about a factor that is on. `now` is in ms since 1970. */
export function factorFacts({ status }: Account, now: number): string[] {
  if (!status?.enabled) return []
  const { method, destination, confirmedAt, lastVerifiedAt, backupCodesRemaining: left } = status
  const facts: string[] = []
  if (method !== null) facts.push(describeMethod(method, destination))
  if (confirmedAt !== null)
    facts.push(say('account.fact.since', { day: { at: confirmedAt, as: 'day' } }))
  if (lastVerifiedAt !== null)
    facts.push(say('account.fact.lastUsed', { age: formatAge(lastVerifiedAt, now) }))
  if (left !== null) facts.push(say('account.fact.backupCodesLeft', { left }))
  return facts
}

function describeMethod(method: FactorMethod, destination: string | null): string {
  if (method === 'totp') return say('account.method.totp')
  return destination === null
    ? say('account.fact.weaker', { method: words(methodNames[method]) })
    : say('account.fact.weakerTo', { method, destination })
}

/** The names of the buttons for the steps. */
const stepNames = {
  resume: 'account.resume',
  'sign-in': 'labels.signIn',
  'turn-on': 'account.turnOn',
  'link-entry': 'account.step.linkEntry',
  'trash-entry': 'account.step.trashEntry',
  'use-authenticator': 'account.moveToAuthenticator',
  'few-codes': 'account.step.newBackupCodes',
  clock: 'account.correctCodes',
} as const satisfies Record<NextStep, MessageKey>

export interface Step {
  readonly step: NextStep
  readonly name: string
}

/** Returns what to do next, the most urgent first, limited to what this server allows. */
export function stepsOf({ nextSteps, abilities, status }: Account): Step[] {
  const isTotp = status?.method === 'totp' || status?.method === null
  return nextSteps.flatMap(step => {
    if (step !== 'few-codes' || abilities.canRegenerate) return { step, name: say(stepNames[step]) }
    // New backup codes only come with a new secret.
    return isTotp ? { step, name: say('account.step.newSecret') } : []
  })
}
