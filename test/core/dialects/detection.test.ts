import { request as forward } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { detectDialects, dialectOf, dialects } from '../../../core/dialects/registry.ts'
import { clientOf, serve } from './hostile.ts'
import { openBetterAuth, openOurs, type Place } from './places.ts'

/** The part of a server that one dialect lies in. */
const prefixes: Readonly<Record<string, string>> = {
  'auth-v1': '/api/v1/',
  'users-2fa': '/users/',
  'chat-two-step': '/api/chat/',
  'two-factor-auth': '/2fa/',
  'auth-pages': '/auth/',
  'better-auth': '/api/auth/',
}

describe('detection', () => {
  let ours: Place
  let better: Awaited<ReturnType<typeof openBetterAuth>>
  beforeAll(async () => {
    ours = await openOurs()
    better = await openBetterAuth()
  })
  afterAll(async () => {
    await ours.close()
    await better.close()
  })

  const found = async (url: string) => (await detectDialects(clientOf(url))).map(({ id }) => id)

  /** A server that has this part alone, below an address of its own. Counts what it is asked. */
  const only = async (id: string, below = '') => {
    const asked: string[] = []
    const { url } = id === 'better-auth' ? better : ours
    const front = await serve((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      const path = request.url?.slice(below.length) ?? ''
      if (!path.startsWith(prefixes[id] ?? '')) return void response.writeHead(404).end()
      const { method, headers } = request
      const onward = forward(url + path, { method, headers }, answer => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      request.pipe(onward)
    })
    return { url: front + below, asked }
  }

  it.each(dialects.map(({ id }) => id))('finds %s and nothing else', async id => {
    const { url, asked } = await only(id)
    expect(await found(url)).toEqual([id])
    expect(asked.length).toBeLessThanOrEqual(dialects.length + 1)
    const { url: below } = await only(id, '/some/where')
    expect(await found(below)).toEqual([id])
  })

  it('finds all five of the reference server, and none where nothing is', async () => {
    const five = dialects.map(({ id }) => id).filter(id => id !== 'better-auth')
    expect(await found(ours.url)).toEqual(five)
    expect(await found(better.url)).toEqual(['better-auth'])
    expect(await found(`${better.url}/api/auth`)).toEqual(['better-auth'])
  })

  it.each([
    ['a page for everything', 200, 'text/html', '<main>Hello</main>'],
    ['JSON for everything', 200, 'application/json', '{"ok": 1}'],
    ['what better-auth says without its plugin', 200, 'application/json', '{"ok": true}'],
    ['a refusal for everything', 401, 'application/json', '{"message": "Unauthorized"}'],
    ['nothing', 404, 'text/plain', ''],
  ])('finds nothing at a server that answers with %s', async (_, status, type, body) => {
    const url = await serve((_, response) => {
      response.writeHead(status, { 'content-type': type }).end(body)
    })
    expect(await found(url)).toEqual([])
  })

  it.each(dialects)('does not take a busy server for one that is no $id', async dialect => {
    const busy = await serve((_, response) => {
      response.writeHead(429, { 'retry-after': '9' }).end()
    })
    const detected = dialect.detect(clientOf(busy))
    await expect(detected).rejects.toMatchObject({ code: 'try-later', retryAfterSeconds: 9 })
  })

  it('finds a dialect beside a site whose every other page is as large as it likes', async () => {
    const front = await serve((request, response) => {
      if (request.url === '/2fa/status') {
        response.writeHead(401, { 'content-type': 'application/json' })
        return void response.end('{"error":{"code":"invalid_token"}}')
      }
      response.writeHead(200, { 'content-type': 'text/html' }).end(' '.repeat(2_000_000))
    })
    expect(await found(front)).toEqual(['two-factor-auth'])
  })

  it('does not take a server that is away for one of no kind', async () => {
    await expect(found('http://127.0.0.1:1')).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('leaves no trace of a sign-in', async () => {
    const http = clientOf(ours.url)
    await detectDialects(http)
    expect(http.exportSession().bearerSecret).toBeNull()
  })

  it('refuses a kind that nobody knows', () => {
    expect(dialectOf('auth-pages').id).toBe('auth-pages')
    const refused = expect.objectContaining({ code: 'bad-input' })
    expect(() => dialectOf('constructor')).toThrow(refused)
  })
})
