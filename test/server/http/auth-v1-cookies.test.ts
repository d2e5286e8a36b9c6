import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeAt, password } from '../harness.ts'
import { createClient, type Live, openLive, signUp } from './live.ts'

const prefix = '/api/v1/auth'

describe('auth-v1 with ?cookies=1', () => {
  let live: Live
  beforeAll(async () => {
    live = await openLive()
  })
  afterAll(() => live.close())

  const now = () => live.clock.read()
  const enrolled = async () => {
    const client = createClient(live.server)
    const user = await signUp(client)
    const { body } = await client.post(`${prefix}/2fa/setup`, undefined, user)
    await client.post(`${prefix}/2fa/enable`, { code: codeAt(body.secret, now()) }, user)
    live.clock.advance(30)
    return { ...user, secret: body.secret as string }
  }

  it('keeps the token out of the body and asks for the CSRF token', async () => {
    const { email } = await signUp(createClient(live.server))
    const browser = createClient(live.server)
    const login = await browser.post(`${prefix}/login?cookies=1`, { email, password })
    expect(login.body).toEqual({ token_type: 'cookie', expires_in: expect.any(Number) })
    expect(login.headers.get('set-cookie')).toMatch(/access_token=.*HttpOnly.*SameSite=Strict/)
    expect((await browser.get(`${prefix}/2fa/status`)).status).toBe(200)

    const bare = await browser.post(`${prefix}/2fa/setup`)
    expect(bare.status).toBe(403)
    expect(bare.body.error.code).toBe('invalid_csrf_token')
    const { body } = await browser.get(`${prefix}/csrf`)
    const forged = { headers: { 'x-csrf-token': `${body.csrf_token}x` } }
    expect((await browser.post(`${prefix}/2fa/setup`, undefined, forged)).status).toBe(403)
    const headers = { 'x-csrf-token': body.csrf_token }
    expect((await browser.post(`${prefix}/2fa/setup`, undefined, { headers })).status).toBe(200)
  })

  it('answers the challenge by cookie, too', async () => {
    const { email, secret } = await enrolled()
    const browser = createClient(live.server)
    const login = await browser.post(`${prefix}/login?cookies=1`, { email, password })
    expect(login.status).toBe(202)
    expect(login.body).toEqual({ methods: ['totp', 'backup_code'], expires_in: 300 })
    const code = codeAt(secret, now())
    expect((await browser.post(`${prefix}/login/two-factor?cookies=1`, { code })).status).toBe(403)
    const { body } = await browser.get(`${prefix}/csrf`)
    const headers = { 'x-csrf-token': body.csrf_token }
    const path = `${prefix}/login/two-factor?cookies=1`
    const passed = await browser.post(path, { code }, { headers })
    expect(passed.body).toEqual({ token_type: 'cookie', expires_in: expect.any(Number) })
    expect(browser.cookies.has('challenge_token')).toBe(false)
    expect((await browser.get(`${prefix}/2fa/status`)).body.enabled).toBe(true)
  })
})
