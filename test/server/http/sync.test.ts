import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backends, codeAt, password } from '../harness.ts'
import { createClient, type Live, openLive } from './live.ts'

const name = '0123456789abcdef.countersign'
const base = '/api/v1/sync'

describe.each(backends)('files of several computers on $name', backend => {
  let live: Live
  let token: string
  let bearer: string

  beforeAll(async () => {
    live = await openLive(backend, { instances: 2, env: { COUNTERSIGN_SYNC_QUOTA_MB: '1' } })
    ;({ token, bearer } = await register('ada@example.org'))
  })
  afterAll(() => live.close())

  async function register(email: string) {
    const client = createClient(live.server)
    await client.post('/api/v1/auth/register', { email, password })
    const { body } = await client.post('/api/v1/auth/login', { email, password })
    const made = await client.post(
      `${base}/tokens`,
      { name: 'laptop' },
      { bearer: body.access_token },
    )
    expect(made.status).toBe(201)
    return { token: made.body.token as string, bearer: body.access_token as string }
  }

  async function call(method: string, path: string, given: RequestInit & { as?: string } = {}) {
    const { as = token, headers, ...init } = given
    const answer = await fetch(`${live.instance(1).url}${base}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${as}`,
        ...(init.body != null && { 'content-type': 'application/octet-stream' }),
        ...headers,
      },
      ...init,
    })
    return {
      status: answer.status,
      headers: answer.headers,
      bytes: Buffer.from(await answer.arrayBuffer()),
    }
  }
  const json = (bytes: Buffer) => JSON.parse(bytes.toString())

  it('gives back every byte, by either instance, and the list with sizes', async () => {
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 256))
    const written = await call('PUT', `/files/${name}`, { body: bytes })
    expect(written.status).toBe(204)
    const read = await call('GET', `/files/${name}`)
    expect(read.bytes.equals(bytes)).toBe(true)
    expect(read.headers.get('etag')).toBe(written.headers.get('etag'))
    const {
      files,
      used_bytes: used,
      quota_bytes: quota,
    } = json((await call('GET', '/files')).bytes)
    expect(files).toMatchObject([{ name, bytes: 1000 }])
    expect([used, quota]).toEqual([1000, 1024 * 1024])
    await call('DELETE', `/files/${name}`)
    expect((await call('GET', `/files/${name}`)).status).toBe(404)
    expect((await call('DELETE', `/files/${name}`)).status).toBe(204)
  })

  it('supports conditional requests', async () => {
    const { headers } = await call('PUT', `/files/${name}`, { body: Buffer.from('one') })
    const etag = headers.get('etag') as string
    expect(
      (await call('GET', `/files/${name}`, { headers: { 'if-none-match': etag } })).status,
    ).toBe(304)
    const two = { body: Buffer.from('two'), headers: { 'if-match': etag } }
    expect((await call('PUT', `/files/${name}`, two)).status).toBe(204)
    expect((await call('PUT', `/files/${name}`, two)).status).toBe(412)
    expect((await call('GET', `/files/${name}`)).bytes.toString()).toBe('two')
  })

  it("shows nobody another user's files", async () => {
    const other = await register('grace@example.org')
    expect((await call('GET', `/files/${name}`, { as: other.token })).status).toBe(404)
    await call('PUT', `/files/${name}`, { as: other.token, body: Buffer.from('hers') })
    expect((await call('GET', `/files/${name}`)).bytes.toString()).toBe('two')
  })

  it('accepts only its own token, which opens nothing else', async () => {
    for (const as of ['csync_guess', bearer, '']) {
      expect((await call('GET', '/files', { as })).status).toBe(401)
    }
    const client = createClient(live.server)
    expect((await client.get('/api/v1/auth/2fa/status', { bearer: token })).status).toBe(401)
    expect((await client.get(`${base}/tokens`, { bearer: token })).status).toBe(401)
  })

  it('refuses a token that was removed', async () => {
    const client = createClient(live.server)
    const { body } = await client.post(`${base}/tokens`, { name: 'lost' }, { bearer })
    const listed = await client.get(`${base}/tokens`, { bearer })
    const { id } = listed.body.tokens.find((one: { name: string }) => one.name === 'lost')
    expect(listed.text).not.toContain(body.token)
    expect((await call('GET', '/files', { as: body.token })).status).toBe(200)
    const removed = await fetch(`${live.server.url}${base}/tokens/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${bearer}` },
    })
    expect(removed.status).toBe(204)
    expect((await call('GET', '/files', { as: body.token })).status).toBe(401)
  })

  it('refuses the tokens of an account whose password was changed', async () => {
    const email = 'lost@example.org'
    const { token: as, bearer } = await register(email)
    const client = createClient(live.server)
    const other = await client.post('/api/v1/auth/login', { email, password })
    const change = (given: object) =>
      client.post('/api/v1/auth/password/change', given, { bearer }).then(({ status }) => status)
    const wish = { password, new_password: `${password} and more` }
    expect(await change({ ...wish, password: 'a guess' })).toBe(401)
    expect(await change({ ...wish, new_password: 'short' })).toBe(400)
    expect((await call('GET', '/files', { as })).status).toBe(200)
    expect(await change(wish)).toBe(204)
    expect((await call('GET', '/files', { as })).status).toBe(401)
    const status = (bearer: string) => client.get('/api/v1/auth/2fa/status', { bearer })
    expect((await status(other.body.access_token)).status).toBe(401)
    expect((await status(bearer)).status).toBe(200)
    expect(await change(wish)).toBe(401)
    const again = { email, password: wish.new_password }
    expect((await client.post('/api/v1/auth/login', again)).status).toBe(200)
  })

  it('refuses tokens from before two-factor sign-in was turned on', async () => {
    const { token: as, bearer } = await register('grown@example.org')
    const client = createClient(live.server)
    const { body } = await client.post('/api/v1/auth/2fa/setup', {}, { bearer })
    const code = codeAt(body.secret, live.clock.read())
    const enabled = await client.post('/api/v1/auth/2fa/enable', { code }, { bearer })
    expect(enabled.status).toBe(200)
    expect((await call('GET', '/files', { as })).status).toBe(401)
  })

  it('refuses what is too large, too much, or no name', async () => {
    expect((await call('PUT', `/files/${name}`, { body: Buffer.alloc(17 * 2 ** 20) })).status).toBe(
      413,
    )
    expect((await call('PUT', `/files/${name}`, { body: Buffer.alloc(2 * 2 ** 20) })).status).toBe(
      507,
    )
    for (const bad of ['..%2f..%2fetc.countersign', 'A.countersign', 'notes.txt', 'x'.repeat(60)]) {
      expect((await call('PUT', `/files/${bad}`, { body: Buffer.from('x') })).status).toBe(400)
    }
    expect((await call('GET', `/files/${name}`)).bytes.toString()).toBe('two')
  })

  it('limits the requests per minute of one account', async () => {
    const { token: as } = await register('eager@example.org')
    const statuses = await Promise.all(
      Array.from({ length: 245 }, async () => (await call('GET', '/files', { as })).status),
    )
    expect(statuses.filter(status => status === 200)).toHaveLength(240)
    expect(statuses.filter(status => status === 429)).toHaveLength(5)
    live.clock.advance(60)
    expect((await call('GET', '/files', { as })).status).toBe(200)
  })
})
