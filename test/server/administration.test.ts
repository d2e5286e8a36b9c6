import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Identity } from '../../server/two-factor/service.ts'
import {
  backends,
  challenge,
  codeAt,
  enrol,
  makeAdminWithFactor,
  openTestServers,
  origin,
  password,
  register,
  sessionOf,
  signIn,
  type TestServers,
  tally,
  times,
} from './harness.ts'

describe.each(backends)('administration on $name', backend => {
  let servers: TestServers
  let admin: Identity
  beforeAll(async () => {
    servers = await openTestServers(backend)
    const { users } = servers.server.service
    const user = await users.register({ email: 'admin@test.example', password }, origin)
    const session = await signIn(servers.server, user.email)
    await makeAdminWithFactor(servers.server, user.email)
    admin = { ...session, isAdmin: true, hasSecondFactor: true }
  })
  afterAll(() => servers.close())
  const administration = () => servers.server.service.administration

  it('is for administrators alone', async () => {
    const { email, id } = await register(servers.server)
    const somebody = await signIn(servers.server, email)
    expect([somebody.isAdmin, admin.isAdmin]).toEqual([false, true])
    const { refused } = await tally([
      administration().users(somebody, {}),
      administration().audit(somebody, {}),
      administration().resetFactor(somebody, id, 'I am curious', origin),
    ])
    expect(refused).toEqual(['forbidden', 'forbidden', 'forbidden'])
  })

  it('makes no administrator of an unknown user', async () => {
    const making = servers.server.service.operator.makeAdmin(999_999, origin)
    await expect(making).rejects.toMatchObject({ code: 'not_found' })
  })

  it('lists users with the state of their factor, a page at a time', async () => {
    const { users } = servers.server.service
    for (const name of ['zoe', 'zack', 'z%e']) {
      const email = `${name.replace('%', '_')}.list@test.example`
      await users.register({ email, password, displayName: `${name} List` }, origin)
    }
    const page = (number: number) =>
      administration().users(admin, { query: '.LIST@', page: number, perPage: 2 })
    const [first, second, third] = [await page(1), await page(2), await page(3)]
    expect(first).toMatchObject({ page: 1, pages: 2, total: 3 })
    expect([first, second, third].map(({ users: found }) => found.length)).toEqual([2, 1, 0])
    expect(first.users[0]).toMatchObject({ method: null, enabled: false, backupCodesRemaining: 0 })

    const { user } = await enrol(servers)
    const { users: found } = await administration().users(admin, { query: user.email })
    expect(found).toEqual([
      expect.objectContaining({
        id: user.id,
        email: user.email,
        method: 'totp',
        enabled: true,
        backupCodesRemaining: 10,
        lockedUntil: null,
      }),
    ])
  })

  it('takes a search literally', async () => {
    const { users } = servers.server.service
    for (const [index, sign] of ['%', '_', 'x'].entries()) {
      const displayName = `sign ${sign} here`
      await users.register({ email: `sign${index}@test.example`, password, displayName }, origin)
    }
    const count = async (query: string) => (await administration().users(admin, { query })).total
    expect(await count('SIGN')).toBe(3)
    expect(await count('sign %')).toBe(1)
    expect(await count('sign _')).toBe(1)
    expect(await count('\\')).toBe(0)
    expect(await count("' or 1=1 --")).toBe(0)
  })

  it('resets a factor, with its codes, locks, and sessions', async () => {
    const { user, secret } = await enrol(servers)
    const { service } = servers.server
    const { challengeToken } = await challenge(servers.server, user.email)
    const code = codeAt(secret, servers.clock.read())
    const signedIn = await service.signIn.complete(challengeToken, { code }, origin)
    const waiting = await challenge(servers.server, user.email)
    await tally(
      times(5, () => service.signIn.complete(waiting.challengeToken, { code: '1' }, origin)),
    )
    await administration().resetFactor(admin, user.id, 'lost\0 the phone', origin)
    expect(await service.factor.status(user.id)).toMatchObject({ enabled: false, pending: false })
    await expect(service.sessions.authenticate(signedIn.accessToken)).rejects.toMatchObject({
      code: 'invalid_token',
    })
    const fresh = await service.factor.beginTotp(sessionOf(user.id), 'now', origin)
    const freshCode = codeAt(fresh.secret, servers.clock.read())
    await service.factor.confirmEnrolment(sessionOf(user.id), freshCode, origin)
    const { events } = await administration().audit(admin, {
      userId: user.id,
      event: 'two_factor.reset',
    })
    expect(events).toEqual([
      expect.objectContaining({
        userId: user.id,
        actorId: admin.userId,
        detail: 'lost the phone',
        ...origin,
      }),
    ])
  })

  it('resets no unknown user', async () => {
    const resetting = administration().resetFactor(admin, 999_999, 'gone', origin)
    await expect(resetting).rejects.toMatchObject({ code: 'not_found' })
  })

  it('keeps a log of who did what, newest first, and no secret in it', async () => {
    const { user, secret, backupCodes } = await enrol(servers)
    const agent = { address: '192.0.2.9', userAgent: `${'x'.repeat(300)}\0` }
    const { service } = servers.server
    await tally([service.signIn.begin(user.email, 'not this one', agent)])
    const { challengeToken } = await challenge(servers.server, user.email)
    const code = codeAt(secret, servers.clock.read())
    await service.signIn.complete(challengeToken, { code }, agent)
    const { events, total } = await administration().audit(admin, { userId: user.id })
    expect(total).toBe(6)
    expect(events.map(({ event }) => event)).toEqual([
      'sign_in.succeeded',
      'sign_in.challenged',
      'sign_in.password_refused',
      'two_factor.enabled',
      'two_factor.setup_begun',
      'user.registered',
    ])
    expect(events[0]).toMatchObject({ address: '192.0.2.9', userAgent: 'x'.repeat(255) })
    const text = JSON.stringify(events)
    for (const kept of [secret, code, password, challengeToken, ...backupCodes]) {
      expect(text).not.toContain(kept)
    }
  })
})
