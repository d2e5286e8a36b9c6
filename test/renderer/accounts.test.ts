import { describe, expect, it } from 'vitest'
import { factorFacts, stepsOf } from '../../renderer/accounts/account/describe-account.ts'
import { clockSentence } from '../../renderer/accounts/overview/clock-sentence.ts'
import {
  kindsInForce,
  kindsOfMethods,
  type ProofOffer,
  proofWays,
  toProof,
} from '../../renderer/accounts/prove/proof.ts'
import { refusalOf } from '../../renderer/bridge/refusal.ts'
import { triesLeft } from '../../renderer/parts/feedback/tries-left.ts'
import { formatAge, formatCountdown } from '../../renderer/parts/time/duration.ts'
import type { Account, FactorStatus, FlowProgress } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { literal } from '../literal.ts'
import { settle } from './manual-clock.ts'
import { openStores } from './open-stores.ts'
import { accountId, offStatus, plainAbilities, sampleAccount } from './sample-accounts.ts'
import { sampleEntries, sampleEntry, sampleId } from './sample-entries.ts'

const now = 1_700_000_000_000
const accounts = [sampleAccount(0, now), sampleAccount(1, now, { name: 'Other' })]
const flow = '20000000-0000-4000-8000-000000000000'
const progress: FlowProgress = {
  flow,
  accountId: accountId(0),
  steps: [{ id: 'begin', state: 'doing' }],
  waitsUntil: null,
}

describe('the accounts', () => {
  it('are forgotten when the vault is locked, with running changes', async () => {
    const { stores, bridge } = await openStores({ accounts })
    const { view } = stores
    bridge.emit({ name: 'flows.progressed', payload: progress })
    stores.accounts.getState().regenerate(accountId(0))
    view.getState().showAccount(accountId(0))
    expect(stores.accounts.getState()).toMatchObject({
      list: accounts,
      task: { kind: 'regenerate' },
    })

    await bridge.call('vault.lock', undefined)
    expect(stores.accounts.getState()).toMatchObject({ list: null, clock: null, task: null })
    expect(stores.accounts.getState().progress.size).toBe(0)
    expect(view.getState()).toMatchObject({ screen: 'codes', account: null })
  })

  it('drop an answer that arrives after the vault was locked', async () => {
    const { stores, bridge } = await openStores({ accounts })
    let answer = () => {}
    bridge.answer('accounts.refresh', () => new Promise(done => (answer = () => done(accounts))))
    const refreshing = stores.accounts.getState().refresh(null)
    await bridge.call('vault.lock', undefined)
    answer()
    await refreshing
    expect(stores.accounts.getState()).toMatchObject({ list: null, refreshing: false })
  })

  it('say why they could not be read, and keep what was known', async () => {
    const { stores, bridge } = await openStores({ accounts })
    bridge.answer('accounts.refresh', () => {
      throw new AppError('unavailable', words('core.dispatch.unavailable'))
    })
    await stores.accounts.getState().refresh(null)
    const { list, problem, refreshing } = stores.accounts.getState()
    expect({ list, problem, refreshing }).toEqual({
      list: accounts,
      problem: say('core.dispatch.unavailable'),
      refreshing: false,
    })
  })

  it('are loaded once more, however often they changed in between', async () => {
    const { bridge } = await openStores({ accounts })
    const count = () => bridge.calls.filter(({ name }) => name === 'accounts.list').length
    const before = count()
    for (let times = 0; times < 5; times++) {
      bridge.emit({ name: 'accounts.changed', payload: undefined })
    }
    await settle()
    expect(count() - before).toBe(2)
  })

  it('ask no server until they are refreshed', async () => {
    const { stores, bridge } = await openStores({ accounts })
    const asked = () => bridge.calls.filter(({ name }) => name === 'accounts.refresh')
    expect(asked()).toEqual([])
    await stores.accounts.getState().refresh([accountId(1)])
    expect(asked()).toEqual([{ name: 'accounts.refresh', input: { ids: [accountId(1)] } }])
  })

  it('know how far a flow is until it ends', async () => {
    const { stores, bridge } = await openStores({ accounts })
    bridge.emit({ name: 'flows.progressed', payload: progress })
    expect(stores.accounts.getState().progress.get(flow)).toEqual(progress)
    stores.accounts.getState().endFlow(flow)
    expect(stores.accounts.getState().progress.size).toBe(0)
  })
})

it('copies the code of an entry that no card shows', async () => {
  const { stores, written } = await openStores({ entries: sampleEntries(2), accounts })
  await stores.copier.getState().copy(sampleEntry(1), 'current')
  expect(written).toEqual([expect.stringMatching(/^\d{6}$/)])
})

describe('what comes next', () => {
  const on: FactorStatus = { ...offStatus, enabled: true, method: 'totp' }
  const fixed = { ...plainAbilities, canRegenerate: false }

  it.each([
    ['is the server’s order', {}, ['Turn on']],
    [
      'is new backup codes where the server makes them',
      { status: on, nextSteps: ['few-codes'] },
      ['Make new backup codes'],
    ],
    [
      'is a new secret where backup codes come with one alone',
      { status: on, nextSteps: ['few-codes'], abilities: fixed },
      ['Replace secret and backup codes'],
    ],
    [
      'is the authenticator alone where messages have no secret to renew',
      {
        status: { ...on, method: 'sms' },
        nextSteps: ['use-authenticator', 'few-codes'],
        abilities: fixed,
      },
      ['Move to an authenticator'],
    ],
  ] satisfies [string, Partial<Account>, string[]][])('%s', (_, change, names) => {
    const steps = stepsOf(sampleAccount(0, now, change))
    expect(steps.map(({ name }) => name)).toEqual(names)
  })
})

