/**
 * Keeps the host's accounts on servers in memory. Every change succeeds, and is reported step by
 * step.
 */

import type {
  Account,
  ClockStatus,
  FlowResult,
  FlowStep,
  SignIn,
} from '../../shared/account-models.ts'
import type { EventMessage, Input, MethodName, Output } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { offStatus, sampleAccount } from './sample-accounts.ts'
import { sampleId } from './sample-entries.ts'

export const fakeAccountPassword = 'the account’s own'

type Handlers = {
  [M in MethodName]?: (input: Input<M>) => Output<M> | Promise<Output<M>>
}

interface FakeServersHost {
  readonly now: () => number
  readonly accounts?: readonly Account[]
  readonly clock?: Partial<ClockStatus>
  /** Returns the next sign-in. */
  readonly signIn?: SignIn
}

const dialects = [
  { id: 'auth-v1', name: words('shared.dialects.authV1') },
  { id: 'users-2fa', name: words('shared.dialects.users2fa') },
]
const enrolSteps: FlowStep['id'][] = ['begin', 'store', 'code', 'confirm', 'file-codes', 'status']

export function createFakeAccounts(
  host: FakeServersHost,
  emit: (message: EventMessage) => void,
): Handlers {
  let accounts = [...(host.accounts ?? [])]
  let clock: ClockStatus = { offsetMs: null, isOff: false, correctionMs: null, ...host.clock }
  let waiting = host.signIn ?? null

  function find(id: string): Account {
    const account = accounts.find(one => one.id === id)
    if (!account) throw new AppError('not-found', words('core.accounts.gone'))
    return account
  }
  function change(id: string, part: Partial<Account>): Account {
    const changed = { ...find(id), ...part }
    accounts = accounts.map(one => (one.id === id ? changed : one))
    emit({ name: 'accounts.changed', payload: undefined })
    return changed
  }
  function needPassword(given: string | null, account: Account) {
    if (!account.keepsPassword && given !== fakeAccountPassword) {
      throw new AppError('wrong-password', words('core.dialects.wrongPassword'), {
        remainingAttempts: 3,
      })
    }
  }
  function signIn(id: string): { account: Account; signIn: SignIn } {
    if (waiting?.kind === 'challenge') return { account: find(id), signIn: waiting }
    const answer = waiting ?? { kind: 'signed-in' as const, answeredBy: null }
    return { account: change(id, { hasSession: true }), signIn: answer }
  }
  function notice() {
    const now = host.now()
    return {
      sent: true,
      destination: 'a••@example.com',
      expiresAt: now + 600_000,
      resendAvailableAt: now + 60_000,
    }
  }
  function tell(flow: string, id: string, ids: FlowStep['id'][], doing: number) {
    const state = (at: number) => (at < doing ? 'done' : at === doing ? 'doing' : 'waiting')
    emit({
      name: 'flows.progressed',
      payload: {
        flow,
        accountId: id,
        waitsUntil: null,
        steps: ids.map((step, at) => ({ id: step, state: state(at) })),
      },
    })
  }
  function turnedOn(flow: string, id: string, method: 'totp' | 'email'): FlowResult {
    tell(flow, id, enrolSteps, enrolSteps.length)
    const status = {
      ...offStatus,
      enabled: true,
      method,
      confirmedAt: host.now(),
      backupCodesRemaining: 10,
    }
    const entryId = method === 'totp' ? sampleId(0) : null
    const account = change(id, {
      status,
      statusAt: host.now(),
      entryId,
      pending: null,
      changingOn: null,
      nextSteps: [],
    })
    return { kind: 'done', account, entryId, backupCodesFiled: 10, warning: null }
  }

  return {
    'servers.dialects': () => dialects,
    'servers.detect': ({ address }) => {
      if (address.startsWith('http:')) {
        throw new AppError('refused', words('core.dialects.address.notEncrypted'))
      }
      return { address: `https://${address.replace(/^https:\/\//, '')}`, dialects }
    },
    'accounts.add': ({ address, name, email, dialectId, keepPassword, password }) => {
      if (password !== fakeAccountPassword) {
        throw new AppError('wrong-password', words('core.dialects.wrongCredentials'), {
          remainingAttempts: 3,
        })
      }
      const dialect = dialects.find(({ id }) => id === dialectId) ?? {
        id: dialectId,
        name: words('shared.dialects.other', { id: dialectId }),
      }
      const account = sampleAccount(100 + accounts.length, host.now(), {
        address,
        name: name || new URL(address).host,
        email,
        dialect,
        keepsPassword: keepPassword,
        hasSession: waiting?.kind !== 'challenge',
      })
      accounts.push(account)
      emit({ name: 'accounts.changed', payload: undefined })
      return { account, signIn: waiting ?? { kind: 'signed-in', answeredBy: null } }
    },
    'accounts.list': () => accounts,
    'accounts.refresh': ({ ids }) => {
      const named = accounts.filter(({ id }) => ids === null || ids.includes(id))
      return named.map(({ id, problem }) => (problem ? find(id) : change(id, {})))
    },
    'accounts.signIn': ({ id, password }) => {
      needPassword(password, find(id))
      return signIn(id)
    },
    'accounts.answer': ({ id, proof }) => {
      if ('code' in proof && proof.code === '000000') {
        throw new AppError('wrong-code', words('core.dialects.wrongCode'), {
          remainingAttempts: 4,
        })
      }
      waiting = null
      return signIn(id)
    },
    'accounts.sendCode': () => notice(),
    'accounts.signOut': ({ id }) => change(id, { hasSession: false, nextSteps: ['sign-in'] }),
    'accounts.update': ({ id, change: part }) =>
      change(id, {
        ...(part.name !== undefined && { name: part.name }),
        ...(part.address !== undefined && { address: part.address }),
        ...(part.answersByItself !== undefined && { answersByItself: part.answersByItself }),
        ...(part.keepsPassword !== undefined && { keepsPassword: part.keepsPassword }),
        ...(part.entryId !== undefined && { entryId: part.entryId }),
      }),
    'accounts.remove': ({ id }) => {
      accounts = accounts.filter(one => one.id !== id)
      emit({ name: 'accounts.changed', payload: undefined })
    },

    'flows.enrol': ({ id, flow, method, alsoOnPhone }) => {
      if (alsoOnPhone) {
        tell(flow, id, ['begin', 'store', 'scan', ...enrolSteps.slice(2)], 2)
        return { kind: 'scan', account: find(id), entryId: sampleId(0) }
      }
      if (method === 'totp') return turnedOn(flow, id, 'totp')
      tell(flow, id, ['begin', 'confirm', 'file-codes', 'status'], 1)
      return { kind: 'code-sent', account: find(id), notice: notice() }
    },
    'flows.confirm': ({ id, flow, code }) => {
      if (code === '000000') {
        throw new AppError('wrong-code', words('core.dialects.wrongCode'), {
          remainingAttempts: 4,
        })
      }
      return turnedOn(flow, id, 'email')
    },
    'flows.resend': () => notice(),
    'flows.showSetup': () => ({
      secret: 'NOT A REAL SECRET',
      uri: 'otpauth://totp/none',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h2v2h-2zM5 1h2v2h-2zM1 5h2v2h-2z"/></svg>',
    }),
    'flows.disable': ({ id, flow, password }) => {
      needPassword(password, find(id))
      tell(flow, id, ['turn-off', 'status', 'trash'], 3)
      const account = change(id, { status: offStatus, entryId: null, nextSteps: ['turn-on'] })
      return { kind: 'done', account, entryId: null, backupCodesFiled: 0, warning: null }
    },
    'flows.rotate': ({ id, flow, password }) => {
      needPassword(password, find(id))
      return turnedOn(flow, id, 'totp')
    },
    'flows.regenerate': ({ id, flow }) => {
      const { entryId } = find(id)
      tell(flow, id, ['regenerate', 'file-codes', 'status'], 3)
      return { kind: 'done', account: find(id), entryId, backupCodesFiled: 10, warning: null }
    },
    'flows.resume': ({ id, flow }) => turnedOn(flow, id, 'totp'),
    'flows.undo': ({ id }) => {
      const account = change(id, { pending: null, status: offStatus, nextSteps: ['turn-on'] })
      return { kind: 'done', account, entryId: null, backupCodesFiled: 0, warning: null }
    },
    'flows.resync': () => ({ driftPeriods: 1 }),
    'flows.cancel': () => undefined,

    'chat.state': () => ({ isOpen: false, verifiedUntil: null }),
    'chat.verify': () => ({ isOpen: true, verifiedUntil: host.now() + 1_800_000 }),
    'chat.sendRecoveryCode': () => notice(),
    'chat.recover': ({ id }) => change(id, { status: offStatus, entryId: null }),

    'admin.isAllowed': () => ({ allowed: true }),
    'admin.users': ({ page }) => ({
      page,
      pages: 3,
      total: 42,
      users: ['grace@example.com', 'alan.with.a.rather.long.name@example.com'].map((email, at) => ({
        id: at + 1,
        email,
        displayName: at === 0 ? 'Grace' : 'Alan',
        method: at === 0 ? 'totp' : null,
        enabled: at === 0,
        confirmedAt: at === 0 ? host.now() - 864_000_000 : null,
        lastVerifiedAt: null,
        backupCodesRemaining: 4,
        lockedUntil: at === 0 ? host.now() + 600_000 : null,
      })),
    }),
    'admin.reset': () => undefined,
    'admin.audit': ({ page }) => ({
      page,
      pages: 1,
      total: 1,
      events: [
        {
          id: 1,
          at: host.now() - 60_000,
          userId: 1,
          actorId: null,
          event: 'two_factor.enabled',
          address: '192.0.2.7',
          userAgent: 'Mozilla/5.0',
          detail: 'totp',
        },
      ],
    }),

    'clock.status': () => clock,
    'clock.correct': ({ on }) => {
      clock = { ...clock, correctionMs: on ? clock.offsetMs : null }
      emit({ name: 'clock.changed', payload: clock })
      return clock
    },

    'practice.status': () => ({ state: 'stopped', message: null, people: [] }),
    'practice.open': () => ({
      state: 'running',
      message: null,
      people: [
        {
          email: 'nora@practice.example',
          name: 'Nora',
          dialect: { id: 'auth-v1', name: words('shared.dialects.authV1') },
          about: 'Has a password alone: turn two-factor on.',
          accountId: accounts.find(({ practice }) => practice)?.id ?? null,
        },
      ],
    }),
    'practice.messages': () => [],
    'practice.signIn': ({ email }) => {
      const account = sampleAccount(99, host.now(), { practice: true, email, address: '' })
      accounts.push(account)
      emit({ name: 'accounts.changed', payload: undefined })
      return { account, signIn: { kind: 'signed-in', answeredBy: null } }
    },
  }
}
