import { describe, expect, it } from 'vitest'
import { createDispatch, type Handlers } from '../../core/dispatch.ts'
import { type MethodName, methods } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { VaultState, VaultStatus } from '../../shared/vault-models.ts'
import { words } from '../../shared/wording/words.ts'
import { literal } from '../literal.ts'
import { readReply } from '../read-reply.ts'
import { wholeRooms } from './whole-rooms.ts'

const names = Object.keys(methods) as MethodName[]

function statusOf(state: VaultState): VaultStatus {
  return {
    state,
    place: 'keychain',
    keychainName: literal('the keychain'),
    filePath: '/nowhere',
    hasPassphrase: true,
    problem: null,
    retryAt: null,
    quarantined: 0,
    recoveryKeyConfirmed: null,
    recoveryKeyMadeAt: null,
  }
}

function setUp(state: VaultState, handler: (name: string, input: unknown) => unknown = () => null) {
  const called: string[] = []
  const asked: string[] = []
  const reported: string[] = []
  const handlers = Object.fromEntries(
    names.map(name => [
      name,
      (input: unknown) => {
        called.push(name)
        return handler(name, input)
      },
    ]),
  ) as unknown as Handlers
  const dispatch = createDispatch({
    rooms: wholeRooms(handlers),
    vaultStatus: () => statusOf(state),
    confirmWayOut: async name => void asked.push(name),
    report: place => reported.push(place),
  })
  return { dispatch, called, asked, reported }
}

describe('dispatch', () => {
  it.each([
    'nothing.here',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'entries.list ',
    null,
    undefined,
    7,
    {},
    ['entries.list'],
  ])('refuses the name %j', async name => {
    const { dispatch, called } = setUp('open')
    expect(await dispatch(name, undefined)).toMatchObject({ ok: false, code: 'unknown-method' })
    expect(called).toEqual([])
  })

  it.each(names.filter(name => !methods[name].whileLocked))(
    'runs no handler of %s while the vault is not open',
    async name => {
      for (const [state, code] of [
        ['locked', 'locked'],
        ['absent', 'absent'],
        ['unavailable', 'unavailable'],
      ] as const) {
        const { dispatch, called } = setUp(state)
        expect(await dispatch(name, undefined)).toMatchObject({ ok: false, code })
        expect(called).toEqual([])
      }
    },
  )

  it('lets through while locked what a locked window needs, and nothing else', () => {
    expect(names.filter(name => methods[name].whileLocked)).toEqual([
      'host.capabilities',
      'host.setTyped',
      'host.noteHidden',
      'host.noteVisible',
      'vault.status',
      'vault.create',
      'vault.unlock',
      'vault.recover',
      'vault.lock',
      'vault.retry',
      'vault.refresh',
      'vault.restorePrevious',
      'vault.openOlder',
      'vault.restoreSealed',
      'quick.show',
      'quick.hide',
      'quick.openWindow',
      'scan.request',
      'settings.get',
      'settings.chooseLanguage',
      'backups.list',
    ])
  })

  it.each(names)('runs no handler of %s with an input that does not fit', async name => {
    const { dispatch, called } = setUp('open')
    const canary = 'JBSWY3DPEHPK3PXP'
    for (const input of [canary, 7, [canary], { [canary]: canary, ids: canary, id: canary }]) {
      if (methods[name].input.safeParse(input).success) continue
      const reply = await dispatch(name, input)
      expect(reply).toMatchObject({ ok: false, code: 'bad-input' })
      expect(JSON.stringify(reply)).not.toContain(canary)
    }
    expect(called).toEqual([])
  })

  it('refuses a call that waited for its room where the vault was locked meanwhile', async () => {
    let state: VaultState = 'open'
    const called: string[] = []
    const handlers = { 'accounts.list': () => called.push('accounts.list') }
    const rooms = wholeRooms(handlers as unknown as Handlers)
    const dispatch = createDispatch({
      rooms: { ...rooms, accounts: async () => rooms.accounts() },
      vaultStatus: () => statusOf(state),
      confirmWayOut: async () => {},
      report: () => {},
    })
    const reply = dispatch('accounts.list', undefined)
    state = 'locked'
    expect(await reply).toMatchObject({ ok: false, code: 'locked' })
    expect(called).toEqual([])
  })

  it('answers a room that cannot be loaded as a bug', async () => {
    const reported: string[] = []
    const rooms = wholeRooms({} as Handlers)
    const dispatch = createDispatch({
      rooms: { ...rooms, accounts: () => Promise.reject(new Error('no such file')) },
      vaultStatus: () => statusOf('open'),
      confirmWayOut: async () => {},
      report: place => reported.push(place),
    })
    expect(await dispatch('accounts.list', undefined)).toMatchObject({ code: 'internal' })
    expect(reported).toEqual(['dispatch'])
  })

  it('names the place of a bad input', async () => {
    const { dispatch } = setUp('open')
    const reply = await dispatch('codes.current', { ids: ['not an id'] })
    expect(readReply(reply)).toMatchObject({
      message: 'codes.current: ids.0 isn’t valid.',
    })
  })

  it('drops from the answer what the contract does not name', async () => {
    const { dispatch } = setUp('open', () => ({
      folder: '/home/ada',
      secret: 'JBSWY3DPEHPK3PXP',
    }))
    expect(await dispatch('backups.pickFolder', undefined)).toEqual({
      ok: true,
      value: { folder: '/home/ada' },
    })
  })

  it('answers a bug without its message, and reports only the place', async () => {
    const { dispatch, reported } = setUp('open', () => {
      throw new TypeError('secret JBSWY3DPEHPK3PXP')
    })
    const reply = await dispatch('entries.list', undefined)
    expect(reply).toEqual({
      ok: false,
      code: 'internal',
      words: { key: 'core.dispatch.internal' },
    })
    expect(reported).toEqual(['entries.list'])
  })

  it('answers an output that breaks the contract as a bug', async () => {
    const { dispatch, reported } = setUp('open', () => 'not a list')
    expect(await dispatch('entries.list', undefined)).toMatchObject({ code: 'internal' })
    expect(reported).toEqual(['entries.list'])
  })

  it('answers an AppError with its code and words, never with a sentence', async () => {
    const { dispatch, reported } = setUp('open', () => {
      throw new AppError('not-found', words('core.dispatch.badInput', { method: 'a', path: 'b' }))
    })
    expect(await dispatch('entries.list', undefined)).toEqual({
      ok: false,
      code: 'not-found',
      words: { key: 'core.dispatch.badInput', values: { method: 'a', path: 'b' } },
    })
    expect(reported).toEqual([])
  })
})
