import { expect, it } from 'vitest'
import { nextStepsOf, type Situation } from '../../../core/accounts/next-steps.ts'
import type { FactorStatus, NextStep, PendingFlow } from '../../../shared/account-models.ts'
import { words } from '../../../shared/wording/words.ts'

const on: FactorStatus = {
  enabled: true,
  pending: false,
  method: 'totp',
  destination: null,
  canResend: false,
  codeExpiresAt: null,
  resendAvailableAt: null,
  confirmedAt: null,
  lastVerifiedAt: null,
  backupCodesRemaining: 10,
  recoveryEmail: null,
}

const well: Situation = {
  abilities: { methods: ['totp', 'sms', 'email'] },
  hasSession: true,
  status: on,
  pending: null,
  hasEntry: true,
  backupCodesLeft: 10,
  isClockOff: false,
  isChangedElsewhere: false,
}

const pending: PendingFlow = {
  kind: 'rotate',
  method: 'totp',
  since: 0,
  message: words('core.flows.pending.rotate'),
  canUndo: true,
  notice: null,
  entryId: null,
}

const off = { ...on, enabled: false, method: null }
const sms = { ...on, method: 'sms' } as const

it.each<[string, Partial<Situation>, NextStep[]]>([
  ['all is well', {}, []],
  ['nothing is known yet', { status: null, hasEntry: false }, []],
  ['nobody is signed in', { hasSession: false }, ['sign-in']],
  ['it is off', { status: off, hasEntry: false }, ['turn-on']],
  ['it is off, and an entry is left', { status: off }, ['turn-on', 'trash-entry']],
  ['no entry makes its codes', { hasEntry: false }, ['link-entry']],
  [
    'the server does not tell the method',
    { status: { ...on, method: null }, hasEntry: false },
    ['link-entry'],
  ],
  ['codes come by SMS', { status: sms, hasEntry: false }, ['use-authenticator']],
  [
    'there is nothing but SMS',
    { status: sms, hasEntry: false, abilities: { methods: ['sms'] } },
    [],
  ],
  ['four backup codes are left', { backupCodesLeft: 4 }, []],
  ['three backup codes are left', { backupCodesLeft: 3 }, ['few-codes']],
  ['no backup code is left', { backupCodesLeft: 0 }, ['few-codes']],
  ['backup codes are not told of', { backupCodesLeft: null }, []],
  ['the clock is off', { isClockOff: true }, ['clock']],
  ['another computer is changing it', { isChangedElsewhere: true, status: off }, []],
  ['a change was not finished', { pending, status: off }, ['resume']],
  [
    'everything comes together',
    { pending, hasSession: false, isClockOff: true, backupCodesLeft: 1 },
    ['resume', 'sign-in', 'clock'],
  ],
])('when %s', (_, situation, expected) => {
  expect(nextStepsOf({ ...well, ...situation })).toEqual(expected)
})
