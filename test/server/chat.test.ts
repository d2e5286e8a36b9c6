import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  at,
  backends,
  codeAt,
  enrol,
  newestCode,
  openTestServers,
  origin,
  password,
  register,
  sessionOf,
  signIn,
  type TestServers,
  tally,
  times,
  wrongCode,
} from './harness.ts'

const chatPassword = 'a password of its own'

describe.each(backends)('chat two-step on $name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend, 2)
  })
  afterAll(() => servers.close())
  const chat = (instance = 0) => servers.instance(instance).service.chat
  const now = () => servers.clock.read()

  const begin = async (recoveryEmail?: string) => {
    const user = await register(servers.server)
    const identity = await signIn(servers.server, user.email)
    const setup = await chat().begin(
      sessionOf(user.id),
      { password: chatPassword, recoveryEmail },
      origin,
    )
    return { user, identity, ...setup }
  }
  /** Turns it on, and ends its first session. */
  const enable = async (recoveryEmail?: string) => {
    const begun = await begin(recoveryEmail)
    await chat().verify(begun.identity, { code: codeAt(begun.secret, now()) }, origin)
    servers.clock.advance(1800)
    return begun
  }

  it('has no row and no effect before it is enabled', async () => {
    const user = await register(servers.server)
    const identity = await signIn(servers.server, user.email)
    expect(await chat().settings(identity, user.id)).toBeNull()
    await chat().requireOpen(identity)
    const { refused } = await tally([
      chat().verify(identity, { code: '123456' }, origin),
      chat().disable(user.id, chatPassword, { code: '123456' }, origin),
      chat().sendRecoveryCode(user.id, origin),
      chat().recover(identity, '123456', origin),
    ])
    expect(refused).toEqual(['not_enabled', 'not_enabled', 'not_enabled', 'not_enabled'])
  })

  it.each([
    [{ password: 'short' }, 'weak_password'],
    [{ password: chatPassword, recoveryEmail: 'nowhere' }, 'bad_input'],
  ])('refuses the setup %j', async (request, code) => {
    const user = await register(servers.server)
    await expect(chat().begin(sessionOf(user.id), request, origin)).rejects.toMatchObject({ code })
    expect(await chat().settings(await signIn(servers.server, user.email), user.id)).toBeNull()
  })

  it('is on from its first correct code, which also opens the chat', async () => {
    const { user, identity, secret, backupCodes } = await begin('me@home.example')
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(backupCodes).toHaveLength(10)
    expect(await chat().settings(identity, user.id)).toMatchObject({
      isEnabled: false,
      pending: true,
    })
    await chat().requireOpen(identity)
    const wrong = { code: wrongCode(secret, now()) }
    await expect(chat().verify(identity, wrong, origin)).rejects.toMatchObject({
      code: 'invalid_code',
    })
    const unconfirming = { backupCode: at(backupCodes, 0) }
    await expect(chat().verify(identity, unconfirming, origin)).rejects.toMatchObject({
      code: 'invalid_code',
    })
    const verified = await chat().verify(identity, { code: codeAt(secret, now()) }, origin)
    expect(verified.verifiedUntil).toBe(new Date(now() + 1_800_000).toISOString())
    await chat().requireOpen(identity)
    expect(await chat().settings(identity, user.id)).toEqual({
      isEnabled: true,
      pending: false,
      recoveryEmail: 'm•••@home.example',
      hasPassword: true,
      lastVerifiedAt: verified.lastVerifiedAt,
      backupCodesRemaining: 10,
      backupCodesLow: false,
    })
    const again = chat().begin(sessionOf(user.id), { password: chatPassword }, origin)
    await expect(again).rejects.toMatchObject({ code: 'already_enabled' })
  })

  it("shows nobody else's settings, except to administrators", async () => {
    const { user } = await begin()
    const other = await signIn(servers.server, (await register(servers.server)).email)
    await expect(chat().settings(other, user.id)).rejects.toMatchObject({ code: 'forbidden' })
    expect(
      await chat().settings({ ...other, isAdmin: true, hasSecondFactor: true }, user.id),
    ).not.toBeNull()
  })

  it('stays open for half an hour, for the session that verified', async () => {
    const { user, identity, secret } = await enable()
    const other = await signIn(servers.server, user.email)
    const closed = { code: 'two_step_required' }
    await expect(chat().requireOpen(identity)).rejects.toMatchObject(closed)
    await chat().verify(identity, { code: codeAt(secret, now()) }, origin)
    await expect(chat().requireOpen(other)).rejects.toMatchObject(closed)
    servers.clock.advance(1799)
    await chat().requireOpen(identity)
    await chat().verify(other, { code: codeAt(secret, now()) }, origin)
    await chat().requireOpen(identity)
    servers.clock.advance(1)
    await expect(chat().requireOpen(identity)).rejects.toMatchObject(closed)
    await chat().requireOpen(other)
    servers.clock.advance(1799)
    await chat().verify(identity, { code: codeAt(secret, now()) }, origin)
    const { chat_sessions } = await servers.server.parts.database.db
      .selectFrom('chat_two_step_state')
      .select('chat_sessions')
      .where('user_id', '=', user.id)
      .executeTakeFirstOrThrow()
    expect(Object.keys(JSON.parse(chat_sessions))).toEqual([identity.sessionId])
  })

  it('accepts a code, and a backup code, once when ten try at once', async () => {
    const { identity, secret, backupCodes } = await enable()
    for (const proof of [{ code: codeAt(secret, now()) }, { backupCode: at(backupCodes, 0) }]) {
      const { accepted } = await tally(times(10, i => chat(i).verify(identity, proof, origin)))
      expect(accepted).toBe(1)
      // The nine others were wrong attempts.
      servers.clock.advance(900)
    }
    expect((await chat().settings(identity, identity.userId))?.backupCodesRemaining).toBe(9)
  })

  it('also checks the password if one is given', async () => {
    const { identity, secret } = await enable()
    const verify = (given: string) =>
      chat().verify(identity, { password: given, code: codeAt(secret, now()) }, origin)
    await expect(verify(password)).rejects.toMatchObject({
      code: 'invalid_credentials',
      remainingAttempts: 4,
    })
    await verify(chatPassword)
  })

  it("doesn't accept the account's code, nor the account the chat's", async () => {
    const { user, secret } = await enrol(servers)
    const identity = sessionOf(user.id)
    const setup = await chat().begin(sessionOf(user.id), { password: chatPassword }, origin)
    const confirming = chat().verify(identity, { code: codeAt(secret, now()) }, origin)
    await expect(confirming).rejects.toMatchObject({ code: 'invalid_code' })
    await chat().verify(identity, { code: codeAt(setup.secret, now()) }, origin)
  })

  it('is turned off by its own password and a code; the row stays, its secrets do not', async () => {
    const { user, identity, secret } = await enable('me@home.example')
    const disable = (given: string) =>
      chat().disable(user.id, given, { code: codeAt(secret, now()) }, origin)
    await expect(disable(password)).rejects.toMatchObject({ code: 'invalid_credentials' })
    await disable(chatPassword)
    const row = await servers.server.parts.database.db
      .selectFrom('chat_two_step_verification')
      .selectAll()
      .where('user_id', '=', user.id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      is_enabled: false,
      secret_key: null,
      password_hash: null,
      backup_codes: null,
      recovery_email: 'me@home.example',
    })
    await chat().requireOpen(identity)
    const again = await chat().begin(sessionOf(user.id), { password: chatPassword }, origin)
    expect(again.secret).not.toBe(secret)
  })

  it('is recovered by email: it is off, and every other session has ended', async () => {
    const { user, identity, secret } = await enable('me@home.example')
    const other = await servers.server.service.signIn.begin(user.email, password, origin)
    if (other.kind !== 'signed-in') throw new Error('unexpected')
    const notice = await chat().sendRecoveryCode(user.id, origin)
    expect(notice.destination).toBe('m•••@home.example')
    const code = newestCode(servers.server)
    await expect(chat().recover(identity, wrongCode(secret, now()), origin)).rejects.toMatchObject({
      code: 'invalid_code',
    })
    const { accepted } = await tally(times(5, i => chat(i).recover(identity, code, origin)))
    expect(accepted).toBeLessThanOrEqual(1)
    expect((await chat().settings(identity, user.id))?.isEnabled).toBe(false)
    const { sessions } = servers.server.service
    await expect(sessions.authenticate(other.accessToken)).rejects.toMatchObject({
      code: 'invalid_token',
    })
  })

  it('is recovered with a code of the last ten minutes, where there is a recovery e-mail', async () => {
    const without = await enable()
    await expect(chat().sendRecoveryCode(without.user.id, origin)).rejects.toMatchObject({
      code: 'no_recovery_email',
    })
    const { user, identity } = await enable('me@home.example')
    await chat().sendRecoveryCode(user.id, origin)
    servers.clock.advance(600)
    const late = chat().recover(identity, newestCode(servers.server), origin)
    await expect(late).rejects.toMatchObject({ code: 'code_expired' })
  })

  it('can be recovered after a hundred wrong codes', async () => {
    const { user, identity, secret } = await enable('me@home.example')
    for (let failures = 0; failures < 100; ) {
      const wrong = { code: wrongCode(secret, now()) }
      const { refused } = await tally([chat().verify(identity, wrong, origin)])
      if (refused[0] === 'invalid_code') failures++
      else servers.clock.advance(3600)
    }
    servers.clock.advance(3600)
    const right = { code: codeAt(secret, now()) }
    await expect(chat().verify(identity, right, origin)).rejects.toMatchObject({
      code: 'factor_disabled',
    })
    await chat().sendRecoveryCode(user.id, origin)
    await chat().recover(identity, newestCode(servers.server), origin)
    expect((await chat().settings(identity, user.id))?.isEnabled).toBe(false)
  })
})
