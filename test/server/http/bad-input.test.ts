/** Every request gets an answer below 500, in the shape of its dialect. */
import { request as rawRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeAt, makeAdminWithFactor, password } from '../harness.ts'
import { posts } from './calls.ts'
import { type Answer, type Client, createClient, type Live, openLive, signUp } from './live.ts'

const injection = `'; DROP TABLE users; --" OR 1=1`

describe('bad input', () => {
  let live: Live
  let client: Client
  let user: { email: string; id: number; bearer: string }
  let admin: { bearer: string }
  beforeAll(async () => {
    live = await openLive()
    client = createClient(live.server)
    user = await signUp(client)
    const person = await signUp(client)
    await makeAdminWithFactor(live.server.opened, person.email)
    admin = person
  })
  afterAll(() => live.close())

  const expectRefusal = (answer: Answer, status: number, code: string) => {
    expect(answer.status).toBe(status)
    expect(answer.body).toMatchObject({ error: { code, message: expect.any(String) } })
  }

  describe.each(posts)('POST %s', (path, body) => {
    let cookies: Client
    beforeAll(async () => {
      cookies = createClient(live.server)
      const person = await signUp(cookies)
      await cookies.post('/2fa/login', { email: person.email, password })
    })
    const post = (given: unknown, options: object = {}) => {
      const bearer = path.includes('/admin/') ? admin.bearer : user.bearer
      return cookies.post(path, given, { bearer, ...options })
    }

    it.each(['{"email": ', '[', 'nonsense', '{"a":1}}', '\u0000', '{"__proto__": {"a": 1}}'])(
      'refuses the malformed JSON %j',
      async raw => expectRefusal(await post(undefined, { raw }), 400, 'bad_input'),
    )

    it.each(['[]', '"text"', '1', 'true'])(
      "refuses the body %s, which isn't an object",
      async raw => expectRefusal(await post(undefined, { raw }), 400, 'bad_input'),
    )

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/xml', 'multipart/form-data'])(
      'refuses a body of type %s',
      async type => {
        const options = { raw: JSON.stringify(body), headers: { 'content-type': type } }
        expectRefusal(await post(undefined, options), 415, 'unsupported_media_type')
      },
    )

    it('refuses a body of 1 MB', async () => {
      const large = { ...body, filler: 'x'.repeat(1_000_000) }
      expectRefusal(await post(large), 413, 'too_large')
    })

    it('refuses an unknown field, without repeating its name', async () => {
      const answer = await post({ ...body, surprise_field: 1 })
      expectRefusal(answer, 400, 'bad_input')
      expect(answer.text).not.toContain('surprise_field')
    })

    it.each(Object.keys(body))('refuses %s of another type', async field => {
      for (const value of [1, true, null, {}, [], [[]], '', 'x'.repeat(5000)]) {
        const answer = await post({ ...body, [field]: value })
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(answer.status).toBeLessThan(500)
        expect(answer.body.error.code).toEqual(expect.any(String))
      }
    })

    it.each(Object.keys(body))('takes %s as a value, not as SQL', async field => {
      for (const value of [injection, 'a\u0000b', '\ud800', '{{7*7}}', '../../etc/passwd']) {
        const answer = await post({ ...body, [field]: value })
        expect(answer.status).toBeLessThan(500)
        expect(answer.text).not.toContain('DROP TABLE')
      }
      expect((await client.get('/api/v1/auth/2fa/status', user)).status).toBe(200)
    })
  })

  it.each([
    ['/api/v1/auth/2fa/status', ''],
    ['/users/2fa', ''],
    ['/api/chat/two-step/settings?user_id=1', ''],
    ['/api/v1/admin/users', ''],
    ['/api/v1/admin/audit', ''],
  ])('GET %s requires a valid token', async path => {
    const forged = `${user.bearer.slice(0, -3)}abc`
    const none = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwic2NvcGUiOiJhY2Nlc3MifQ.'
    for (const bearer of ['', 'nonsense', forged, none, 'x'.repeat(5000)]) {
      expectRefusal(await client.get(path, { bearer }), 401, 'invalid_token')
    }
    const basic = { headers: { authorization: 'Basic dXNlcjpwYXNz' } }
    expectRefusal(await client.get(path, basic), 401, 'invalid_token')
  })

  it('refuses a token after its session expired', async () => {
    const { bearer } = await signUp(client)
    live.clock.advance(9 * 60 * 60)
    expectRefusal(await client.get('/api/v1/auth/2fa/status', { bearer }), 401, 'invalid_token')
    const { email } = user
    const login = await client.post('/api/v1/auth/login', { email, password })
    user = { ...user, bearer: login.body.access_token }
  })

  it.each([['-1'], ['1.5'], ['1e3'], ['٣'], ["1'--"], ['99999999999999999999']])(
    'refuses the user_id %s',
    async id => {
      const path = `/api/chat/two-step/settings?user_id=${encodeURIComponent(id)}`
      expectRefusal(await client.get(path, user), 400, 'bad_input')
    },
  )

  it('refuses an unknown field in the query, and one given twice', async () => {
    const path = '/api/chat/two-step/settings'
    expectRefusal(await client.get(`${path}?user=1`, user), 400, 'bad_input')
    expectRefusal(await client.get(`${path}?user_id=1&user_id=2`, user), 400, 'bad_input')
  })

  it.each([
    [(code: string) => code.replace(/(..)/g, '$1 '), 200],
    [(code: string) => `${code.slice(0, 3)}-${code.slice(3)}`, 200],
    [(code: string) => ` ${code} `, 200],
    [(code: string) => code.replace(/\d/g, digit => String.fromCodePoint(0xff10 + +digit)), 401],
    [(code: string) => code.replace(/\d/g, digit => String.fromCodePoint(0x660 + +digit)), 401],
    [(code: string) => code.slice(1), 401],
    [(code: string) => `${code}0`, 401],
    [(code: string) => `0${code}`, 401],
    [(code: string) => `+${code}`, 401],
    [(code: string) => `${code}\n`, 401],
    [(code: string) => code.replace(/(...)/, '$1\u00a0'), 401],
  ])('reads a code written as %s: %i', async (write, status) => {
    const person = await signUp(client)
    const { body: setup } = await client.post('/api/v1/auth/2fa/setup', {}, person)
    const code = write(codeAt(setup.secret, live.clock.read()))
    const answer = await client.post('/api/v1/auth/2fa/enable', { code }, person)
    expect(answer.status).toBe(status)
  })

  it('answers unknown addresses and methods', async () => {
    for (const path of ['/', '/nowhere', '/api/v1/auth', '/users', '/2fa/none', '/auth/none']) {
      const answer = await client.get(path)
      expect(answer.status).toBeLessThan(500)
    }
    expectRefusal(await client.get('/nowhere'), 404, 'not_found')
    expectRefusal(await client.get('/api/v1/auth/login'), 404, 'not_found')
    expectRefusal(await client.get('/%E0%A4%A'), 400, 'bad_input')
  })

  it('answers invalid HTTP and endless headers, and keeps running', async () => {
    const { port } = new URL(live.server.url)
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { 'x-filler': 'x'.repeat(100_000) }
      rawRequest({ port, host: '127.0.0.1', path: '/healthz', headers }, answer => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(431)
    expect((await client.get('/healthz')).status).toBe(200)
  })
})