it('describes what is known about a factor, and that messages are less secure', () => {
  const status = {
    ...offStatus,
    enabled: true,
    method: 'sms',
    destination: '•• 42',
    lastVerifiedAt: now - 3_600_000,
    backupCodesRemaining: 1,
  } as const
  const facts = factorFacts(sampleAccount(0, now, { status }), now)
  expect(facts).toEqual([
    'SMS to •• 42 (less secure)',
    'last used 1 hour ago',
    '1 backup code left',
  ])
  const byEither = {
    ...status,
    method: 'message',
    destination: null,
    backupCodesRemaining: 4,
  } as const
  expect(factorFacts(sampleAccount(0, now, { status: byEither }), now)).toEqual([
    'SMS or email (less secure)',
    'last used 1 hour ago',
    '4 backup codes left',
  ])
  expect(factorFacts(sampleAccount(0, now), now)).toEqual([])
})

describe('proving', () => {
  const offer: ProofOffer = {
    kinds: ['totp', 'message', 'backup'],
    hasEntry: true,
    filedCodes: 2,
    method: 'totp',
  }

  it.each([
    ['answers from the vault first', offer, ['entry', 'totp', 'message', 'entry-backup', 'backup']],
    [
      'types where the vault has nothing',
      { ...offer, hasEntry: false, filedCodes: 0 },
      ['totp', 'message', 'backup'],
    ],
    [
      'begins with the message where the account has messages',
      { ...offer, method: 'sms' },
      ['message', 'entry', 'totp', 'entry-backup', 'backup'],
    ],
    [
      'offers nothing that the server does not take',
      { ...offer, kinds: ['backup'] },
      ['entry-backup', 'backup'],
    ],
  ] as const)('%s', (_, given, ways) => {
    expect(proofWays(given)).toEqual(ways)
  })

  it('never asks an account with codes by message for an authenticator, or vice versa', () => {
    expect(kindsInForce(offer.kinds, 'sms')).toEqual(['message', 'backup'])
    expect(kindsInForce(offer.kinds, 'totp')).toEqual(['totp', 'backup'])
    expect(kindsInForce(offer.kinds, null)).toEqual(offer.kinds)
    expect(kindsOfMethods(['sms'])).toEqual(['message', 'backup'])
  })

  it('waits for what still has to be typed', () => {
    const draft = { way: 'totp', entryId: null, code: ' ' } as const
    expect(toProof(draft)).toBeNull()
    expect(toProof({ ...draft, code: ' 123 456 ' })).toEqual({ kind: 'totp', code: '123 456' })
    expect(toProof({ ...draft, way: 'entry', entryId: sampleId(1) })).toEqual({
      kind: 'entry',
      entryId: sampleId(1),
    })
  })
})

describe('the clock', () => {
  const status = { offsetMs: 95_000, isOff: true, correctionMs: null }

  it.each([
    ['says nothing while it is right', { ...status, isOff: false }, null],
    ['says that it is behind', status, /clock is 95 seconds behind your servers/],
    ['says that it is ahead', { ...status, offsetMs: -600_000 }, /clock is 10 minutes ahead of/],
    [
      'says what is corrected',
      { ...status, correctionMs: 95_000 },
      /by 95 seconds because this computer’s clock was behind/,
    ],
  ] as const)('%s', (_, given, sentence) => {
    if (sentence === null) expect(clockSentence(given)).toBeNull()
    else expect(clockSentence(given)).toMatch(sentence)
  })
})

describe('durations', () => {
  it.each([
    [581, '9:41'],
    [5, '0:05'],
    [3725, '1:02:05'],
  ])('counts %i s down as %s', (seconds, text) => {
    expect(formatCountdown(seconds)).toBe(text)
  })

  it.each([
    [-5_000, 'just now'],
    [59_000, 'just now'],
    [180_000, '3 minutes ago'],
    [7_200_000, '2 hours ago'],
    [86_400_000, 'yesterday'],
  ])('calls %i ms ago %s', (ms, text) => {
    expect(formatAge(now - ms, now)).toBe(text)
  })
})

describe('a refusal', () => {
  it('tells how many attempts are left, and when the next is allowed', () => {
    const error = new AppError('try-later', literal('Wait.'), {
      retryAfterSeconds: 60,
      remainingAttempts: 0,
    })
    expect(refusalOf(error, now)).toEqual({
      code: 'try-later',
      sentence: 'Wait.',
      retryAt: now + 60_000,
      remainingAttempts: 0,
    })
    expect([null, 0, 1, 4].map(triesLeft)).toEqual([
      '',
      'You have no attempts left for now.',
      'You have one attempt left.',
      'You have 4 attempts left.',
    ])
  })

  it('is only a general sentence for a bug', () => {
    expect(refusalOf(new Error('secret=ABC'), now)).toMatchObject({
      code: 'internal',
      retryAt: null,
    })
    expect(refusalOf(new Error('secret=ABC'), now).sentence).not.toContain('ABC')
  })
})
