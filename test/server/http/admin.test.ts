import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeAt, makeAdminWithFactor, password } from '../harness.ts'
import { type Client, createClient, type Live, openLive, signUp } from './live.ts'

const prefix = '/api/v1/admin'

describe('administration', () => {
  let live: Live
  let client: Client
  let admin: { email: string; id: number; bearer: string }
  beforeAll(async () => {
    live = await openLive()
    client = createClient(live.server)
    admin = await signUp(client)
    await makeAdminWithFactor(live.server.opened, admin.email)
  })
  afterAll(() => live.close())

  const enrolled = async () => {
    const user = await signUp(client)
    const { body } = await client.post('/api/v1/auth/2fa/setup', {}, user)
    const code = codeAt(body.secret, live.clock.read())
    await client.post('/api/v1/auth/2fa/enable', { code }, user)
    return user
  }

  it('is for administrators', async () => {
    const user = await signUp(client)
    for (const answer of [
      await client.get(`${prefix}/users`, user),
      await client.get(`${prefix}/audit`, user),
      await client.post(`${prefix}/users/${user.id}/2fa/reset`, { reason: 'lost phone' }, user),
    ]) {
      expect(answer.status).toBe(403)
      expect(answer.body.error.code).toBe('forbidden')
    }
    expect((await client.get(`${prefix}/users`)).status).toBe(401)
  })

  it('lists users with the state of their factor', async () => {
    const user = await enrolled()
    const { body } = await client.get(`${prefix}/users?query=${user.email}`, admin)
    expect(body).toEqual({
      users: [
        {
          id: user.id,
          email: user.email,
          display_name: user.email.split('@')[0],
          method: 'totp',
          enabled: true,
          confirmed_at: expect.any(String),
          last_verified_at: expect.any(String),
          backup_codes_remaining: 10,
          locked_until: null,
        },
      ],
      page: 1,
      pages: 1,
      total: 1,
    })
  })

  it('lists in pages', async () => {
    for (let i = 0; i < 5; i++) await signUp(client)
    const first = await client.get(`${prefix}/users?per_page=2`, admin)
    const second = await client.get(`${prefix}/users?per_page=2&page=2`, admin)
    expect(first.body.users).toHaveLength(2)
    expect(first.body.pages).toBe(Math.ceil(first.body.total / 2))
    const ids = [...first.body.users, ...second.body.users].map((user: { id: number }) => user.id)
    expect(new Set(ids).size).toBe(4)
  })

  it.each(['page=-1', 'page=x', 'per_page=1.5', 'nothing=1'])('refuses ?%s', async query => {
    expect((await client.get(`${prefix}/users?${query}`, admin)).status).toBe(400)
  })

  it('resets a factor: two-factor is off, and the sessions and tokens are over', async () => {
    const user = await enrolled()
    const { body } = await client.post('/api/v1/sync/tokens', { name: 'laptop' }, user)
    const synced = () => client.get('/api/v1/sync/files', { bearer: body.token })
    expect((await synced()).status).toBe(200)
    const path = `${prefix}/users/${user.id}/2fa/reset`
    expect((await client.post(path, {}, admin)).status).toBe(400)
    const reset = await client.post(path, { reason: 'lost phone, seen in person' }, admin)
    expect(reset.status).toBe(204)
    expect((await client.get('/api/v1/auth/2fa/status', user)).status).toBe(401)
    expect((await synced()).status).toBe(401)
    const login = await client.post('/api/v1/auth/login', { email: user.email, password })
    expect(login.status).toBe(200)
    const nobody = await client.post(`${prefix}/users/999999/2fa/reset`, { reason: 'x' }, admin)
    expect(nobody.status).toBe(404)
  })

  it('reads the audit log, which names who did what, and no secret', async () => {
    const user = await enrolled()
    const path = `${prefix}/users/${user.id}/2fa/reset`
    await client.post(path, { reason: 'lost phone' }, admin)
    const { body } = await client.get(`${prefix}/audit?user=${user.id}`, admin)
    expect(body.page).toBe(1)
    expect(body.events[0]).toMatchObject({
      id: expect.any(Number),
      at: expect.any(String),
      user_id: user.id,
      actor_id: admin.id,
      address: expect.stringMatching(/^10\./),
      detail: expect.stringContaining('lost phone'),
    })
    const { event } = body.events[0]
    const filtered = await client.get(`${prefix}/audit?event=${event}`, admin)
    const events = filtered.body.events as { event: string }[]
    expect(new Set(events.map(each => each.event))).toEqual(new Set([event]))
    expect(JSON.stringify(body)).not.toMatch(/[A-Z2-7]{32}/)
  })
})
