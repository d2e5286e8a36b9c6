import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  at,
  backends,
  challenge,
  codeAt,
  enrol,
  openTestServers,
  origin,
  password,
  register,
  signIn,
  type TestServers,
  tally,
  times,
  wrongCode,
} from './harness.ts'

describe.each(backends)('sign-in on $name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend, 2)
  })
  afterAll(() => servers.close())
  const service = () => servers.server.service
  const now = () => servers.clock.read()

  it('accepts as many accounts at once as the operator adds', async () => {
    const all = times(20, n =>
      service().users.register(
        { email: `added${n}@service.example`, password },
        { address: null, userAgent: 'the operator' },
      ),
    )
    expect(await Promise.all(all)).toHaveLength(20)
  })

  it.each(['weak', ' '.repeat(7), 'x'.repeat(257)])('refuses the password %j', async text => {
    const registering = service().users.register({ email: 'a@b.example', password: text }, origin)
    await expect(registering).rejects.toMatchObject({ code: 'weak_password' })
  })

  it.each([
    '',
    'nobody',
    'a b@c.example',
    'a@b@c.example',
    'a@b.example\nBcc: x@y.example',
    `${'a'.repeat(250)}@b.example`,
    'a\0@b.example',
    'a@b\ud800.example',
  ])('refuses the e-mail address %j', async email => {
    const registering = service().users.register({ email, password }, origin)
    await expect(registering).rejects.toMatchObject({ code: 'bad_input' })
  })

  it('accepts an email address once, however it is spelled', async () => {
    await service().users.register({ email: 'Straße@Test.Example', password }, origin)
    const again = service().users.register(
      { email: ' straSSe@test.example'.replace('SS', 'ß'), password },
      origin,
    )
    await expect(again).rejects.toMatchObject({ code: 'email_taken' })
  })

  it('answers alike for an unknown user and a wrong password', async () => {
    const user = await register(servers.server)
    const refusal = async (email: string) =>
      service()
        .signIn.begin(email, 'not this one', origin)
        .catch(({ code, message, remainingAttempts }) => ({ code, message, remainingAttempts }))
    const known = await refusal(user.email)
    expect(known).toMatchObject({ code: 'invalid_credentials', remainingAttempts: 4 })
    expect(await refusal('nobody@test.example')).toEqual(known)
  })

  it.each(['a known user', 'an unknown one'])('stops the sixth password for %s', async who => {
    const email =
      who === 'a known user' ? (await register(servers.server)).email : `no-${now()}@test.example`
    const begin = (text: string) => service().signIn.begin(email, text, origin)
    for (const remainingAttempts of [4, 3, 2, 1, 0]) {
      await expect(begin('not this one')).rejects.toMatchObject({
        code: 'invalid_credentials',
        remainingAttempts,
      })
    }
    await expect(begin(password)).rejects.toMatchObject({
      code: 'too_many_attempts',
      remainingAttempts: 0,
      retryAfterSeconds: 300,
    })
  })

  it('lets another address try while one waits', async () => {
    const { email } = await register(servers.server)
    await tally(times(6, () => service().signIn.begin(email, 'not this one', origin)))
    const elsewhere = { ...origin, address: '192.0.2.77' }
    const answer = await service().signIn.begin(email, password, elsewhere)
    expect(answer.kind).toBe('signed-in')
  })

  it('takes a whole /64 of IPv6 for one address', async () => {
    const { email } = await register(servers.server)
    const from = (end: string) => ({ ...origin, address: `2001:db8:0:7::${end}` })
    await tally(times(5, i => service().signIn.begin(email, 'not this one', from(`${i}`))))
    await expect(service().signIn.begin(email, password, from('ffff'))).rejects.toMatchObject({
      code: 'too_many_attempts',
    })
  })

  it('signs in with only the password if there is no second factor', async () => {
    const user = await register(servers.server)
    const identity = await signIn(servers.server, user.email)
    expect(identity).toMatchObject({ userId: user.id, isAdmin: false })
  })

  it('requires the second factor if there is one', async () => {
    const { user, secret } = await enrol(servers)
    const asked = await challenge(servers.server, user.email)
    expect(asked).toMatchObject({ method: 'totp', methods: ['totp', 'backup_code'], notice: null })
    const signedIn = await service().signIn.complete(
      asked.challengeToken,
      { code: codeAt(secret, now()) },
      origin,
    )
    const identity = await service().sessions.authenticate(signedIn.accessToken)
    expect(identity.userId).toBe(user.id)
    expect(await service().sessions.authenticateCookie(signedIn.sessionToken)).toEqual(identity)
  })

  it('accepts no token in place of the other', async () => {
    const { user, secret } = await enrol(servers)
    const { challengeToken } = await challenge(servers.server, user.email)
    await expect(service().sessions.authenticate(challengeToken)).rejects.toMatchObject({
      code: 'invalid_token',
    })
    const { accessToken } = await service().signIn.complete(
      challengeToken,
      { code: codeAt(secret, now()) },
      origin,
    )
    const completing = service().signIn.complete(accessToken, { code: '000000' }, origin)
    await expect(completing).rejects.toMatchObject({ code: 'invalid_token' })
  })

  it.each(['', 'a.b.c', 'eyJhbGciOiJub25lIn0.eyJzY29wZSI6ImFjY2VzcyIsInN1YiI6IjEifQ.', '\0'])(
    'refuses the token %j',
    async token => {
      const refused = { code: 'invalid_token' }
      await expect(service().sessions.authenticate(token)).rejects.toMatchObject(refused)
      await expect(service().sessions.authenticateCookie(token)).rejects.toMatchObject(refused)
      await expect(service().signIn.pending(token)).rejects.toMatchObject(refused)
    },
  )

  it('lets a challenge pass once only, also when ten try at once', async () => {
    const { user, backupCodes } = await enrol(servers)
    const { challengeToken } = await challenge(servers.server, user.email)
    const { accepted } = await tally(
      times(10, i =>
        servers
          .instance(i)
          .service.signIn.complete(challengeToken, { backupCode: at(backupCodes, i) }, origin),
      ),
    )
    expect(accepted).toBe(1)
    const again = service().signIn.complete(
      challengeToken,
      { backupCode: at(backupCodes, 9) },
      origin,
    )
    await expect(again).rejects.toMatchObject({ code: 'invalid_challenge' })
  })

  it('forgets a challenge after five minutes', async () => {
    const { user, secret } = await enrol(servers)
    const { challengeToken } = await challenge(servers.server, user.email)
    servers.clock.advance(300)
    const late = service().signIn.complete(challengeToken, { code: codeAt(secret, now()) }, origin)
    await expect(late).rejects.toMatchObject({ code: 'challenge_expired' })
  })

  it('burns a challenge after five wrong codes, and says 429 while the account waits', async () => {
    const { user, secret } = await enrol(servers)
    const { challengeToken } = await challenge(servers.server, user.email)
    const complete = (code: string, token = challengeToken) =>
      service().signIn.complete(token, { code }, origin)
    const wrong = wrongCode(secret, now())
    for (const remainingAttempts of [4, 3, 2, 1, 0]) {
      await expect(complete(wrong)).rejects.toMatchObject({
        code: 'invalid_code',
        remainingAttempts,
      })
      servers.clock.advance(1)
    }
    await expect(complete(codeAt(secret, now()))).rejects.toMatchObject({
      code: 'too_many_attempts',
      retryAfterSeconds: 295,
    })
    servers.clock.advance(294)
    const { challengeToken: fresh } = await challenge(servers.server, user.email)
    await expect(complete(codeAt(secret, now()), fresh)).rejects.toMatchObject({
      code: 'too_many_attempts',
    })
    servers.clock.advance(1)
    await complete(codeAt(secret, now()), fresh)
  })

  it('keeps a burnt challenge burnt after the account may try again', async () => {
    const { user, secret } = await enrol(servers)
    // The first attempt begins the account's five minutes. The challenge begins later and outlives
    // them.
    const first = await challenge(servers.server, user.email)
    await tally([service().signIn.complete(first.challengeToken, { code: '1' }, origin)])
    servers.clock.advance(200)
    const { challengeToken } = await challenge(servers.server, user.email)
    const complete = (code: string) => service().signIn.complete(challengeToken, { code }, origin)
    await tally(times(4, () => complete(wrongCode(secret, now()))))
    servers.clock.advance(101)
    await tally([complete(wrongCode(secret, now()))])
    await expect(complete(codeAt(secret, now()))).rejects.toMatchObject({
      code: 'invalid_challenge',
    })
  })

  it('ends a session when it is told to, and after eight hours', async () => {
    const user = await register(servers.server)
    const first = await signIn(servers.server, user.email)
    const answer = await service().signIn.begin(user.email, password, origin)
    if (answer.kind !== 'signed-in') throw new Error('unexpected')
    await service().sessions.end(first.sessionId)
    await service().sessions.authenticate(answer.accessToken)
    servers.clock.advance(8 * 60 * 60)
    await expect(service().sessions.authenticateCookie(answer.sessionToken)).rejects.toMatchObject({
      code: 'invalid_token',
    })
    await service().sweep()
    await expect(service().sessions.authenticate(answer.accessToken)).rejects.toMatchObject({
      code: 'invalid_token',
    })
  })
})
