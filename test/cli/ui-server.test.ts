import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTerminalHost } from '../../cli/host.ts'
import { namedAddress } from '../../cli/ui/address.ts'
import { serveUi, type UiServer } from '../../cli/ui/server.ts'
import { createPage } from '../../core/host/page.ts'
import { type App, startApp } from '../../core/start.ts'
import { type EventMessage, methods } from '../../shared/contract.ts'
import {
  type Asked,
  ask,
  open,
  openPage,
  ownHeaders,
  signIn,
  tokenOf,
  tryToOpen,
} from './loopback.ts'
import { type Cli, createCli } from './run-cli.ts'

const call = (name: unknown, input?: unknown): string => JSON.stringify({ name, input })
const badSender = {
  ok: false,
  code: 'bad-sender',
  words: { key: expect.any(String) },
  why: expect.any(String),
}

let cli: Cli
let app: App
let server: UiServer
let origin: string
let key: string
let reached: unknown[] = []
const listeners = new Set<(message: EventMessage) => void>()

/** Opens the real core over a locked vault, and records every call that reaches it. */
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
    address: namedAddress(randomBytes),
    port: 0,
    random: randomBytes,
  })
  origin = server.origin
  key = await signIn(server.freshLink().url)
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
  ask(origin, path, {
    method: 'POST',
    headers: ownHeaders(origin, key),
    ...asked,
  })

