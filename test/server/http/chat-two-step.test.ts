import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  codeAt,
  makeAdmin,
  makeAdminWithFactor,
  newestCode,
  password,
  wrongCode,
} from '../harness.ts'
import { type Client, createClient, type Live, openLive, signUp } from './live.ts'

const prefix = '/api/chat/two-step'
const chatPassword = 'a password of its own'

describe('chat-two-step', () => {
  let live: Live
  let client: Client
  beforeAll(async () => {
    live = await openLive()
    client = createClient(live.server)
  })
  afterAll(() => live.close())

  const now = () => live.clock.read()

  const enrolled = async () => {
    const user = await signUp(client)
    const request = { password: chatPassword, recovery_email: 'rescue@live.example' }
    const { body: setup } = await client.post(`${prefix}/enable`, request, user)
    const secret: string = setup.secret_key
    const code = codeAt(secret, now())
    const verified = await client.post(`${prefix}/verify`, { code }, user)
    live.clock.advance(30)
    return { ...user, secret, setup, verified, backupCodes: setup.backup_codes as string[] }
  }
  const signInAgain = async (email: string) => {
    const { body } = await client.post('/api/v1/auth/login', { email, password })
    return { bearer: body.access_token as string }
  }

  it('GET /settings is {"is_enabled": false} without a row', async () => {
    const user = await signUp(client)
    const settings = await client.get(`${prefix}/settings?user_id=${user.id}`, user)
    expect(settings.status).toBe(200)
    expect(settings.body).toEqual({ is_enabled: false })
    const rows = await live.server.opened.parts.database.db
      .selectFrom('chat_two_step_verification')
      .select('id')
      .where('user_id', '=', user.id)
      .execute()
    expect(rows).toEqual([])
  })

  it('GET /settings says what a row says', async () => {
    const user = await enrolled()
    const { body } = await client.get(`${prefix}/settings?user_id=${user.id}`, user)
    expect(body).toEqual({
      is_enabled: true,
      pending: false,
      recovery_email: expect.stringMatching(/•.*@/),
      has_password: true,
      backup_codes_remaining: 10,
      backup_codes_low: false,
      last_verified_at: user.verified.body.last_verified_at,
    })
    expect((await client.get(`${prefix}/settings`, user)).body).toEqual(body)
  })

  it("GET /settings refuses somebody else's user_id, but to administrators", async () => {
    const user = await signUp(client)
    const other = await enrolled()
    const refused = await client.get(`${prefix}/settings?user_id=${other.id}`, user)
    expect(refused.status).toBe(403)
    expect(refused.body.error.code).toBe('forbidden')
    const administrator = await signUp(client)
    const path = `${prefix}/settings?user_id=${other.id}`
    await makeAdmin(live.server.opened, administrator.email)
    const withoutFactor = await client.get(path, administrator)
    expect(withoutFactor.status).toBe(403)
    expect(withoutFactor.body.error.code).toBe('second_factor_required')
    await makeAdminWithFactor(live.server.opened, administrator.email)
    const allowed = await client.get(`${prefix}/settings?user_id=${other.id}`, administrator)
    expect(allowed.body.is_enabled).toBe(true)
  })

  it('POST /enable gives a secret and ten backup codes, and enables nothing yet', async () => {
    const user = await signUp(client)
    const { status, body } = await client.post(`${prefix}/enable`, { password: chatPassword }, user)
    expect(status).toBe(200)
    expect(body).toEqual({
      secret_key: expect.stringMatching(/^[A-Z2-7]{32}$/),
      otpauth_url: expect.stringContaining('otpauth://totp/'),
      backup_codes: expect.any(Array),
      is_enabled: false,
    })
    expect(body.backup_codes).toHaveLength(10)
    const settings = await client.get(`${prefix}/settings`, user)
    expect(settings.body).toMatchObject({ is_enabled: false, pending: true })
    expect((await client.get('/api/chat/ping', user)).status).toBe(200)
    expect((await client.post(`${prefix}/enable`, {}, user)).status).toBe(400)
    expect((await client.post(`${prefix}/enable`, { password: 'x' }, user)).status).toBe(400)
  })

  it('POST /verify with the first correct code enables', async () => {
    const { setup, verified, ...user } = await enrolled()
    expect(setup.is_enabled).toBe(false)
    expect(verified.status).toBe(200)
    expect(verified.body).toEqual({
      verified: true,
      verified_until: expect.any(String),
      last_verified_at: expect.any(String),
    })
    const again = await client.post(`${prefix}/enable`, { password: chatPassword }, user)
    expect(again.status).toBe(409)
    expect(again.body.error.code).toBe('already_enabled')
  })

  it.each([
    ['a code', (u: Enrolled) => ({ code: codeAt(u.secret, now()) })],
    ['a backup code', (u: Enrolled) => ({ backup_code: u.backupCodes[0] })],
    [
      'the password and a code',
      (u: Enrolled) => ({ password: chatPassword, code: codeAt(u.secret, now()) }),
    ],
  ])('POST /verify with %s opens the chat for 30 minutes', async (_, proofOf) => {
    const user = await enrolled()
    const session = await signInAgain(user.email)
    const before = await client.get('/api/chat/ping', session)
    expect(before.status).toBe(403)
    expect(before.body.error.code).toBe('two_step_required')
    const verified = await client.post(`${prefix}/verify`, proofOf(user), session)
    expect(verified.status).toBe(200)
    expect(verified.body.verified_until).toBe(new Date(now() + 30 * 60_000).toISOString())
    expect((await client.get('/api/chat/ping', session)).status).toBe(200)
    live.clock.advance(30 * 60 + 1)
    expect((await client.get('/api/chat/ping', session)).status).toBe(403)
  })

  it('POST /verify refuses a wrong code, and a right one with a wrong password', async () => {
    const user = await enrolled()
    const verify = (body: object) => client.post(`${prefix}/verify`, body, user)
    const wrong = await verify({ code: wrongCode(user.secret, now()) })
    expect(wrong.status).toBe(401)
    expect(wrong.body).toMatchObject({ error: { code: 'invalid_code' }, remaining_attempts: 4 })
    const code = codeAt(user.secret, now())
    expect((await verify({ password: 'not the password', code })).status).toBe(401)
  })

  it('POST /disable keeps the row and erases secret and codes', async () => {
    const user = await enrolled()
    const code = codeAt(user.secret, now())
    const wrong = { password: 'not the password', code }
    expect((await client.post(`${prefix}/disable`, wrong, user)).status).toBe(401)
    const body = { password: chatPassword, code }
    const disabled = await client.post(`${prefix}/disable`, body, user)
    expect(disabled.status).toBe(200)
    expect(disabled.body).toEqual({ is_enabled: false })
    const row = await live.server.opened.parts.database.db
      .selectFrom('chat_two_step_verification')
      .selectAll()
      .where('user_id', '=', user.id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ is_enabled: false, secret_key: null })
    expect(JSON.stringify(row.backup_codes ?? [])).not.toMatch(/[0-9a-f]{16}/i)
  })

  it('POST /recover sends a code, turns two-step off and ends the other sessions', async () => {
    const user = await enrolled()
    const session = await signInAgain(user.email)
    const sent = await client.post(`${prefix}/recover`, {}, session)
    expect(sent.status).toBe(200)
    expect(sent.body).toMatchObject({
      sent: true,
      destination: expect.stringMatching(/•.*@/),
      expires_at: new Date(now() + 600_000).toISOString(),
    })
    const recovery_code = newestCode(live.server.opened)
    const recovered = await client.post(`${prefix}/recover`, { recovery_code }, session)
    expect(recovered.body).toEqual({ is_enabled: false })
    expect((await client.get('/api/chat/ping', session)).status).toBe(200)
    expect((await client.get('/api/chat/ping', user)).status).toBe(401)
  })

  it('POST /recover without a recovery e-mail says so', async () => {
    const user = await signUp(client)
    const { body } = await client.post(`${prefix}/enable`, { password: chatPassword }, user)
    await client.post(`${prefix}/verify`, { code: codeAt(body.secret_key, now()) }, user)
    const refused = await client.post(`${prefix}/recover`, undefined, user)
    expect(refused.status).toBe(409)
    expect(refused.body.error.code).toBe('no_recovery_email')
  })

  it('asks for a bearer token everywhere', async () => {
    for (const answer of [
      await client.get('/api/chat/ping'),
      await client.get(`${prefix}/settings?user_id=1`),
      await client.post(`${prefix}/enable`, { password: chatPassword }),
      await client.post(`${prefix}/verify`, { code: '123456' }),
      await client.post(`${prefix}/disable`, { password: chatPassword, code: '123456' }),
      await client.post(`${prefix}/recover`, {}),
    ]) {
      expect(answer.status).toBe(401)
      expect(answer.body.error.code).toBe('invalid_token')
    }
  })

  interface Enrolled {
    readonly secret: string
    readonly backupCodes: readonly string[]
  }
})
