import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTerminalHost } from '../../cli/host.ts'
import { serveUi, type UiServer } from '../../cli/ui/server.ts'
import { createPage } from '../../core/page.ts'
import { type App, startApp } from '../../core/start.ts'
import { type EventMessage, methods } from '../../shared/contract.ts'
import { type Asked, ask, open, ownHeaders, signIn } from './loopback.ts'
import { type Cli, createCli } from './run-cli.ts'

const call = (name: unknown, input?: unknown): string => JSON.stringify({ name, input })
const badSender = { ok: false, code: 'bad-sender', message: expect.any(String) }

let cli: Cli
let app: App
let server: UiServer
let cookie: string
let reached: unknown[] = []
const listeners = new Set<(message: EventMessage) => void>()

/** The real core over a locked vault, with a note of every call that reaches it. */
beforeAll(async () => {
  cli = await createCli()
  await cli(['add', 'otpauth://totp/GitHub:alice?secret=JBSWY3DPEHPK3PXPJBSWY3DP'])
  const folder = path.join(cli.folder, 'renderer')
  await mkdir(folder)
  await writeFile(path.join(folder, 'index.html'), '<title>The page</title>')
  app = await startApp({
    host: createTerminalHost('1.2.3'),
    vaultChoice: { file: cli.vaultFile },
    env: { COUNTERSIGN_DATA_FOLDER: cli.folder },
  })
  server = await serveUi({
    app: {
      dispatch(name, input) {
        reached.push(name)
        return app.dispatch(name, input)
      },
      onEvent(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
    page: createPage(folder, randomBytes),
    port: 0,
    random: randomBytes,
  })
  cookie = await signIn(server.port, server.freshLink())
})

beforeEach(() => {
  reached = []
})

afterAll(async () => {
  await server.close()
  await app.close()
  await cli.remove()
})

const post = (path: string, asked: Asked = {}) =>
  ask(server.port, path, {
    method: 'POST',
    headers: ownHeaders(server.port, cookie),
    ...asked,
  })

describe('a bad sender', () => {
  const foreign: [string, Record<string, string | undefined>][] = [
    ['no cookie', { cookie: undefined }],
    ['a made-up cookie', { cookie: 'countersign=x; session=y' }],
    ['no origin', { origin: undefined }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['an origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['a host rebound to us', { host: 'evil.example', origin: 'http://evil.example' }],
    ['a host that begins like ours', { host: '127.0.0.1.evil.example' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
    ['a same-site fetch', { 'sec-fetch-site': 'same-site' }],
    ['a form that navigates', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ]

  it.each(foreign)('(%s) reaches nothing by any method of the contract', async (_, change) => {
    const headers = Object.fromEntries(
      Object.entries({ ...ownHeaders(server.port, cookie), ...change }).filter(
        (header): header is [string, string] => header[1] !== undefined,
      ),
    )
    for (const name of Object.keys(methods)) {
      const { status, body } = await post('/api/call', { headers, body: call(name) })
      expect({ status, reply: JSON.parse(body) }).toEqual({ status: 403, reply: badSender })
    }
    expect(reached).toEqual([])
  })

  it('is refused the events too', async () => {
    const { host } = ownHeaders(server.port)
    const refused: Record<string, string>[] = [
      { host: `${host}` },
      { host: 'evil.example', cookie },
      { host: `${host}`, cookie, origin: 'https://evil.example' },
      { host: `${host}`, cookie, 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of refused) {
      expect((await ask(server.port, '/api/events', { headers })).status).toBe(403)
    }
  })

  it('is refused the page, where its name was rebound to us', async () => {
    const { status, body } = await ask(server.port, '/', { headers: { host: 'evil.example' } })
    expect({ status, reply: JSON.parse(body) }).toEqual({ status: 403, reply: badSender })
  })

  it('gets no leave to ask across origins', async () => {
    const { status, headers } = await post('/api/call', {
      method: 'OPTIONS',
      headers: { ...ownHeaders(server.port), origin: 'https://evil.example' },
    })
    expect(status).toBe(403)
    expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([])
  })
})

describe('a call of our page', () => {
  it.each(['__proto__', 'constructor', 'toString', 'entries', '', null, 7, ['vault.status']])(
    'by the name %j is answered unknown-method',
    async name => {
      const { status, body } = await post('/api/call', { body: call(name) })
      expect(status).toBe(200)
      expect(JSON.parse(body)).toMatchObject({ ok: false, code: 'unknown-method' })
    },
  )

  it.each([
    ['no JSON', '{"name":', {}],
    ['another type', call('vault.status'), { 'content-type': 'text/plain' }],
    ['no type', call('vault.status'), { 'content-type': '' }],
  ])('in %s is refused before it reaches the core', async (_, body, change) => {
    const headers = { ...ownHeaders(server.port, cookie), ...change }
    const answer = await post('/api/call', { headers, body })
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code: 'bad-input' })
    expect(reached).toEqual([])
  })

  it.each(['null', '7', '"text"', '[]', '{}'])('that is %s has no name', async body => {
    const answer = await post('/api/call', { body })
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code: 'unknown-method' })
  })

  it('of more than 72 MiB is refused', async () => {
    const body = Buffer.alloc(72 * 2 ** 20 + 1, 0x20)
    const answer = await post('/api/call', { body })
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code: 'too-large' })
    expect(reached).toEqual([])
  }, 20_000)

  it('answers locked for every method that needs an open vault, and names bad input', async () => {
    for (const [name, method] of Object.entries(methods)) {
      const { body } = await post('/api/call', { body: call(name, { wrong: 1 }) })
      const reply = JSON.parse(body)
      if (!method.whileLocked) expect(reply, name).toMatchObject({ ok: false, code: 'locked' })
      else expect(reply, name).toMatchObject({ ok: false, code: 'bad-input' })
    }
    expect(reached).toEqual(Object.keys(methods))
  })

  it('is answered, by either name of the host', async () => {
    const localhost = `localhost:${server.port}`
    const headers = {
      ...ownHeaders(server.port, cookie),
      host: localhost,
      origin: `http://${localhost}`,
    }
    for (const own of [headers, ownHeaders(server.port, cookie)]) {
      const { status, headers, body } = await post('/api/call', {
        headers: own,
        body: call('host.capabilities'),
      })
      expect(status).toBe(200)
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(JSON.parse(body)).toMatchObject({ ok: true, value: { version: '1.2.3' } })
    }
  })
})

describe('a launch token', () => {
  const trade = (token: unknown, cookie?: string) =>
    post('/api/session', {
      headers: ownHeaders(server.port, cookie),
      body: JSON.stringify({ token }),
    })
  const freshToken = () => new URL(server.freshLink()).hash.slice('#token='.length)

  it('is good once, and for a cookie that scripts and other sites cannot use', async () => {
    const token = freshToken()
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const first = await trade(token)
    expect(first.status).toBe(200)
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(/^countersign-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ])
    expect(first.body).not.toContain(token)
    const second = await trade(token)
    expect({ status: second.status, cookie: second.headers['set-cookie'] }).toEqual({
      status: 403,
      cookie: undefined,
    })
  })

  it.each([null, '', 7, 'x', 'x'.repeat(43), ['x'], {}])('%j is not', async token => {
    expect((await trade(token)).status).toBe(403)
  })

  it('is replaced by the next one', async () => {
    const old = freshToken()
    const token = freshToken()
    expect((await trade(old)).status).toBe(403)
    expect((await trade(token)).status).toBe(200)
  })

  it('is not needed with a cookie: a reload, or a link followed twice', async () => {
    expect((await trade(null, cookie)).status).toBe(200)
    expect((await trade('used', cookie)).status).toBe(200)
  })
})

describe('events', () => {
  const emit = (message: EventMessage) => {
    for (const listener of listeners) listener(message)
  }
  const connect = (lastId?: string) =>
    open(server.port, '/api/events', {
      headers: {
        host: `127.0.0.1:${server.port}`,
        cookie,
        ...(lastId && { 'last-event-id': lastId }),
      },
    })

  it('come as they happen, and again after a gap', async () => {
    const stream = (await connect()).setEncoding('utf8')
    expect(stream.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    const [opening] = (await once(stream, 'data')) as [string]
    const id = Number(opening.match(/^id: (\d+)$/m)?.[1])
    const batch = '00000000-0000-4000-8000-000000000000'
    emit({ name: 'entries.offered', payload: { batch } })
    const [text] = (await once(stream, 'data')) as [string]
    expect(text).toBe(
      `id: ${id + 1}\ndata: {"name":"entries.offered","payload":{"batch":"${batch}"}}\n\n`,
    )
    stream.destroy()

    emit({ name: 'entries.changed', payload: undefined })
    const again = (await connect(`${id + 1}`)).setEncoding('utf8')
    let replayed = ''
    while (!replayed.includes('data:')) replayed += (await once(again, 'data'))[0]
    expect(replayed.match(/^data: .*$/gm)).toEqual(['data: {"name":"entries.changed"}'])
    again.destroy()
  })
})

describe('the page', () => {
  it('comes without a session, hardened, to reads alone', async () => {
    const { status, headers, body } = await ask(server.port, '/')
    expect({ status, body }).toEqual({ status: 200, body: '<title>The page</title>' })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect((await ask(server.port, '/', { method: 'HEAD' })).body).toBe('')
    expect((await post('/')).status).toBe(405)
    expect((await ask(server.port, '/../vault')).status).toBe(404)
  })

  it('comes to a link that was clicked elsewhere, never into a frame', async () => {
    const clicked = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    const asked = (dest: string) =>
      ask(server.port, '/', { headers: { ...clicked, 'sec-fetch-dest': dest } })
    expect((await asked('document')).status).toBe(200)
    expect((await asked('iframe')).status).toBe(403)
  })

  it('tells a browser without a session to start again, with no script', async () => {
    const { status, headers, body } = await ask(server.port, '/start-again')
    expect(status).toBe(200)
    const nonce = headers['content-security-policy']?.toString().match(/'nonce-([^']+)'/)?.[1]
    expect(body).toContain(`<style nonce="${nonce}">`)
    expect(body).not.toContain('<script')
  })
})

describe('serving', () => {
  it('refuses a port that is taken, in one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, out, err } = await cli(['ui', '--no-open', '--port', `${port}`])
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: `Port ${port} is taken: choose another one, or leave --port out.\n`,
    })
    other.close()
  })

  it('ends its connections when it closes', async () => {
    const short = await serveUi({
      app: { dispatch: app.dispatch, onEvent: () => () => {} },
      page: createPage(cli.folder, randomBytes),
      port: 0,
      random: randomBytes,
    })
    const own = await signIn(short.port, short.freshLink())
    const headers = { host: `127.0.0.1:${short.port}`, cookie: own }
    const stream = await open(short.port, '/api/events', { headers })
    stream.resume()
    await Promise.all([once(stream, 'close'), short.close()])
    await expect(ask(short.port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
