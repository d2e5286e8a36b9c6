import { describe, expect, it, vi } from 'vitest'
import { findAccount, updateAccount } from '../../../core/accounts/stored-account.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import { conditionMs } from '../../patience.ts'
import { json, mark } from '../dialects/hostile.ts'
import {
  addEntryOf,
  addInput,
  enrolledUser,
  newUser,
  openBench,
  shareServer,
} from './accounts-bench.ts'
import { type Front, openFront } from './front.ts'

const server = shareServer()

/** Connects through a front. */
async function connected() {
  const bench = await openBench(server())
  const front = await openFront(server())
  const email = await newUser(server())
  const { account } = await bench.call('accounts.add', addInput(front, email))
  front.calls.length = 0
  return { ...bench, front, id: account.id, email }
}

const statusCall = 'GET /api/v1/auth/2fa/status'

describe('refreshing', () => {
  it('reads the state anew, at most once a minute unless the account is named', async () => {
    const { call, front, id, time } = await connected()
    await call('accounts.refresh', { ids: null })
    await call('accounts.refresh', { ids: null })
    expect(front.calls).toEqual([statusCall])
    server().advance(60)
    const [account] = await call('accounts.refresh', { ids: null })
    expect(account).toMatchObject({ statusAt: time.now, refreshing: false })
    await call('accounts.refresh', { ids: [id] })
    expect(front.calls).toEqual([statusCall, statusCall, statusCall])
  })

  it('asks once for two that refresh at the same time', async () => {
    const { call, front, id } = await connected()
    await Promise.all([
      call('accounts.refresh', { ids: [id] }),
      call('accounts.refresh', { ids: [id] }),
      call('accounts.refresh', { ids: null }),
    ])
    expect(front.calls).toEqual([statusCall])
  })

  it('asks nobody about an account that is signed out', async () => {
    const { call, front, id } = await connected()
    await call('accounts.signOut', { id })
    front.calls.length = 0
    const [account] = await call('accounts.refresh', { ids: [id] })
    expect(front.calls).toEqual([])
    expect(account).toMatchObject({ problem: null, nextSteps: ['sign-in', 'turn-on'] })
  })

  it('does not start the practice server to look at it', async () => {
    const { call, vault, bugs, id } = await connected()
    await vault.change(draft => updateAccount(draft, id, { address: null }))
    const [account] = await call('accounts.refresh', { ids: null })
    expect(account).toMatchObject({ practice: true, address: '', problem: null })
    expect(bugs).toEqual([])
  })

  it('refuses to refresh what is not there', async () => {
    const { ask } = await connected()
    const ids = ['00000000-0000-4000-8000-000000000000']
    expect(await ask('accounts.refresh', { ids })).toMatchObject({ code: 'not-found' })
  })

  it('reads all with one save, and says that they have changed', async () => {
    const { call, vault, events, front } = await connected()
    for (let n = 0; n < 5; n++) {
      await call('accounts.add', addInput(front, await newUser(server()), { name: `Account ${n}` }))
    }
    server().advance(60)
    const before = events.length
    const saves = vi.fn()
    vault.onChange(saves)
    const accounts = await call('accounts.refresh', { ids: null })
    expect(new Set(accounts.map(({ statusAt }) => statusAt))).toEqual(new Set([server().now()]))
    expect(saves).toHaveBeenCalledTimes(1)
    await vi.waitFor(() => {
      const told = events.slice(before).filter(({ name }) => name === 'accounts.changed')
      expect(told.length).toBeGreaterThan(0)
    })
  })

  it('is not held up by servers that hang', async () => {
    const bench = await openBench(server())
    const { call } = bench
    const fronts: Front[] = []
    for (let n = 0; n < 6; n++) {
      const front = await openFront(server())
      fronts.push(front)
      await call('accounts.add', addInput(front, await newUser(server()), { name: `Account ${n}` }))
    }
    server().advance(60)
    for (const front of fronts.slice(0, 5)) front.instead = () => {}
    const refreshing = call('accounts.refresh', { ids: null })
    await vi.waitFor(
      async () => {
        const last = (await call('accounts.list', undefined))[5]
        expect(last).toMatchObject({ statusAt: server().now(), refreshing: false })
      },
      { timeout: conditionMs, interval: 50 },
    )
    const others = (await call('accounts.list', undefined)).slice(0, 5)
    expect(others.every(({ refreshing }) => refreshing)).toBe(true)
    const closing = bench.app.close()
    await Promise.all([refreshing, closing])
  })
})

