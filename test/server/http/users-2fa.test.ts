import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeAt, newestCode, password, wrongCode } from '../harness.ts'
import { type Client, createClient, type Live, openLive, signUp } from './live.ts'

describe('users-2fa', () => {
  let live: Live
  let client: Client
  beforeAll(async () => {
    live = await openLive()
    client = createClient(live.server)
  })
  afterAll(() => live.close())

  const now = () => live.clock.read()
  const sentCode = () => newestCode(live.server.opened)
  const login = async (email: string) =>
    (await client.post('/users/login', { email, password })).body

  const enrolled = async (method: 'sms' | 'email') => {
    const user = await signUp(client)
    const destination = method === 'sms' ? '+15550100123' : user.email
    const begun = await client.post('/users/2fa/enable', { method, destination }, user)
    const verified = await client.post('/users/2fa/verify', { code: sentCode() }, user)
    return { ...user, begun, verified, backupCodes: verified.body.backup_codes as string[] }
  }
  const withAuthenticator = async () => {
    const user = await signUp(client)
    const { body } = await client.post('/users/2fa/enable', { method: 'authenticator' }, user)
    const code = codeAt(body.secret, now())
    const verified = await client.post('/users/2fa/verify', { code }, user)
    live.clock.advance(30)
    return { ...user, secret: body.secret as string, verified }
  }

  it('POST /login answers with a token while two-factor is off', async () => {
    const { email } = await signUp(client)
    expect(await login(email)).toEqual({ access_token: expect.any(String) })
  })

  it('POST /login asks for the second factor, and says when a code expires', async () => {
    const { email } = await enrolled('email')
    expect(await login(email)).toEqual({
      requires_2fa: true,
      temp_token: expect.any(String),
      method: 'email',
      code_sent: true,
      destination: expect.stringContaining('•'),
      code_expires_at: new Date(now() + 600_000).toISOString(),
      resend_available_at: new Date(now() + 60_000).toISOString(),
    })
    expect(await login((await withAuthenticator()).email)).toEqual({
      requires_2fa: true,
      temp_token: expect.any(String),
      method: 'authenticator',
    })
  })

  it('POST /login within a minute leaves the code that was sent', async () => {
    const { email } = await enrolled('email')
    const first = await login(email)
    const code = sentCode()
    const second = await login(email)
    expect(second).toMatchObject({ code_sent: false, code_expires_at: first.code_expires_at })
    const { temp_token } = second
    expect((await client.post('/users/2fa/verify', { temp_token, code })).status).toBe(200)
  })

  it('GET /2fa says the method, where codes go and when the next may be sent', async () => {
    const off = await client.get('/users/2fa', await signUp(client))
    expect(off.body).toEqual({
      enabled: false,
      pending: false,
      method: null,
      destination: null,
      can_resend: false,
      code_expires_at: null,
      resend_available_at: null,
      confirmed_at: null,
      last_verified_at: null,
      backup_codes_remaining: 0,
      backup_codes_low: false,
    })
    const user = await enrolled('sms')
    await login(user.email)
    const on = await client.get('/users/2fa', user)
    expect(on.body).toMatchObject({
      enabled: true,
      method: 'sms',
      can_resend: true,
      code_expires_at: new Date(now() + 600_000).toISOString(),
      resend_available_at: new Date(now() + 60_000).toISOString(),
      backup_codes_remaining: 10,
    })
    expect(on.body.destination).toMatch(/•.*23$/)
    expect(on.body.destination).not.toContain('5550100')
  })

  it('POST /2fa/enable is pending until verified', async () => {
    const user = await signUp(client)
    const { body } = await client.post('/users/2fa/enable', { method: 'authenticator' }, user)
    expect(body).toEqual({
      secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
      otpauth_url: expect.stringContaining('otpauth://totp/'),
    })
    expect((await client.get('/users/2fa', user)).body).toMatchObject({
      enabled: false,
      pending: true,
      method: 'authenticator',
    })
    const sent = await client.post('/users/2fa/enable', { method: 'email' }, user)
    expect(sent.body).toMatchObject({
      code_sent: true,
      expires_at: new Date(now() + 600_000).toISOString(),
    })
    const nowhere = await client.post('/users/2fa/enable', { method: 'sms' }, user)
    expect(nowhere.status).toBe(400)
    const pigeon = await client.post('/users/2fa/enable', { method: 'pigeon' }, user)
    expect(pigeon.status).toBe(400)
  })

  it('POST /2fa/send-code and /2fa/resend-code answer alike', async () => {
    const { email } = await enrolled('email')
    const { temp_token } = await login(email)
    for (const path of ['/users/2fa/send-code', '/users/2fa/resend-code']) {
      const early = await client.post(path, { temp_token })
      expect(early.status).toBe(429)
      expect(early.body.error.code).toBe('too_many_requests')
      expect(Number(early.headers.get('retry-after'))).toBeGreaterThan(0)
      live.clock.advance(61)
      const { status, body } = await client.post(path, { temp_token })
      expect(status).toBe(200)
      expect(body).toEqual({
        sent: true,
        destination: expect.stringContaining('•'),
        expires_at: new Date(now() + 600_000).toISOString(),
        expires_in_minutes: 10,
        resend_available_at: new Date(now() + 60_000).toISOString(),
      })
    }
  })

  it('POST /2fa/resend-code has nothing to send for an authenticator', async () => {
    const user = await withAuthenticator()
    for (const path of ['/users/2fa/send-code', '/users/2fa/resend-code']) {
      const refused = await client.post(path, undefined, user)
      expect(refused.status).toBe(409)
      expect(refused.body.error.code).toBe('method_has_no_resend')
    }
  })

  it('POST /2fa/verify enables with backup codes, and signs in with a token', async () => {
    const { email, verified, backupCodes } = await enrolled('email')
    expect(verified.body).toEqual({ enabled: true, backup_codes: expect.any(Array) })
    expect(backupCodes).toHaveLength(10)
    const { temp_token } = await login(email)
    const wrong = await client.post('/users/2fa/verify', { temp_token, code: '000000' })
    expect([200, 401]).toContain(wrong.status)
    const right = await client.post('/users/2fa/verify', { temp_token, code: sentCode() })
    expect(right.body).toEqual({ enabled: true, access_token: expect.any(String) })
  })

  it('POST /2fa/verify takes a backup code as code', async () => {
    const { email, backupCodes } = await enrolled('email')
    const { temp_token } = await login(email)
    const passed = await client.post('/users/2fa/verify', { temp_token, code: backupCodes[0] })
    expect(passed.status).toBe(200)
    const bearer = passed.body.access_token
    expect((await client.get('/users/2fa', { bearer })).body.backup_codes_remaining).toBe(9)
  })

  it('POST /2fa/verify refuses a wrong code with 401 and an expired one with 400', async () => {
    const { email, secret } = await withAuthenticator()
    const { temp_token: forTotp } = await login(email)
    const code = wrongCode(secret, now())
    const wrong = await client.post('/users/2fa/verify', { temp_token: forTotp, code })
    expect(wrong.status).toBe(401)
    expect(wrong.body.error).toMatchObject({ code: 'invalid_code', remaining_attempts: 4 })

    const user = await signUp(client)
    await client.post('/users/2fa/enable', { method: 'email' }, user)
    const late = sentCode()
    live.clock.advance(601)
    const expired = await client.post('/users/2fa/verify', { code: late }, user)
    expect(expired.status).toBe(400)
    expect(expired.body.error.code).toBe('code_expired')
  })

  it('POST /2fa/disable takes the password and a code sent for it', async () => {
    const user = await enrolled('email')
    await client.post('/users/2fa/send-code', undefined, user)
    const code = sentCode()
    const wrong = { password: 'not the password', code }
    expect((await client.post('/users/2fa/disable', wrong, user)).status).toBe(401)
    const disabled = await client.post('/users/2fa/disable', { password, code }, user)
    expect(disabled.status).toBe(200)
    expect(disabled.body).toEqual({ enabled: false })
    expect(await login(user.email)).toEqual({ access_token: expect.any(String) })
  })

  it('requires either a temp_token or a bearer token', async () => {
    for (const [path, body] of [
      ['/users/2fa/verify', { code: '123456' }],
      ['/users/2fa/send-code', {}],
      ['/users/2fa/resend-code', undefined],
    ] as const) {
      const refused = await client.post(path, body)
      expect(refused.status).toBe(401)
      expect(refused.body.error.code).toBe('invalid_token')
    }
  })

  describe.each(['sms', 'email'] as const)('the steps of the guide by %s', method => {
    it('1. enabling sends a six-digit code', async () => {
      const { begun } = await enrolled(method)
      expect(begun.body.code_sent).toBe(true)
      const message = live.server.opened.outbox?.()[0]
      expect(message?.channel).toBe(method)
      expect(message?.code).toMatch(/^\d{6}$/)
      expect(message?.text).toContain(message?.code)
    })

    it('2. a resend is offered for SMS and e-mail only', async () => {
      expect((await client.get('/users/2fa', await enrolled(method))).body.can_resend).toBe(true)
      const { body } = await client.get('/users/2fa', await withAuthenticator())
      expect(body.can_resend).toBe(false)
    })

    it('3. the expiry is reported, for a countdown', async () => {
      const user = await enrolled(method)
      const { temp_token, code_expires_at } = await login(user.email)
      expect(code_expires_at).toBe(new Date(now() + 600_000).toISOString())
      live.clock.advance(120)
      expect((await client.get('/users/2fa', user)).body.code_expires_at).toBe(code_expires_at)
      const resent = await client.post('/users/2fa/resend-code', { temp_token })
      expect(resent.body.expires_in_minutes).toBe(10)
    })

    it('4. an expired code is rejected', async () => {
      const { email } = await enrolled(method)
      await login(email)
      const code = sentCode()
      live.clock.advance(240)
      const { temp_token } = await login(email)
      const replaced = await client.post('/users/2fa/verify', { temp_token, code })
      expect(replaced.status).toBe(401)
      const user = await signUp(client)
      const destination = method === 'sms' ? '+15550100124' : user.email
      await client.post('/users/2fa/enable', { method, destination }, user)
      const late = sentCode()
      live.clock.advance(600)
      const expired = await client.post('/users/2fa/verify', { code: late }, user)
      expect(expired.status).toBe(400)
      expect(expired.body.error.code).toBe('code_expired')
    })

    it('5. a resent code replaces the old one, with ten fresh minutes', async () => {
      const { email } = await enrolled(method)
      const { temp_token } = await login(email)
      const old = sentCode()
      live.clock.advance(90)
      const { body } = await client.post('/users/2fa/resend-code', { temp_token })
      expect(body.expires_at).toBe(new Date(now() + 600_000).toISOString())
      const fresh = sentCode()
      const verify = (code: string) => client.post('/users/2fa/verify', { temp_token, code })
      if (old !== fresh) expect((await verify(old)).status).toBe(401)
      expect((await verify(fresh)).status).toBe(200)
    })

    it('6. a code is cleared once it was used', async () => {
      const { email } = await enrolled(method)
      const { temp_token } = await login(email)
      const code = sentCode()
      const passed = await client.post('/users/2fa/verify', { temp_token, code })
      const bearer = passed.body.access_token
      expect((await client.get('/users/2fa', { bearer })).body.code_expires_at).toBeNull()
      live.clock.advance(61)
      const next = await login(email)
      const again = await client.post('/users/2fa/verify', { temp_token: next.temp_token, code })
      expect(again.status).toBe(401)
    })
  })
})