describe('a bad sender', () => {
  const foreign: [string, Record<string, string | undefined>][] = [
    ['no key', { authorization: undefined }],
    ['a made-up key', { authorization: 'Bearer x' }],
    ['a key in a cookie', { authorization: undefined, cookie: 'countersign=x' }],
    ['no origin', { origin: undefined }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['an origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['a host rebound to us', { host: 'evil.example', origin: 'http://evil.example' }],
    ['a host that ends like ours', { host: 'x.localhost', origin: 'http://x.localhost' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
    ['a same-site fetch', { 'sec-fetch-site': 'same-site' }],
    ['a form that navigates', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ]

  it.each(foreign)('(%s) reaches nothing by any method of the contract', async (_, change) => {
    const headers = Object.fromEntries(
      Object.entries({ ...ownHeaders(origin, key), ...change }).filter(
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
    const { host } = ownHeaders(origin)
    const authorization = `Bearer ${key}`
    const refused: Record<string, string>[] = [
      { host: `${host}` },
      { host: 'evil.example', authorization },
      { host: `${host}`, authorization, origin: 'https://evil.example' },
      { host: `${host}`, authorization, 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of refused) {
      expect((await ask(origin, '/api/events', { headers })).status).toBe(403)
    }
  })

  it('is refused the page, where its name was rebound to us', async () => {
    const { status, body } = await ask(origin, '/', { headers: { host: 'evil.example' } })
    expect({ status, reply: JSON.parse(body) }).toEqual({ status: 403, reply: badSender })
  })

  it('gets no permission for cross-origin requests', async () => {
    const { status, headers } = await post('/api/call', {
      method: 'OPTIONS',
      headers: { ...ownHeaders(origin), origin: 'https://evil.example' },
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
    const headers = { ...ownHeaders(origin, key), ...change }
    const answer = await post('/api/call', { headers, body })
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code: 'bad-input' })
    expect(reached).toEqual([])
  })

  it.each(['null', '7', '"text"', '[]', '{}'])('that is %s has no name', async body => {
    const answer = await post('/api/call', { body })
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code: 'unknown-method' })
  })

  it('with more than 72 MiB is refused', async () => {
    const body = Buffer.alloc(72 * 2 ** 20 + 1, 0x20)
    const answer = await post('/api/call', { body })
    expect(answer.status).toBe(413)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, code: 'too-large' })
    expect(reached).toEqual([])
  })

  it('answers locked for every method that needs an open vault, and names bad input', async () => {
    for (const [name, method] of Object.entries(methods)) {
      const { body } = await post('/api/call', { body: call(name, { wrong: 1 }) })
      const reply = JSON.parse(body)
      if (!method.whileLocked) expect(reply, name).toMatchObject({ ok: false, code: 'locked' })
      else expect(reply, name).toMatchObject({ ok: false, code: 'bad-input' })
    }
    expect(reached).toEqual(Object.keys(methods))
  })

  it('is answered', async () => {
    const { status, headers, body } = await post('/api/call', { body: call('host.capabilities') })
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(JSON.parse(body)).toMatchObject({ ok: true, value: { version: '1.2.3' } })
  })
})

describe('a launch token', () => {
  afterEach(async () => {
    key = await signIn(server.freshLink().url)
  })
  const freshToken = () => tokenOf(server.freshLink().url)

  it('is good once, and for a session that no cookie carries', async () => {
    const token = freshToken()
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const first = await tryToOpen(origin, { token })
    expect(first.status).toBe(200)
    expect(first.headers['set-cookie']).toBeUndefined()
    expect(JSON.parse(first.body).value).toEqual({
      sessionSecret: expect.stringMatching(/^[\w-]{43}$/),
      pageKey: expect.stringMatching(/^[\w-]{43}$/),
      notices: ['ended-session'],
    })
    expect(first.body).not.toContain(token)
    expect((await tryToOpen(origin, { token })).status).toBe(403)
  })

  it.each([null, '', 7, 'x', 'x'.repeat(43), ['x'], {}])('%j is not', async token => {
    freshToken()
    expect((await tryToOpen(origin, { token })).status).toBe(403)
  })

  it('is replaced by the next one', async () => {
    const old = freshToken()
    const token = freshToken()
    expect((await tryToOpen(origin, { token: old })).status).toBe(403)
    expect((await tryToOpen(origin, { token })).status).toBe(200)
  })

  it('is not needed with a session: a reload, or a link followed twice in one tab', async () => {
    const token = freshToken()
    const { sessionSecret: session } = await openPage(origin, { token })
    for (const given of [null, 'used', token]) {
      expect(await openPage(origin, { token: given, session })).toEqual({
        sessionSecret: null,
        pageKey: expect.any(String),
        notices: [],
      })
    }
  })
})

describe('quick access', () => {
  const status = async (pageKey: string) =>
    (await post('/api/call', { headers: ownHeaders(origin, pageKey), body: call('vault.status') }))
      .status

  it('is opened by a link of its own, once, and ends nothing of the window', async () => {
    const token = tokenOf(server.quickLink())
    const { pageKey, sessionSecret } = await openPage(origin, { token, page: 'quick' })
    expect(await status(pageKey)).toBe(200)
    expect(await status(key)).toBe(200)
    expect((await tryToOpen(origin, { token, page: 'quick' })).status).toBe(403)
    // A reload has the session that the link gave.
    const again = await openPage(origin, { session: sessionSecret, page: 'quick' })
    expect(await status(again.pageKey)).toBe(200)
    expect(await status(pageKey)).toBe(403)
    expect(await status(key)).toBe(200)
  })

  it('opens no window by its link or its session, nor by the link before', async () => {
    const before = tokenOf(server.quickLink())
    const token = tokenOf(server.quickLink())
    expect((await tryToOpen(origin, { token: before, page: 'quick' })).status).toBe(403)
    expect((await tryToOpen(origin, { token })).status).toBe(403)
    const { sessionSecret } = await openPage(origin, { token, page: 'quick' })
    expect((await tryToOpen(origin, { session: sessionSecret })).status).toBe(403)
  })

  it('opens with the session of the window that it was opened from, next to it', async () => {
    const opened = await openPage(origin, { token: tokenOf(server.freshLink().url) })
    const quick = await openPage(origin, { session: opened.sessionSecret, page: 'quick' })
    expect(await status(quick.pageKey)).toBe(200)
    expect(await status(opened.pageKey)).toBe(200)
    // A fresh link is for a user who may not trust the earlier session either.
    key = await signIn(server.freshLink().url)
    expect(await status(quick.pageKey)).toBe(403)
    expect(await status(opened.pageKey)).toBe(403)
  })
})

describe('events', () => {
  const emit = (message: EventMessage) => {
    for (const listener of listeners) listener(message)
  }
  const connect = (lastId?: string) =>
    open(origin, '/api/events', {
      headers: { ...ownHeaders(origin, key), ...(lastId && { 'last-event-id': lastId }) },
    })
  const linesOf = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))

  it('come as they happen, and again after a gap', async () => {
    const stream = (await connect()).setEncoding('utf8')
    expect(stream.headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
    const [opening] = (await once(stream, 'data')) as [string]
    const [{ kind, id }] = linesOf(opening)
    expect({ kind, id }).toEqual({ kind: 'open', id: expect.any(Number) })
    const offered = '00000000-0000-4000-8000-000000000000'
    emit({ name: 'imports.offered', payload: { import: offered } })
    const [text] = (await once(stream, 'data')) as [string]
    expect(linesOf(text)).toEqual([
      {
        kind: 'event',
        id: id + 1,
        message: { name: 'imports.offered', payload: { import: offered } },
      },
    ])
    stream.destroy()

    emit({ name: 'entries.changed', payload: undefined })
    const again = (await connect(`${id + 1}`)).setEncoding('utf8')
    let replayed = ''
    while (!replayed.includes('event')) replayed += (await once(again, 'data'))[0]
    expect(linesOf(replayed)).toEqual([
      { kind: 'open', id: id + 1 },
      { kind: 'event', id: id + 2, message: { name: 'entries.changed' } },
    ])
    again.destroy()
  })

  it('keep nothing of an open vault over the lock, not even for a page that missed it', async () => {
    const stream = (await connect()).setEncoding('utf8')
    const [opening] = (await once(stream, 'data')) as [string]
    const [{ id }] = linesOf(opening)
    stream.destroy()
    const offered = '00000000-0000-4000-8000-000000000001'
    emit({ name: 'imports.offered', payload: { import: offered } })
    const locked = { state: 'locked' } as Extract<
      EventMessage,
      { name: 'vault.changed' }
    >['payload']
    emit({ name: 'vault.changed', payload: locked })
    const again = (await connect(`${id}`)).setEncoding('utf8')
    let replayed = ''
    while (!replayed.includes('locked')) replayed += (await once(again, 'data'))[0]
    expect(replayed).not.toContain(offered)
    again.destroy()
  })
})

describe('the page', () => {
  it('is served without a session, hardened, and only for reading', async () => {
    const { status, headers, body } = await ask(origin, '/')
    expect({ status, body }).toEqual({ status: 200, body: '<title>The page</title>' })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect((await ask(origin, '/', { method: 'HEAD' })).body).toBe('')
    expect((await post('/')).status).toBe(405)
    expect((await ask(origin, '/../vault')).status).toBe(404)
  })

  it('comes to a link that was clicked elsewhere, never into a frame', async () => {
    const clicked = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    const asked = (dest: string) =>
      ask(origin, '/', { headers: { ...clicked, 'sec-fetch-dest': dest } })
    expect((await asked('document')).status).toBe(200)
    expect((await asked('iframe')).status).toBe(403)
  })

  it('tells a browser without a session to start again, with no script', async () => {
    const { status, headers, body } = await ask(origin, '/start-again')
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
      err: `Port ${port} is in use. Choose another one, or leave --port out.\n`,
    })
    other.close()
  })

  it('reports when nobody is there any more, but not when a page is reloaded', async () => {
    const brief = await serveUi({
      app: { dispatch: app.dispatch, onEvent: () => () => {} },
      page: createPage(cli.folder, randomBytes),
      address: namedAddress(randomBytes),
      port: 0,
      random: randomBytes,
    })
    let isLeft = false
    const left = brief.whenLeft(200).then(() => {
      isLeft = true
    })
    const headers = ownHeaders(brief.origin, await signIn(brief.freshLink().url))
    const read = () => open(brief.origin, '/api/events', { headers })
    const first = await read()
    first.destroy()
    const second = await read()
    // The call takes longer than the page may be away.
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(isLeft).toBe(false)
    second.destroy()
    await left
    await brief.close()
  })

  it('ends its connections when it closes', async () => {
    const short = await serveUi({
      app: { dispatch: app.dispatch, onEvent: () => () => {} },
      page: createPage(cli.folder, randomBytes),
      address: namedAddress(randomBytes),
      port: 0,
      random: randomBytes,
    })
    const headers = ownHeaders(short.origin, await signIn(short.freshLink().url))
    const stream = await open(short.origin, '/api/events', { headers })
    stream.resume()
    await Promise.all([once(stream, 'close'), short.close()])
    await expect(ask(short.origin, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
