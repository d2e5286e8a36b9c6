import dns from 'node:dns'
import type { RequestListener, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { authPages } from '../../../core/dialects/auth-pages.ts'
import { authV1 } from '../../../core/dialects/auth-v1.ts'
import type { Http } from '../../../core/dialects/http.ts'
import { conditionMs } from '../../patience.ts'
import { clientOf, json, mark, refusalOf, serve, serveRaw } from './hostile.ts'

const lookups = vi.spyOn(dns, 'lookup')

const html = (response: ServerResponse, body: string) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body)

const status = (http: Http) => authV1.connect(http).status()
const get = (http: Http, signal?: AbortSignal) =>
  http.send({ method: 'GET', path: '/x', accept: 'application/json', signal })

interface Bad {
  readonly name: string
  readonly answer: RequestListener
  readonly code: string
  readonly says: RegExp
}

const statusPath = 'GET /api/v1/auth/2fa/status'

const answers: readonly Bad[] = [
  {
    name: "a captive portal's page",
    answer: (_, response) => html(response, `<h1>Welcome to ${mark} Hotel</h1>`),
    code: 'bad-reply',
    says: /web page answered GET .*Sign in to this network/,
  },
  {
    name: 'text',
    answer: (_, response) => response.setHeader('content-type', 'text/plain').end(mark),
    code: 'bad-reply',
    says: /other than JSON/,
  },
  {
    name: 'nothing at all',
    answer: (_, response) => response.writeHead(204).end(),
    code: 'bad-reply',
    says: /isn’t what this kind of server sends/,
  },
  {
    name: 'a good status with the wrong shape',
    answer: (_, response) => json(response, JSON.stringify({ enabled: mark, pending: false })),
    code: 'bad-reply',
    says: new RegExp(`${statusPath} isn’t what .* at enabled`),
  },
  {
    name: 'JSON that ends too soon',
    answer: (_, response) => json(response, `{"enabled": "${mark}`),
    code: 'bad-reply',
    says: /cut short or damaged/,
  },
  {
    name: 'a body that ends too soon',
    answer: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
      response.write(`{"${mark}"`, () => response.destroy())
    },
    code: 'unreachable',
    says: /closed the connection/,
  },
  {
    name: 'a packed body',
    answer: (_, response) => {
      response.setHeader('content-encoding', 'gzip').end(gzipSync('0'.repeat(1e6)))
    },
    code: 'bad-reply',
    says: /compresses its answers/,
  },
  {
    name: 'headers without an end',
    answer: (_, response) => response.setHeader('x-long', mark.repeat(2_000)).end(),
    code: 'bad-reply',
    says: /doesn’t speak HTTP/,
  },
  {
    name: 'a call that is not there any more',
    answer: (_, response) => json(response, `{"error":{"code":"${mark}"}}`, 404),
    code: 'not-found',
    says: new RegExp(`doesn’t know ${statusPath}`),
  },
  {
    name: 'a status of 500',
    answer: (_, response) => json(response, mark, 500),
    code: 'try-later',
    says: /status 500/,
  },
  {
    name: 'a refusal with a code that every object has',
    answer: (_, response) => json(response, '{"error":{"code":"constructor"}}', 403),
    code: 'refused',
    says: /doesn’t allow/,
  },
  {
    name: 'a redirect to nowhere',
    answer: (_, response) => response.writeHead(302).end(mark),
    code: 'bad-reply',
    says: /status 302/,
  },
]

describe('answers that cannot be used', () => {
  it.each(answers)('$name', async ({ answer, code, says }) => {
    const error = await refusalOf(status(clientOf(await serve(answer))))
    expect(error).toMatchObject({ name: 'AppError', code })
    expect(error.message).toMatch(says)
  })

  it('a page other than those with the forms', async () => {
    const url = await serve((_, response) => html(response, `<main>${mark}</main>`))
    const error = await refusalOf(authPages.connect(clientOf(url)).status())
    expect(error).toMatchObject({ code: 'bad-reply' })
    expect(error.message).toMatch(/unexpected page .* GET \/auth\/settings\/two-factor/)
  })

  it('ten megabytes: hangs up after the first', async () => {
    let written = 0
    const url = await serve((_, response) => {
      response.setHeader('content-type', 'application/json')
      const chunk = Buffer.alloc(64 * 1024, mark)
      const more = () => {
        while (!response.destroyed && written < 10 * 1024 * 1024) {
          written += chunk.length
          if (!response.write(chunk)) return void response.once('drain', more)
        }
        response.end()
      }
      more()
    })
    const error = await refusalOf(status(clientOf(url)))
    expect(error).toMatchObject({ code: 'bad-reply' })
    expect(error.message).toContain('larger than 256 KB')
    expect(written).toBeLessThan(8 * 1024 * 1024)
  })

  it('a token that would break out of its header', async () => {
    const url = await serve((_, response) => json(response, '{"access_token":"a\\r\\nx-evil: 1"}'))
    const signIn = authV1.connect(clientOf(url)).signIn({ email: 'a@b.example', password: 'p' })
    const error = await refusalOf(signIn)
    expect(error).toMatchObject({ code: 'bad-reply' })
  })
})

