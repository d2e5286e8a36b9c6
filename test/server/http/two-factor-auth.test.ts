import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeAt, password, wrongCode } from '../harness.ts'
import { createClient, type Live, openLive, signUp } from './live.ts'

describe('two-factor-auth', () => {
  let live: Live
  beforeAll(async () => {
    live = await openLive()
  })
  afterAll(() => live.close())

  const now = () => live.clock.read()

  const signedIn = async () => {
    const client = createClient(live.server)
    const { email } = await signUp(client)
    const login = await client.post('/2fa/login', { email, password })
    return { client, email, login }
  }
  const enrolled = async () => {
    const { client, email } = await signedIn()
    const { body: setup } = await client.post('/2fa/enable')
    const secret: string = setup.secret
    const confirmed = await client.post('/2fa/confirm', { code: codeAt(secret, now()) })
    live.clock.advance(30)
    const backupCodes: string[] = confirmed.body.backup_codes
    return { client, email, secret, setup, confirmed, backupCodes }
  }
  const prompted = async (email: string) => {
    const client = createClient(live.server)
    const login = await client.post('/2fa/login', { email, password })
    return { client, login }
  }

  it('POST /login sets a session cookie and answers with the user', async () => {
    const { client, email, login } = await signedIn()
    expect(login.status).toBe(200)
    expect(login.body).toEqual({
      user: {
        id: expect.any(Number),
        email,
        display_name: expect.any(String),
        two_factor_enabled: false,
      },
    })
    expect(login.headers.getSetCookie().join()).toMatch(/session=.*HttpOnly.*SameSite=Strict/)
    expect((await client.get('/2fa/status')).status).toBe(200)
  })

  it('POST /enable gives a secret of 32 characters, a picture and an address', async () => {
    const { setup } = await enrolled()
    expect(setup).toEqual({
      secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
      qr_svg: expect.stringMatching(/^<svg /),
      otpauth_url: expect.stringContaining('otpauth://totp/'),
    })
  })

  it('POST /confirm enables and shows ten backup codes', async () => {
    const { client, confirmed } = await enrolled()
    expect(confirmed.body).toEqual({ enabled: true, backup_codes: expect.any(Array) })
    expect(confirmed.body.backup_codes).toHaveLength(10)
    const again = await client.post('/2fa/enable')
    expect(again.status).toBe(409)
  })

  it('GET /status reports everything', async () => {
    const { client } = await enrolled()
    expect((await client.get('/2fa/status')).body).toEqual({
      enabled: true,
      pending: false,
      confirmed_at: expect.any(String),
      last_verified_at: expect.any(String),
      backup_codes_remaining: 10,
      backup_codes_low: false,
    })
  })

  it('POST /verify and /verify-backup require a pending sign-in', async () => {
    const client = createClient(live.server)
    for (const [path, body] of [
      ['/2fa/verify', { code: '123456' }],
      ['/2fa/verify-backup', { backup_code: 'ABCD-EFGH-JKMN-PQRS' }],
    ] as const) {
      const refused = await client.post(path, body)
      expect(refused.status).toBe(401)
      expect(refused.body.error.code).toBe('invalid_challenge')
    }
  })

  it('POST /disable needs the password and a code', async () => {
    const { client, secret, email } = await enrolled()
    const code = codeAt(secret, now())
    const wrong = await client.post('/2fa/disable', { password: 'not the password', code })
    expect(wrong.status).toBe(401)
    expect((await client.post('/2fa/disable', { password })).status).toBe(400)
    const disabled = await client.post('/2fa/disable', { password, code })
    expect(disabled.body).toEqual({ enabled: false })
    expect((await prompted(email)).login.body.user).toBeDefined()
  })

  it('POST /logout ends the session', async () => {
    const { client } = await signedIn()
    const session = client.cookies.get('session') ?? ''
    expect((await client.post('/2fa/logout')).status).toBe(204)
    client.cookies.set('session', session)
    expect((await client.get('/2fa/status')).status).toBe(401)
  })

  describe('the three flows', () => {
    it('enable: secret, QR code, six digits, backup codes', async () => {
      const { client, setup, backupCodes } = await enrolled()
      expect(setup.qr_svg).toContain('<path')
      expect(new Set(backupCodes).size).toBe(10)
      expect((await client.get('/2fa/status')).body.enabled).toBe(true)
    })

    it('sign in: password, prompt, six digits, in', async () => {
      const { email, secret } = await enrolled()
      const { client, login } = await prompted(email)
      expect(login.body).toEqual({ two_factor_required: true, methods: ['totp', 'backup_code'] })
      expect((await client.get('/2fa/status')).status).toBe(401)
      const wrong = await client.post('/2fa/verify', { code: wrongCode(secret, now()) })
      expect(wrong.status).toBe(401)
      expect(wrong.body.remaining_attempts).toBe(4)
      const passed = await client.post('/2fa/verify', { code: codeAt(secret, now()) })
      expect(passed.body.user).toMatchObject({ email, two_factor_enabled: true })
      expect((await client.get('/2fa/status')).status).toBe(200)
      expect(client.cookies.has('pending_sign_in')).toBe(false)
    })

    it('backup code: each once, when the app is not at hand', async () => {
      const { email, backupCodes } = await enrolled()
      const backup_code = backupCodes[0]
      const first = await prompted(email)
      const passed = await first.client.post('/2fa/verify-backup', { backup_code })
      expect(passed.status).toBe(200)
      expect((await first.client.get('/2fa/status')).body.backup_codes_remaining).toBe(9)
      const second = await prompted(email)
      const again = await second.client.post('/2fa/verify-backup', { backup_code })
      expect(again.status).toBe(401)
    })
  })
})
