import type { Account, AccountAbilities, FactorStatus } from '../../shared/account-models.ts'
import { words } from '../../shared/wording/words.ts'
import { sampleId } from './sample-entries.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

export const plainAbilities: AccountAbilities = {
  methods: ['totp'],
  beginNeeds: [],
  disableNeeds: ['password', 'proof'],
  disableProofs: ['totp', 'backup'],
  regenerateProofs: ['totp'],
  regenerateNeeds: ['proof'],
  canRegenerate: true,
  canResync: true,
  canSendCode: false,
  hasChat: false,
  hasAdministration: false,
}

export const messageAbilities: AccountAbilities = {
  ...plainAbilities,
  methods: ['totp', 'sms', 'email'],
  disableProofs: ['totp', 'message', 'backup'],
  canRegenerate: false,
  canResync: false,
  canSendCode: true,
}

export const offStatus: FactorStatus = {
  enabled: false,
  pending: false,
  method: null,
  destination: null,
  canResend: false,
  codeExpiresAt: null,
  resendAvailableAt: null,
  confirmedAt: null,
  lastVerifiedAt: null,
  backupCodesRemaining: null,
  recoveryEmail: null,
}

export const accountId = (at: number) => `10000000-0000-4000-8000-${String(at).padStart(12, '0')}`

/**
 * Makes one account as a test needs it. By default it is off, signed in, and was read a moment ago.
 */
export function sampleAccount(at: number, now: number, change: Partial<Account> = {}): Account {
  return {
    id: accountId(at),
    name: 'Example',
    address: 'https://auth.example.org',
    dialect: { id: 'auth-v1', name: words('shared.dialects.authV1') },
    email: 'ada@example.com',
    practice: false,
    hasSession: true,
    keepsPassword: false,
    answersByItself: true,
    hasAuthority: false,
    entryId: null,
    backupCodes: null,
    abilities: plainAbilities,
    status: offStatus,
    statusAt: now - 3 * minuteMs,
    problem: null,
    refreshing: false,
    clockOffsetMs: 120,
    pending: null,
    changingOn: null,
    nextSteps: ['turn-on'],
    ...change,
  }
}

/** Makes typical accounts, with every state that the overview knows. */
export function sampleAccounts(now: number): Account[] {
  const on: FactorStatus = {
    ...offStatus,
    enabled: true,
    method: 'totp',
    confirmedAt: now - 200 * dayMs,
    lastVerifiedAt: now - 26 * 60 * minuteMs,
    backupCodesRemaining: 9,
  }
  return [
    sampleAccount(0, now, {
      name: 'GitHub',
      entryId: sampleId(0),
      status: on,
      nextSteps: [],
      keepsPassword: true,
      abilities: { ...plainAbilities, hasAdministration: true },
    }),
    sampleAccount(1, now, { name: 'Example Cloud', email: 'ada@example.org' }),
    sampleAccount(2, now, {
      name: 'Green Harbour Bank',
      dialect: { id: 'users-2fa', name: words('shared.dialects.users2fa') },
      abilities: messageAbilities,
      status: {
        ...on,
        method: 'sms',
        destination: '+44 ••••• •42',
        canResend: true,
        backupCodesRemaining: 2,
      },
      nextSteps: ['use-authenticator', 'few-codes'],
    }),
    sampleAccount(3, now, {
      name: 'Intranet of a company with a name that is far too long for any list',
      email: 'a.very.long.account.name.that.goes.on@subdomain.department.example.com',
      address: 'https://auth.intranet.department.subdomain.example.com/accounts',
      status: on,
      statusAt: now - 3 * dayMs,
      hasAuthority: true,
      problem: {
        code: 'unreachable',
        message: words('core.dialects.network.tooSlow', {
          host: 'auth.intranet.department.subdomain.example.com',
        }),
        retryAt: null,
      },
      nextSteps: ['link-entry'],
    }),
    sampleAccount(4, now, {
      name: 'Chat',
      dialect: { id: 'chat-two-step', name: words('shared.dialects.chatTwoStep') },
      entryId: sampleId(3),
      status: { ...on, recoveryEmail: 'a••@example.com', backupCodesRemaining: 10 },
      abilities: {
        ...plainAbilities,
        beginNeeds: ['two-step-password', 'recovery-email'],
        disableNeeds: ['two-step-password', 'proof'],
        canRegenerate: false,
        canResync: false,
        hasChat: true,
      },
      nextSteps: [],
    }),
    sampleAccount(5, now, {
      name: 'Forum',
      status: { ...offStatus, pending: true },
      entryId: null,
      pending: {
        kind: 'enrol',
        method: 'totp',
        since: now - 10 * minuteMs,
        message: words('core.flows.pending.enrol'),
        canUndo: true,
        notice: null,
        entryId: sampleId(7),
      },
      nextSteps: ['resume'],
    }),
    sampleAccount(6, now, {
      name: 'بنك المثال',
      email: 'أحمد@example.com',
      hasSession: false,
      status: null,
      statusAt: null,
      nextSteps: ['sign-in'],
    }),
    sampleAccount(7, now, {
      name: 'Practice server',
      address: '',
      email: 'nora@practice.example',
      practice: true,
      keepsPassword: true,
    }),
  ]
}