describe('a server that is in trouble', () => {
  const hostile: [string, Front['instead'], string, RegExp][] = [
    ['is down', (_, response) => void response.destroy(), 'unreachable', /closed the connection/],
    [
      'sits behind the sign-in page of a network',
      (_, response) => {
        response.setHeader('content-type', 'text/html').end(`<html>${mark}</html>`)
      },
      'bad-reply',
      /web page answered/,
    ],
    [
      'answers in another shape',
      (_, response) => json(response, `{"${mark}": 1}`),
      'bad-reply',
      /isn’t what this kind/,
    ],
    [
      'cuts its answer short',
      (_, response) => json(response, `{"enabled": true, "${mark}`),
      'bad-reply',
      /cut short/,
    ],
    [
      'answers without an end',
      (_, response) => json(response, JSON.stringify(mark.repeat(100_000))),
      'bad-reply',
      /larger than/,
    ],
    [
      'sends on in a circle',
      (incoming, response) => void response.writeHead(302, { location: incoming.url }).end(),
      'bad-reply',
      /redirects endlessly/,
    ],
    [
      'sends on to another server',
      (_, response) => void response.writeHead(302, { location: 'https://evil.example' }).end(),
      'bad-reply',
      /another server/,
    ],
    [
      'has a problem of its own',
      (_, response) => json(response, `"${mark}"`, 502),
      'try-later',
      /problem of its own/,
    ],
    [
      'does not know the session',
      (_, response) => json(response, '{}', 401),
      'signed-out',
      /Sign in to Work first/,
    ],
    ['allows nothing', (_, response) => json(response, '{}', 403), 'refused', /^$/],
  ]

  it.each(hostile)('%s', async (_, instead, code, message) => {
    const { call, front, id, vault, bugs } = await connected()
    const before = findAccount(vault.document(), id)
    front.instead = instead
    const [account] = await call('accounts.refresh', { ids: [id] })
    if (code === 'refused') expect(account?.problem).toBeNull()
    else {
      expect(account?.problem).toMatchObject({ code })
      expect(account?.problem && sayWords(account.problem.message)).toMatch(message)
    }
    expect(JSON.stringify(account)).not.toContain(mark)
    const { status, statusAt, session } = findAccount(vault.document(), id)
    expect({ status, statusAt }).toEqual({ status: before.status, statusAt: before.statusAt })
    expect(session).toEqual(code === 'signed-out' ? null : before.session)
    expect(bugs).toEqual([])
  })

  it('recovers after the next good answer', async () => {
    const { call, front, id } = await connected()
    front.instead = (_, response) => void response.destroy()
    await call('accounts.refresh', { ids: [id] })
    front.instead = null
    expect(await call('accounts.refresh', { ids: [id] })).toMatchObject([{ problem: null }])
  })

  it('is not asked before the time that it named, even by name', async () => {
    const { call, front, id, time } = await connected()
    front.instead = (_, response) => {
      response.writeHead(429, { 'retry-after': '90', 'content-type': 'application/json' }).end('{}')
    }
    const [account] = await call('accounts.refresh', { ids: [id] })
    expect(account?.problem).toMatchObject({ code: 'try-later', retryAt: time.now + 90_000 })
    server().advance(89)
    front.calls.length = 0
    await call('accounts.refresh', { ids: [id] })
    expect(front.calls).toEqual([])
    server().advance(2)
    front.instead = null
    expect(await call('accounts.refresh', { ids: [id] })).toMatchObject([{ problem: null }])
  })

  it('has to be connected again if it became another kind of server', async () => {
    const { call, front, id } = await connected()
    front.instead = (incoming, response) => {
      const isOther = incoming.url === '/users/2fa'
      json(response, isOther ? '{"error":{"code":"invalid_token"}}' : '{}', isOther ? 401 : 404)
    }
    const [account] = await call('accounts.refresh', { ids: [id] })
    expect(account?.problem).toMatchObject({
      code: 'bad-reply',
      message: { key: 'core.accounts.otherKindNow' },
    })
  })
})

describe('an answer that was lost at sign-in', () => {
  it('leaves the backup code used: nobody knows whether it still counts', async () => {
    const bench = await openBench(server())
    const front = await openFront(server())
    const person = await enrolledUser(server())
    const { account } = await bench.call('accounts.add', addInput(front, person.email))
    const { id } = account
    await addEntryOf(bench, person, id)
    front.loses = '/login/two-factor'
    const proof = { kind: 'entry-backup' } as const
    expect(await bench.ask('accounts.answer', { id, proof })).toMatchObject({ code: 'unreachable' })
    const [first, second] = bench.vault.document().entries[0]?.backupCodes ?? []
    expect(first).toMatchObject({ state: 'used', note: 'Work: the answer was lost' })
    expect(second?.state).toBe('unused')
  })
})
