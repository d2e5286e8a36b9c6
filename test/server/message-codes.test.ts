import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  at,
  backends,
  challenge,
  newestCode,
  openTestServers,
  origin,
  password,
  register,
  sessionOf,
  type TestServers,
  tally,
  times,
} from './harness.ts'

describe.each(backends)('codes by SMS and e-mail on $name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend, 2)
  })
  afterAll(() => servers.close())
  const service = () => servers.server.service
  const now = () => servers.clock.read()
  const sent = () => servers.server.outbox?.() ?? []

  /** Begins and confirms at the same moment, so that the next sign-in may send at once. */
  const enrolEmail = async () => {
    const user = await register(servers.server)
    await service().factor.beginMessages(sessionOf(user.id), { method: 'email' }, origin)
    const { backupCodes } = await service().factor.confirmEnrolment(
      sessionOf(user.id),
      newestCode(servers.server),
      origin,
    )
    return { user, backupCodes }
  }
  const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

  it.each(['email', 'sms'] as const)('set up a factor by %s', async method => {
    const user = await register(servers.server, '+49 170 1234512')
    const notice = await service().factor.beginMessages(sessionOf(user.id), { method }, origin)
    expect(notice).toMatchObject({
      sent: true,
      destination: method === 'sms' ? '••• ••12' : 'u•••@test.example',
      expiresAt: new Date(now() + 600_000).toISOString(),
      resendAvailableAt: new Date(now() + 60_000).toISOString(),
    })
    expect(at(sent(), 0)).toMatchObject({
      channel: method,
      to: method === 'sms' ? '+491701234512' : user.email,
    })
    expect(await service().factor.status(user.id)).toMatchObject({
      enabled: false,
      pending: true,
      method,
      destination: notice.destination,
      canResend: true,
      codeExpiresAt: notice.expiresAt,
    })
    const code = newestCode(servers.server)
    const { backupCodes } = await service().factor.confirmEnrolment(
      sessionOf(user.id),
      code,
      origin,
    )
    expect(backupCodes).toHaveLength(10)
    expect(await service().factor.status(user.id)).toMatchObject({
      enabled: true,
      codeExpiresAt: null,
      backupCodesRemaining: 10,
    })
    const { challengeToken, notice: told } = await challenge(servers.server, user.email)
    expect(told?.sent).toBe(true)
    const fresh = newestCode(servers.server)
    await service().signIn.complete(challengeToken, { code: fresh }, origin)
  })

  it.each([
    ['sms', undefined],
    ['sms', 'not a number'],
    ['email', 'nowhere'],
    ['email', 'a@b.example, c@d.example'],
  ] as const)('refuse the destination of %s: %j', async (method, destination) => {
    const { id } = await register(servers.server)
    const beginning = service().factor.beginMessages(sessionOf(id), { method, destination }, origin)
    await expect(beginning).rejects.toMatchObject({ code: 'bad_input' })
  })

  it('are refused from ten minutes on, and said to have expired, swept or not', async () => {
    const { id } = (await enrolEmail()).user
    const disable = (code: string) =>
      service().factor.disable(sessionOf(id), password, { code }, origin)
    await service().factor.sendCode({ userId: id }, origin)
    const code = newestCode(servers.server)
    servers.clock.advance(600)
    await expect(disable(code)).rejects.toMatchObject({ code: 'code_expired' })
    await service().sweep()
    await expect(disable(code)).rejects.toMatchObject({ code: 'code_expired' })
    await service().factor.sendCode({ userId: id }, origin)
    servers.clock.advance(599)
    await disable(newestCode(servers.server))
  })

  it('work once, also when ten try at once', async () => {
    const { user } = await enrolEmail()
    const challenges: string[] = []
    for (let i = 0; i < 10; i++) {
      challenges.push((await challenge(servers.server, user.email)).challengeToken)
    }
    const code = newestCode(servers.server)
    const { accepted } = await tally(
      challenges.map((token, i) =>
        servers.instance(i).service.signIn.complete(token, { code }, origin),
      ),
    )
    expect(accepted).toBe(1)
    const again = await challenge(servers.server, user.email)
    if (newestCode(servers.server) === code) throw new Error('A used code should be replaced.')
    await expect(
      service().signIn.complete(again.challengeToken, { code }, origin),
    ).rejects.toMatchObject({ code: expect.stringMatching(/invalid_code|too_many_attempts/) })
  })

  it('are not sent twice within a minute, since the first is still valid', async () => {
    const { user } = await enrolEmail()
    const first = await challenge(servers.server, user.email)
    const code = newestCode(servers.server)
    servers.clock.advance(20)
    const second = await challenge(servers.server, user.email)
    expect(second.notice).toEqual({ ...first.notice, sent: false })
    await expect(
      service().factor.sendCode({ challengeToken: second.challengeToken }, origin),
    ).rejects.toMatchObject({ code: 'too_many_requests', retryAfterSeconds: 40 })
    await service().signIn.complete(second.challengeToken, { code }, origin)
  })

  it('are replaced by the next, with a fresh ten minutes', async () => {
    const { user } = await enrolEmail()
    const { challengeToken } = await challenge(servers.server, user.email)
    const first = newestCode(servers.server)
    servers.clock.advance(60)
    const notice = await service().factor.sendCode({ challengeToken }, origin)
    expect(notice.expiresAt).toBe(new Date(now() + 600_000).toISOString())
    const second = newestCode(servers.server)
    const complete = (code: string) => service().signIn.complete(challengeToken, { code }, origin)
    if (first !== second) {
      await expect(complete(first)).rejects.toMatchObject({ code: 'invalid_code' })
    }
    await complete(second)
  })

  it('wait a minute for each purpose separately', async () => {
    const { user } = await enrolEmail()
    const { notice } = await challenge(servers.server, user.email)
    expect(notice?.sent).toBe(true)
    const changing = await service().factor.sendCode({ userId: user.id }, origin)
    expect(changing.sent).toBe(true)
    await expect(service().factor.sendCode({ userId: user.id }, origin)).rejects.toMatchObject({
      code: 'too_many_requests',
    })
  })

  it('wait that minute also when codes for another purpose are sent in between', async () => {
    const { user } = await enrolEmail()
    const { challengeToken } = await challenge(servers.server, user.email)
    await service().factor.sendCode({ userId: user.id }, origin)
    await expect(service().factor.sendCode({ challengeToken }, origin)).rejects.toMatchObject({
      code: 'too_many_requests',
      retryAfterSeconds: 60,
    })
    const { notice } = await challenge(servers.server, user.email)
    expect(notice).toMatchObject({ sent: false, expiresAt: new Date(now()).toISOString() })
  })

  it('wait that minute also when an authenticator was begun in between', async () => {
    const { id } = await register(servers.server, '+49 170 1234512')
    await service().factor.beginMessages(sessionOf(id), { method: 'sms' }, origin)
    await service().factor.beginTotp(sessionOf(id), 'when-confirmed', origin)
    const again = { method: 'sms', destination: '+49 170 7654321' } as const
    await expect(
      service().factor.beginMessages(sessionOf(id), again, origin),
    ).rejects.toMatchObject({
      code: 'too_many_requests',
    })
    servers.clock.advance(60)
    await service().factor.beginMessages(sessionOf(id), again, origin)
  })

  it('are valid only for the purpose they were sent for', async () => {
    const { user } = await enrolEmail()
    const { challengeToken } = await challenge(servers.server, user.email)
    const code = newestCode(servers.server)
    await expect(
      service().factor.disable(sessionOf(user.id), password, { code }, origin),
    ).rejects.toMatchObject({ code: 'invalid_code' })
    await service().signIn.complete(challengeToken, { code }, origin)
  })

  it('are sent five times an hour', async () => {
    const { user } = await enrolEmail()
    const send = () => service().factor.sendCode({ userId: user.id }, origin)
    for (let i = 0; i < 5; i++) {
      await send()
      servers.clock.advance(60)
    }
    await expect(send()).rejects.toMatchObject({
      code: 'too_many_requests',
      retryAfterSeconds: 3300,
    })
    servers.clock.advance(3300)
    await send()
  })

  it('are sent once when ten ask at once', async () => {
    const { user } = await enrolEmail()
    const sentByBoth = () => [0, 1].flatMap(i => servers.instance(i).outbox?.() ?? []).length
    const before = sentByBoth()
    const { accepted } = await tally(
      times(10, i => servers.instance(i).service.factor.sendCode({ userId: user.id }, origin)),
    )
    expect(accepted).toBe(1)
    expect(sentByBoth() - before).toBe(1)
  })

  it('are burnt after five wrong attempts, even for the right code', async () => {
    const { user } = await enrolEmail()
    await service().factor.sendCode({ userId: user.id }, origin)
    const code = newestCode(servers.server)
    const disable = (text: string) =>
      service().factor.disable(sessionOf(user.id), password, { code: text }, origin)
    await tally(times(5, () => disable(other(code))))
    servers.clock.advance(300)
    await expect(disable(code)).rejects.toMatchObject({ code: 'invalid_code' })
  })

  it('turn the factor off with the password', async () => {
    const { user } = await enrolEmail()
    await service().factor.sendCode({ userId: user.id }, origin)
    await service().factor.disable(
      sessionOf(user.id),
      password,
      { code: newestCode(servers.server) },
      origin,
    )
    expect((await service().factor.status(user.id)).enabled).toBe(false)
  })

  it('confirm only the destination they were sent to', async () => {
    const { id } = await register(servers.server)
    const begin = (destination: string) =>
      service().factor.beginMessages(sessionOf(id), { method: 'email', destination }, origin)
    await begin('first@test.example')
    const code = newestCode(servers.server)
    await expect(begin('second@test.example')).rejects.toMatchObject({ code: 'too_many_requests' })
    expect((await service().factor.status(id)).destination).toBe('f•••@test.example')
    servers.clock.advance(60)
    await begin('second@test.example')
    await expect(
      service().factor.confirmEnrolment(sessionOf(id), code, origin),
    ).rejects.toMatchObject({
      code: 'invalid_code',
    })
  })

  it('are not for authenticator apps', async () => {
    const { id } = await register(servers.server)
    await expect(service().factor.sendCode({ userId: id }, origin)).rejects.toMatchObject({
      code: 'not_enabled',
    })
    await service().factor.beginTotp(sessionOf(id), 'now', origin)
    await expect(service().factor.sendCode({ userId: id }, origin)).rejects.toMatchObject({
      code: 'method_has_no_resend',
    })
  })

  it('never stand in the way of a backup code', async () => {
    const { user, backupCodes } = await enrolEmail()
    for (let i = 0; i < 6; i++) {
      servers.clock.advance(60)
      await challenge(servers.server, user.email)
    }
    const { challengeToken, notice } = await challenge(servers.server, user.email)
    expect(notice?.sent).toBe(false)
    await service().signIn.complete(challengeToken, { backupCode: at(backupCodes, 0) }, origin)
  })
})
