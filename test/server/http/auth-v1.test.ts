import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeAt, password, wrongCode } from '../harness.ts'
import { type Client, createClient, type Live, openLive, signUp } from './live.ts'

const prefix = '/api/v1/auth'

describe('auth-v1', () => {
  let live: Live
  let client: Client
  beforeAll(async () => {
    live = await openLive()
    client = createClient(live.server)
  })
  afterAll(() => live.close())

  const now = () => live.clock.read()

  /** Turns two-factor on, and advances the clock one step beyond the code that confirmed it. */
  const enrolled = async () => {
    const user = await signUp(client)
    const { body: setup } = await client.post(`${prefix}/2fa/setup`, undefined, user)
    const code = codeAt(setup.secret, now())
    const enabled = await client.post(`${prefix}/2fa/enable`, { code }, user)
    live.clock.advance(30)
    return {
      ...user,
      secret: setup.secret as string,
      backupCodes: setup.backup_codes as string[],
      setup,
      enabled,
    }
  }
  const challengeOf = async (email: string): Promise<string> => {
    const { body } = await client.post(`${prefix}/login`, { email, password })
    return body.challenge_token
  }
  const answer = (challengeToken: string, proof: Record<string, string>) =>
    client.post(`${prefix}/login/two-factor`, { challenge_token: challengeToken, ...proof })

  it('POST /register opens an account', async () => {
    const email = 'New.Person@Live.example'
    const opened = await client.post(`${prefix}/register`, { email, password })
    expect(opened.status).toBe(201)
    expect(opened.body).toEqual({
      user: {
        id: expect.any(Number),
        email: 'new.person@live.example',
        display_name: 'new.person',
        two_factor_enabled: false,
      },
    })
    const again = await client.post(`${prefix}/register`, { email, password })
    expect(again.status).toBe(409)
    expect(again.body.error.code).toBe('email_taken')
    const weak = await client.post(`${prefix}/register`, { email: 'w@live.example', password: 'x' })
    expect(weak.status).toBe(400)
    expect(weak.body.error.code).toBe('weak_password')
  })

  it('POST /login answers with tokens while two-factor is off', async () => {
    const { email } = await signUp(client)
    const { status, body } = await client.post(`${prefix}/login`, { email, password })
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: 'bearer',
      expires_in: expect.any(Number),
    })
  })

  it('POST /login answers 202 with a challenge while two-factor is on', async () => {
    const { email } = await enrolled()
    const { status, body } = await client.post(`${prefix}/login`, { email, password })
    expect(status).toBe(202)
    expect(body).toEqual({
      challenge_token: expect.any(String),
      methods: ['totp', 'backup_code'],
      expires_in: 300,
    })
  })

  it('POST /login refuses unknown users and wrong passwords alike', async () => {
    const { email } = await signUp(client)
    const wrong = await client.post(`${prefix}/login`, { email, password: 'not the password' })
    const unknown = await client.post(`${prefix}/login`, { email: 'no@live.example', password })
    expect(wrong.status).toBe(401)
    expect(wrong.body.error.code).toBe('invalid_credentials')
    expect(unknown.status).toBe(401)
    expect(unknown.body).toEqual(wrong.body)
  })

  it('POST /login/two-factor takes a code or a backup code', async () => {
    const { email, secret, backupCodes } = await enrolled()
    const byCode = await answer(await challengeOf(email), { code: codeAt(secret, now()) })
    expect(byCode.status).toBe(200)
    expect(byCode.body).toMatchObject({ token_type: 'bearer', expires_in: expect.any(Number) })
    const backup_code = backupCodes[0] ?? ''
    const byBackupCode = await answer(await challengeOf(email), { backup_code })
    expect(byBackupCode.status).toBe(200)
    const status = await client.get(`${prefix}/2fa/status`, { bearer: byCode.body.access_token })
    expect(status.body.backup_codes_remaining).toBe(9)
  })

  it('POST /login/two-factor says how many attempts remain', async () => {
    const { email, secret } = await enrolled()
    const refused = await answer(await challengeOf(email), { code: wrongCode(secret, now()) })
    expect(refused.status).toBe(401)
    expect(refused.body).toEqual({
      error: { code: 'invalid_code', message: expect.any(String), remaining_attempts: 4 },
      remaining_attempts: 4,
    })
  })

  it('POST /login/two-factor takes a code or a backup code, not both and not neither', async () => {
    const { email, secret, backupCodes } = await enrolled()
    const challenge = await challengeOf(email)
    const both = { code: codeAt(secret, now()), backup_code: backupCodes[0] ?? '' }
    for (const proof of [both, {}]) {
      const refused = await answer(challenge, proof as Record<string, string>)
      expect(refused.status).toBe(400)
      expect(refused.body.error.code).toBe('bad_input')
    }
  })

  it('GET /2fa/status reports everything', async () => {
    const user = await signUp(client)
    const off = await client.get(`${prefix}/2fa/status`, user)
    expect(off.body).toEqual({
      enabled: false,
      pending: false,
      confirmed_at: null,
      last_verified_at: null,
      backup_codes_remaining: 0,
      backup_codes_low: false,
    })
    await client.post(`${prefix}/2fa/setup`, {}, user)
    const pending = await client.get(`${prefix}/2fa/status`, user)
    expect(pending.body).toMatchObject({ enabled: false, pending: true })
    const on = await client.get(`${prefix}/2fa/status`, await enrolled())
    expect(on.body).toMatchObject({ enabled: true, pending: false, backup_codes_remaining: 10 })
    expect(on.body.confirmed_at).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
  })

  it('POST /2fa/setup shows secret, address, picture and ten backup codes', async () => {
    const { setup } = await enrolled()
    expect(setup.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(setup.otpauth_url).toContain(`secret=${setup.secret}`)
    expect(setup.otpauth_url).toContain('issuer=Countersign')
    expect(setup.qr_svg).toMatch(/^<svg .*<\/svg>$/s)
    expect(setup.backup_codes).toHaveLength(10)
    for (const code of setup.backup_codes) expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
  })

  it('POST /2fa/setup begins again while pending, and is refused once enabled', async () => {
    const user = await signUp(client)
    const first = await client.post(`${prefix}/2fa/setup`, undefined, user)
    const second = await client.post(`${prefix}/2fa/setup`, undefined, user)
    expect(second.body.secret).not.toBe(first.body.secret)
    const code = codeAt(first.body.secret, now())
    const stale = await client.post(`${prefix}/2fa/enable`, { code }, user)
    expect(stale.status).toBe(401)
    const again = await client.post(`${prefix}/2fa/setup`, undefined, await enrolled())
    expect(again.status).toBe(409)
    expect(again.body.error.code).toBe('already_enabled')
  })

  it('POST /2fa/enable confirms', async () => {
    const { enabled } = await enrolled()
    expect(enabled.status).toBe(200)
    expect(enabled.body).toEqual({ enabled: true, confirmed_at: expect.any(String) })
    const { bearer } = await signUp(client)
    const early = await client.post(`${prefix}/2fa/enable`, { code: '123456' }, { bearer })
    expect(early.status).toBe(409)
    expect(early.body.error.code).toBe('not_pending')
  })

  it('POST /2fa/disable needs the password and a code', async () => {
    const user = await enrolled()
    const disable = (body: object) => client.post(`${prefix}/2fa/disable`, body, user)
    const code = codeAt(user.secret, now())
    expect((await disable({ password })).status).toBe(400)
    expect((await disable({ code })).status).toBe(400)
    expect((await disable({ password: 'not the password', code })).status).toBe(401)
    const disabled = await disable({ password, code })
    expect(disabled.status).toBe(200)
    expect(disabled.body).toEqual({ enabled: false })
  })

  it('POST /2fa/resync learns a clock that is far off', async () => {
    const user = await enrolled()
    const codes = [codeAt(user.secret, now(), 9), codeAt(user.secret, now(), 10)]
    const resynced = await client.post(`${prefix}/2fa/resync`, { codes }, user)
    expect(resynced.status).toBe(200)
    expect(resynced.body).toEqual({ drift: 10 })
    const proof = { code: codeAt(user.secret, now(), 11) }
    expect((await answer(await challengeOf(user.email), proof)).status).toBe(200)
  })

  it('accepts no token in place of the other', async () => {
    const user = await enrolled()
    const challenge = await challengeOf(user.email)
    const asAccess = await client.get(`${prefix}/2fa/status`, { bearer: challenge })
    expect(asAccess.status).toBe(401)
    expect(asAccess.body.error.code).toBe('invalid_token')
    expect(asAccess.headers.get('www-authenticate')).toBe('Bearer')
    const asChallenge = await answer(user.bearer, { code: codeAt(user.secret, now()) })
    expect(asChallenge.status).toBe(401)
  })

  it('POST /logout ends the session', async () => {
    const user = await signUp(client)
    expect((await client.post(`${prefix}/logout`, undefined, user)).status).toBe(204)
    expect((await client.get(`${prefix}/2fa/status`, user)).status).toBe(401)
  })

  describe('the testing checklist', () => {
    it('1. start setup, scan, confirm: then login prompts for a code', async () => {
      const { email, secret } = await enrolled()
      const login = await client.post(`${prefix}/login`, { email, password })
      expect(login.status).toBe(202)
      expect(login.body.access_token).toBeUndefined()
      const passed = await answer(login.body.challenge_token, { code: codeAt(secret, now()) })
      expect(passed.body.access_token).toEqual(expect.any(String))
    })

    it('2. five wrong codes: then rate limiting, even for the right one', async () => {
      const { email, secret } = await enrolled()
      const challenge = await challengeOf(email)
      for (const remaining of [4, 3, 2, 1, 0]) {
        const refused = await answer(challenge, { code: wrongCode(secret, now()) })
        expect(refused.status).toBe(401)
        expect(refused.body.remaining_attempts).toBe(remaining)
      }
      for (const token of [challenge, await challengeOf(email)]) {
        const limited = await answer(token, { code: codeAt(secret, now()) })
        expect(limited.status).toBe(429)
        expect(limited.body.remaining_attempts).toBe(0)
        expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
      }
    })

    it('3. a backup code signs in, and one fewer is left', async () => {
      const { email, backupCodes } = await enrolled()
      const backup_code = backupCodes[3] ?? ''
      const passed = await answer(await challengeOf(email), { backup_code })
      expect(passed.status).toBe(200)
      const status = await client.get(`${prefix}/2fa/status`, { bearer: passed.body.access_token })
      expect(status.body.backup_codes_remaining).toBe(9)
      expect((await answer(await challengeOf(email), { backup_code })).status).toBe(401)
    })

    it('4. regenerated backup codes appear and the previous ones are void', async () => {
      const user = await enrolled()
      const code = codeAt(user.secret, now())
      const path = `${prefix}/2fa/backup-codes/regenerate`
      const { status, body } = await client.post(path, { code }, user)
      expect(status).toBe(200)
      expect(body.backup_codes).toHaveLength(10)
      const old = user.backupCodes[0] ?? ''
      expect((await answer(await challengeOf(user.email), { backup_code: old })).status).toBe(401)
      const fresh = body.backup_codes[0]
      expect((await answer(await challengeOf(user.email), { backup_code: fresh })).status).toBe(200)
    })

    it('5. disable with the password and a backup code: login prompts no more', async () => {
      const user = await enrolled()
      const proof = { password, backup_code: user.backupCodes[0] }
      const disabled = await client.post(`${prefix}/2fa/disable`, proof, user)
      expect(disabled.status).toBe(200)
      const login = await client.post(`${prefix}/login`, { email: user.email, password })
      expect(login.status).toBe(200)
    })
  })
})
