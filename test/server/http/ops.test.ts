import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { existsSync, renameSync } from 'node:fs'
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../server/http/app.ts'
import { createLogger } from '../../../server/http/request-log.ts'
import { at, backends, codeAt, newestCode, password } from '../harness.ts'
import { createClient, type Live, openLive, signUp } from './live.ts'

/** Counts how much the server in this process reads from the next connection. */
function bytesOfNextSocket(): () => number {
  let bytesRead = () => 0
  const note = (message: unknown) => {
    const { socket } = message as { socket: Socket }
    bytesRead = () => socket.bytesRead
    unsubscribe('net.server.socket', note)
  }
  subscribe('net.server.socket', note)
  return () => bytesRead()
}

/** Tells whether nobody is listening there any more. */
async function isRefused(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port })
  const refused = await once(socket, 'connect').then(
    () => false,
    () => true,
  )
  socket.destroy()
  return refused
}

describe('operation', () => {
  let live: Live
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk))
      done()
    },
  })
  beforeAll(async () => {
    live = await openLive(undefined, { logger: createLogger('info', sink) })
  })
  afterAll(() => live.close())

  it('reports that it is alive and ready', async () => {
    const client = createClient(live.server)
    expect((await client.get('/healthz')).body).toEqual({ status: 'ok' })
    expect((await client.get('/readyz')).body).toEqual({ status: 'ready' })
  })

  it('counts for Prometheus, by pattern', async () => {
    const client = createClient(live.server)
    await client.post('/api/v1/auth/login', { email: 'no@live.example', password })
    const { text, headers } = await client.get('/metrics')
    expect(headers.get('content-type')).toContain('text/plain')
    expect(text).toMatch(
      /countersign_http_request_duration_seconds_count\{method="POST",route="\/api\/v1\/auth\/login",status="401"\} \d/,
    )
    expect(text).toMatch(/countersign_refusals_total\{code="invalid_credentials"\} \d/)
  })

  it('requires the key for metrics if there is one', async () => {
    const guarded = await openLive(undefined, { env: { COUNTERSIGN_METRICS_KEY: 'a key' } })
    const client = createClient(guarded.server)
    expect((await client.get('/metrics')).status).toBe(401)
    const wrong = { headers: { authorization: 'Bearer b-key' } }
    expect((await client.get('/metrics', wrong)).status).toBe(401)
    await guarded.close()
  })

  it('attack 9: shows the outbox to this computer in development only', async () => {
    const client = createClient(live.server)
    const user = await signUp(client)
    await client.post('/users/2fa/enable', { method: 'email' }, user)
    const { body } = await client.get('/dev/outbox')
    expect(body.messages[0]).toEqual({
      id: expect.any(Number),
      at: expect.any(String),
      channel: 'email',
      to: user.email,
      subject: expect.any(String),
      text: expect.any(String),
      code: expect.stringMatching(/^\d{6}$/),
    })
    // A website's name was made to point to this computer.
    const rebound = request(`${live.server.url}/dev/outbox`, { headers: { host: 'evil.example' } })
    const [answer] = await once(rebound.end(), 'response')
    expect(answer.resume().statusCode).toBe(404)
    const production = await openLive(undefined, { env: { NODE_ENV: 'production' } })
    expect((await createClient(production.server).get('/dev/outbox')).status).toBe(404)
    await production.close()
  })

  it('attack 9: shows the outbox to no other computer, whatever Host it names', async () => {
    const logger = createLogger('silent', sink)
    const parts = { ...live.server.opened, logger, trustProxy: true, metricsKey: null }
    const app = await createApp(parts)
    const ask = async (remoteAddress: string) => {
      const headers = { host: 'localhost', 'x-forwarded-for': '127.0.0.1' }
      return (await app.inject({ url: '/dev/outbox', headers, remoteAddress })).statusCode
    }
    expect(await ask('127.0.0.1')).toBe(200)
    expect(await ask('192.0.2.7')).toBe(404)
    await app.close()
  })

  it('allows 30 requests a minute from an address, on all instances together', async () => {
    const shared = await openLive(at(backends, 0), { instances: 2 })
    const clients = [0, 1].map(i => createClient(shared.instance(i), '203.0.113.9'))
    for (let i = 0; i < 30; i++) {
      const path = '/api/v1/auth/2fa/status'
      expect((await at(clients, i % 2).get(path)).status).toBe(401)
    }
    for (const client of clients) {
      const refused = await client.get('/api/v1/auth/2fa/status')
      expect(refused.status).toBe(429)
      expect(refused.body.error.code).toBe('too_many_requests')
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      const page = await client.get('/auth/login')
      expect(page.status).toBe(429)
      expect(page.text).toContain('role="alert"')
      expect((await client.get('/healthz')).status).toBe(200)
    }
    const other = createClient(shared.server, '203.0.113.10')
    expect((await other.get('/api/v1/auth/2fa/status')).status).toBe(401)
    shared.clock.advance(60)
    expect((await at(clients, 0).get('/api/v1/auth/2fa/status')).status).toBe(401)
    await shared.close()
  })

  it('trusts the last X-Forwarded-For, which its proxy has written', async () => {
    const client = createClient(live.server)
    const headers = (first: number) => ({ 'x-forwarded-for': `192.0.2.${first}, 203.0.113.77` })
    for (let i = 0; i < 31; i++) {
      await client.get('/api/v1/auth/2fa/status', { headers: headers(i) })
    }
    const refused = await client.get('/api/v1/auth/2fa/status', { headers: headers(99) })
    expect(refused.status).toBe(429)
  })

  it('logs every request, and no secret of it', async () => {
    const client = createClient(live.server)
    lines.length = 0
    const user = await signUp(client)
    const { body } = await client.post('/api/v1/auth/2fa/setup', {}, user)
    const code = codeAt(body.secret, live.clock.read())
    await client.post('/api/v1/auth/2fa/enable', { code }, user)
    await client.get(`/users/2fa?code=${code}`, user)
    const log = lines.join('')
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      level: 'info',
      method: 'GET',
      route: '/users/2fa',
      status: 200,
    })
    const secrets = [password, body.secret, code, user.bearer, user.email, ...body.backup_codes]
    for (const secret of secrets) expect(log).not.toContain(secret)
  })

  it('logs that a message was sent and to whom, masked, never its code', async () => {
    const client = createClient(live.server)
    const { bearer, email } = await signUp(client)
    lines.length = 0
    await client.post('/users/2fa/enable', { method: 'email' }, { bearer })
    const sent = lines.map(line => JSON.parse(line)).find(({ msg }) => msg === 'message sent')
    expect(sent).toMatchObject({ channel: 'email', to: 'p•••@live.example' })
    expect(lines.join('')).not.toContain(email)
    expect(lines.join('')).not.toContain(newestCode(live.server.opened))
  })

  it('logs the code of a refusal when it is itself at fault', async () => {
    const logger = createLogger('info', sink)
    const mute = await openLive(undefined, { env: { SMTP_URL: 'smtp://127.0.0.1:1' }, logger })
    const client = createClient(mute.server)
    const user = await signUp(client)
    const answer = await client.post('/users/2fa/enable', { method: 'email' }, user)
    expect(answer.status).toBe(502)
    expect(lines.map(line => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ msg: 'request failed', refusal: 'delivery_failed' }),
    )
    await mute.close()
  })

  it('waits for headers for 10 seconds and for a whole request for 30', async () => {
    const app = await createApp({
      ...live.server.opened,
      logger: createLogger('silent', sink),
      trustProxy: false,
      metricsKey: null,
    })
    expect(app.server).toMatchObject({ headersTimeout: 10_000, requestTimeout: 30_000 })
    await app.close()
  })

  it('answers 503 while the database is away, and recovers by itself', async () => {
    const fragile = await openLive()
    const client = createClient(fragile.server)
    const user = await signUp(client)
    const file = fragile.settings.target
    const parts = ['', '-wal', '-shm'].filter(ending => existsSync(file + ending))
    for (const ending of parts) renameSync(file + ending, `${file}.away${ending}`)
    for (const answer of [
      await client.get('/readyz'),
      await client.get('/api/v1/auth/2fa/status', user),
      await client.post('/2fa/login', { email: user.email, password }),
    ]) {
      expect(answer.status).toBe(503)
      expect(answer.body.error.code).toBe('unavailable')
      expect(answer.headers.get('retry-after')).toBe('5')
    }
    const page = await client.get('/auth/login')
    expect(page.status).toBe(503)
    expect(page.text).toContain('role="alert"')
    expect((await client.get('/healthz')).status).toBe(200)
    for (const ending of parts) renameSync(`${file}.away${ending}`, file + ending)
    expect((await client.get('/api/v1/auth/2fa/status', user)).status).toBe(200)
    await fragile.close()
  })

  it.each([
    ['body', 89],
    ['head', 40],
  ])('answers, before it ends, a request whose %s is still coming', async (_, sentBefore) => {
    const ending = await openLive()
    const { hostname, port } = new URL(ending.server.url)
    const arrived = bytesOfNextSocket()
    const socket = connect({ host: hostname, port: Number(port) })
    const chunks: Buffer[] = []
    socket.on('data', chunk => chunks.push(chunk))
    const request =
      'POST /2fa/login HTTP/1.1\r\nhost: x\r\n' +
      'content-length: 2\r\ncontent-type: application/json\r\n\r\n{}'
    socket.write(request.slice(0, sentBefore))
    await expect.poll(arrived).toBe(sentBefore)
    const closed = Promise.all([ending.close(), once(socket, 'close')])
    await expect.poll(() => isRefused(hostname, Number(port))).toBe(true)
    socket.write(request.slice(sentBefore))
    await closed
    const said = Buffer.concat(chunks).toString()
    expect(said).toMatch(/^HTTP\/1\.1 400 /)
    expect(said).toContain('"code":"bad_input"')
    await expect(createClient(ending.server).get('/healthz')).rejects.toThrow()
  })

  it('describes the JSON dialects in OpenAPI, and on a page without foreign requests', async () => {
    const client = createClient(live.server)
    const { body } = await client.get('/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    const paths = Object.keys(body.paths)
    expect(paths).toContain('/api/v1/auth/login/two-factor')
    expect(paths).toContain('/users/2fa/resend-code')
    expect(paths).toContain('/api/chat/two-step/settings')
    expect(paths).toContain('/2fa/verify-backup')
    expect(paths).toContain('/api/v1/admin/users/{id}/2fa/reset')
    expect(paths.filter(path => path.startsWith('/auth/'))).toEqual([])
    const login = body.paths['/api/v1/auth/login'].post
    expect(Object.keys(login.responses)).toEqual(['200', '202', '4XX'])
    expect(login.requestBody.content['application/json'].schema.required).toEqual([
      'email',
      'password',
    ])
    expect((await client.get('/')).headers.get('location')).toBe('/docs')
    const page = await client.get('/docs')
    for (const path of paths) expect(page.text).toContain(path)
    expect(page.text).not.toMatch(/<script|(src|href)="(https?:)?\/\//)
  })

  it('sends the headers that keep a browser careful', async () => {
    const { headers } = await createClient(live.server).get('/api/v1/auth/2fa/status')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
    const proxied = { headers: { 'x-forwarded-proto': 'https' } }
    const secure = await createClient(live.server).get('/auth/login', proxied)
    expect(secure.headers.get('strict-transport-security')).toContain('max-age=')
    for (const cookie of secure.headers.getSetCookie()) expect(cookie).toContain('Secure')
  })
})
