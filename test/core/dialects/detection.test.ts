import { request as forward } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dialect } from '../../../core/dialects/dialect.ts'
import { detectDialects, dialectOf, dialects } from '../../../core/dialects/registry.ts'
import { clientOf, serve } from './hostile.ts'
import { openBetterAuth, openOurs, type Place } from './places.ts'
import { betterAuthDialects, referenceDialects, traitsOf } from './traits.ts'

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

  /**
   * Opens a server that has only this part, with an address of its own, and counts its requests.
   */
  const only = async (dialect: Dialect, below = '') => {
    const asked: string[] = []
    const { server, prefix } = traitsOf(dialect)
    const { url } = server === 'reference' ? ours : better
    const front = await serve((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      const path = request.url?.slice(below.length) ?? ''
      if (!path.startsWith(prefix)) return void response.writeHead(404).end()
      const { method, headers } = request
      const onward = forward(url + path, { method, headers }, answer => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      request.pipe(onward)
    })
    return { url: front + below, asked }
  }

  it.each(dialects)('finds $id and nothing else', async dialect => {
    const { url, asked } = await only(dialect)
    expect(await found(url)).toEqual([dialect.id])
    expect(asked.length).toBeLessThanOrEqual(dialects.length + 1)
    const { url: below } = await only(dialect, '/some/where')
    expect(await found(below)).toEqual([dialect.id])
  })

  it('finds all that a server speaks, from its start page or a page of it', async () => {
    const ids = (of: readonly Dialect[]) => of.map(({ id }) => id)
    expect(await found(ours.url)).toEqual(ids(referenceDialects))
    expect(await found(better.url)).toEqual(ids(betterAuthDialects))
    expect(await found(`${better.url}/api/auth`)).toEqual(ids(betterAuthDialects))
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

  it.each(dialects)("doesn't take a busy server for one without $id", async dialect => {
    const busy = await serve((_, response) => {
      response.writeHead(429, { 'retry-after': '9' }).end()
    })
    const detected = dialect.detect(clientOf(busy))
    await expect(detected).rejects.toMatchObject({ code: 'try-later', retryAfterSeconds: 9 })
  })

  it('finds a dialect next to a website with pages of any size', async () => {
    const front = await serve((request, response) => {
      if (request.url === '/2fa/status') {
        response.writeHead(401, { 'content-type': 'application/json' })
        return void response.end('{"error":{"code":"invalid_token"}}')
      }
      response.writeHead(200, { 'content-type': 'text/html' }).end(' '.repeat(2_000_000))
    })
    expect(await found(front)).toEqual(['two-factor-auth'])
  })

  it("doesn't take an unreachable server for one of no kind", async () => {
    await expect(found('http://127.0.0.1:1')).rejects.toMatchObject({ code: 'unreachable' })
  })

  it('leaves no trace of a sign-in', async () => {
    const http = clientOf(ours.url)
    await detectDialects(http)
    expect(http.exportSession().bearerSecret).toBeNull()
  })

  it('refuses an unknown kind', () => {
    expect(dialectOf('auth-pages').id).toBe('auth-pages')
    const refused = expect.objectContaining({ code: 'bad-input' })
    expect(() => dialectOf('constructor')).toThrow(refused)
  })
})