describe('redirects', () => {
  it('are followed on the same server, a form becoming a page', async () => {
    const seen: string[] = []
    const url = await serve((request, response) => {
      seen.push(`${request.method} ${request.url}`)
      if (request.url === '/x') response.writeHead(303, { location: '/y' }).end()
      else json(response, '{}')
    })
    const content = { type: 'application/json', text: '{}' }
    const request = { method: 'POST', path: '/x', accept: 'application/json', content } as const
    expect(await clientOf(url).send(request)).toMatchObject({ status: 200, call: 'GET /y' })
    expect(seen).toEqual(['POST /x', 'GET /y'])
  })

  it('without an end are left after five', async () => {
    let asked = 0
    const url = await serve((_, response) => {
      asked++
      response.writeHead(302, { location: '/x' }).end()
    })
    const error = await refusalOf(get(clientOf(url)))
    expect(error).toMatchObject({ code: 'bad-reply' })
    expect(asked).toBe(6)
  })

  it('to another server are not followed: nothing that signs in leaves the origin', async () => {
    let asked = 0
    const other = await serve((_, response) => {
      asked++
      json(response, '{}')
    })
    const url = await serve((_, response) => response.writeHead(307, { location: other }).end())
    const http = clientOf(url)
    http.keepBearer('token')
    const error = await refusalOf(get(http))
    expect(error).toMatchObject({ code: 'bad-reply' })
    expect(error.message).toContain(new URL(other).host)
    expect(asked).toBe(0)
  })
})

describe('servers that do not answer', () => {
  it('one that hangs times out', async () => {
    const url = await serve(() => {})
    const error = await refusalOf(get(clientOf(url, { timeoutMs: 100 })))
    expect(error).toMatchObject({ code: 'unreachable' })
    expect(error.message).toMatch(/didn’t answer within 1 second/)
  })

  it('one that hangs in the middle of its answer as well', async () => {
    const url = await serve((_, response) => void response.write('{'))
    const error = await refusalOf(get(clientOf(url, { timeoutMs: 100 })))
    expect(error).toMatchObject({ code: 'unreachable' })
  })

  it('a request is cancelled in mid-air', async () => {
    const controller = new AbortController()
    const reason = new Error('closed')
    const url = await serve(() => controller.abort(reason))
    await expect(get(clientOf(url), controller.signal)).rejects.toBe(reason)
  })

  it('one that closes the connection early', async () => {
    const url = await serve(request => request.destroy())
    expect(await refusalOf(get(clientOf(url)))).toMatchObject({ code: 'unreachable' })
  })

  it("one that doesn't exist", async () => {
    const error = await refusalOf(get(clientOf('http://127.0.0.1:1')))
    expect(error).toMatchObject({ code: 'unreachable' })
    expect(error.message).toMatch(/Nothing answers at this address \(127\.0\.0\.1:1\)/)
  })

  it('a name that nobody has', async () => {
    const error = await refusalOf(get(clientOf('https://nobody.invalid')))
    expect(error).toMatchObject({ code: 'unreachable' })
    expect(error.message).toContain('nobody.invalid')
  })

  it('one that speaks another protocol', async () => {
    const url = await serveRaw(socket => void socket.write(`220 ${mark} ESMTP\r\n`))
    expect(await refusalOf(get(clientOf(url)))).toMatchObject({ code: 'bad-reply' })
  })

  it('one without encryption at an https address', async () => {
    const url = await serveRaw(socket => {
      socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    })
    const error = await refusalOf(get(clientOf(url.replace('http:', 'https:'))))
    expect(error).toMatchObject({ code: 'untrusted' })
    expect(error.message).toMatch(/doesn’t speak HTTPS/)
  })
})

describe('attack 7: a server that answers 101', () => {
  it('is refused at once, with or without an upgrade that anybody asked for', async () => {
    const url = await serveRaw(socket => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n')
        socket.write(`Connection: Upgrade\r\n\r\n${mark}`)
      })
    })
    // A client that waits longer reports something else.
    const error = await refusalOf(get(clientOf(url, { timeoutMs: conditionMs })))
    expect(error).toMatchObject({ code: 'bad-reply' })
  })
})

describe('attack 16: names below localhost', () => {
  it('mean this computer, and no name server is asked', async () => {
    const { port } = new URL(await serve((_, response) => json(response, '{}')))
    lookups.mockClear()
    const answer = await get(clientOf(`http://my-server.localhost:${port}`))
    expect(answer).toMatchObject({ status: 200, text: '{}' })
    expect(lookups).not.toHaveBeenCalled()
  })
})
