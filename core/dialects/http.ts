/**
 * The only connection to servers, and the only place with what signs in there. One `Http` talks to
 * one origin, over https (http for this computer only), with limits on time and size, and keeps its
 * session: a bearer token and cookies. It uses Node's own client instead of fetch, which takes a
 * custom authority only through undici, whose releases for Node 20 are no longer maintained.
 */

import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { z } from 'zod'
import { serverLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { connectionOptions } from './connection-options.ts'
import { type CookieJar, createCookieJar, StoredCookie } from './cookies.ts'
import { parseHttpDate, parseRetryAfter, readBody, redirectOf } from './incoming.ts'
import { toNetworkError } from './network-errors.ts'
import type { ServerAddress } from './server-address.ts'

/** The vault stores it, so that the next start needn't sign in again. */
export const ServerSession = z.object({
  bearerSecret: z.string().max(8192).nullable(),
  cookies: z.array(StoredCookie).max(50),
})
export type ServerSession = z.infer<typeof ServerSession>

export interface HttpOptions {
  readonly address: ServerAddress
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** PEM certificates that are trusted for this server instead of the public authorities. */
  readonly authorityPem?: string | null
  /** Limits a whole request, redirects included. */
  readonly timeoutMs?: number | undefined
  readonly maxBytes?: number
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  /** The path below the address. It begins with a slash. */
  readonly path: string
  readonly accept: 'application/json' | 'text/html'
  readonly content?: { readonly type: string; readonly text: string } | undefined
  readonly signal?: AbortSignal | undefined
}

/** An answer with any status but a redirect. */
export interface HttpAnswer {
  readonly status: number
  /** In lower case, without parameters; empty if there is none. */
  readonly contentType: string
  readonly text: string
  readonly retryAfterSeconds: number | null
  /** The request that was answered, without its query, for use in messages: 'GET /users/2fa'. */
  readonly call: string
}

export interface Http {
  readonly address: ServerAddress
  /**
   * Throws `unreachable`, `untrusted`, `bad-reply`, and the signal's own reason when it is aborted.
   * A missing answer doesn't mean that nothing happened on the server.
   */
  send(request: HttpRequest): Promise<HttpAnswer>
  /**
   * The server's clock minus ours, accurate to half a second or so; null until an answer has told.
   */
  clockOffsetMs(): number | null
  /**
   * The token is sent with every request from now on. Throws `bad-reply` if it isn't a valid token.
   */
  keepBearer(bearerSecret: string | null): void
  exportSession(): ServerSession
  /** Null means an empty session. */
  importSession(session: ServerSession | null): void
  /** Closes the connection. Requests in flight end by themselves. */
  close(): void
}

/**
 * Shorter than any server keeps an idle connection (gunicorn: 2 s), so that none is used while it
 * closes.
 */
const idleMs = 1_500

/** Throws `bad-input` if the authority isn't a certificate. */
export function createHttp(options: HttpOptions): Http {
  const {
    address,
    clock,
    authorityPem = null,
    timeoutMs = 15_000,
    maxBytes = serverLimits.answerBytes,
  } = options
  const { host } = new URL(address.origin)
  const isTls = address.origin.startsWith('https:')
  // Node's network modules are loaded only when a server is called, which most commands never do.
  const client = process.getBuiltinModule(isTls ? 'node:https' : 'node:http')
  const agent = new client.Agent({
    keepAlive: true,
    maxSockets: 4,
    timeout: idleMs,
    ...connectionOptions(address, authorityPem),
  })
  let clockOffsetMs: number | null = null
  let clockDoubtMs = 0
  const serverNow = () => clock() + (clockOffsetMs ?? 0)
  let session: LiveSession = { bearerSecret: null, cookies: createCookieJar(serverNow, []) }

  function headersFor(target: URL, request: HttpRequest, { cookies, bearerSecret }: LiveSession) {
    const { method, accept, content } = request
    const cookie = cookies.headerFor(target.pathname)
    return {
      accept,
      'accept-encoding': 'identity',
      'user-agent': 'Countersign',
      // A browser would add this header, and servers with cookies use it to detect forged requests.
      ...(method === 'POST' && { origin: address.origin }),
      ...(content && {
        'content-type': content.type,
        'content-length': String(Buffer.byteLength(content.text)),
      }),
      ...(bearerSecret !== null && { authorization: `Bearer ${bearerSecret}` }),
      ...(cookie !== null && { cookie }),
    }
  }

  function exchange(
    target: URL,
    { method, content }: HttpRequest,
    headers: OutgoingHttpHeaders,
    signal: AbortSignal,
  ): Promise<Exchange> {
    return new Promise((resolve, reject) => {
      const options = { method, headers, agent, signal }
      let isAnswered = false
      const outgoing = client.request(target, options, incoming => {
        isAnswered = true
        readBody(incoming, maxBytes).then(text => resolve({ incoming, text }), reject)
      })
      outgoing.on('error', reject)
      // A server that answers 101 wants to switch protocols, and Node hands its socket over.
      outgoing.on('upgrade', (_, socket) => {
        socket.destroy()
        reject(new AppError('bad-reply', words('core.dialects.reply.otherProtocol', { host })))
      })
      outgoing.on('close', () => {
        if (!isAnswered) reject(new Error('The request ended without an answer.'))
      })
      outgoing.end(content?.text)
    })
  }

  function learnClock({ headers }: IncomingMessage, sentAt: number): void {
    // An answer from a cache has this header, and its date is when it was cached (RFC 9111 §5.1).
    const date = headers.age === undefined ? parseHttpDate(headers.date) : Number.NaN
    if (Number.isNaN(date)) return
    // The server dates its answer between sending and now, and rounding down costs half a second on
    // average.
    const doubtMs = (clock() - sentAt) / 2
    const offsetMs = Math.round(date + 500 - sentAt - doubtMs)
    // A slow answer tells less than an earlier quick one, unless a clock was set since.
    const isSame = Math.abs(offsetMs - (clockOffsetMs ?? 0)) <= doubtMs + clockDoubtMs + 1000
    if (clockOffsetMs !== null && doubtMs > clockDoubtMs && isSame) return
    clockOffsetMs = offsetMs
    clockDoubtMs = doubtMs
  }

  async function follow(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
    // A late answer belongs to the session that sent the request.
    const asking = session
    let target = new URL(address.origin + address.basePath + request.path)
    let now: HttpRequest = request
    for (let redirects = 0; redirects <= serverLimits.redirects; redirects++) {
      const sentAt = clock()
      const headers = headersFor(target, now, asking)
      const { incoming, text } = await exchange(target, now, headers, signal)
      learnClock(incoming, sentAt)
      asking.cookies.keep(incoming.headers['set-cookie'] ?? [], target.pathname)
      const status = incoming.statusCode ?? 0
      const next = redirectOf(incoming, target)
      if (next === null) return toAnswer(incoming, status, text, now, target)
      if (next.origin !== address.origin) {
        throw new AppError(
          'bad-reply',
          words('core.dialects.reply.otherServer', { host, other: next.host }),
        )
      }
      target = next
      if (status < 307) now = { ...request, method: 'GET', content: undefined }
    }
    throw new AppError('bad-reply', words('core.dialects.reply.endless', { host }))
  }

  function toAnswer(
    { headers }: IncomingMessage,
    status: number,
    text: string,
    { method }: HttpRequest,
    { pathname }: URL,
  ): HttpAnswer {
    const [type = ''] = (headers['content-type'] ?? '').split(';')
    return {
      status,
      text,
      contentType: type.trim().toLowerCase(),
      retryAfterSeconds: parseRetryAfter(
        headers['retry-after'] ?? headers['x-retry-after'],
        serverNow(),
      ),
      call: `${method} ${pathname}`,
    }
  }

  return {
    address,
    async send(request) {
      const deadline = AbortSignal.timeout(timeoutMs)
      const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline
      try {
        return await follow(request, signal)
      } catch (error) {
        request.signal?.throwIfAborted()
        if (deadline.aborted) {
          const seconds = Math.ceil(timeoutMs / 1000)
          throw new AppError('unreachable', words('core.dialects.reply.tooSlow', { host, seconds }))
        }
        throw toNetworkError(error, host)
      }
    },
    clockOffsetMs: () => clockOffsetMs,
    keepBearer(given) {
      if (given !== null && !/^[\x21-\x7e]{1,8192}$/.test(given)) {
        throw new AppError('bad-reply', words('core.dialects.reply.badToken', { host }))
      }
      session.bearerSecret = given
    },
    exportSession: () => ({
      bearerSecret: session.bearerSecret,
      cookies: [...session.cookies.all()],
    }),
    importSession(given) {
      session = {
        bearerSecret: given?.bearerSecret ?? null,
        cookies: createCookieJar(serverNow, given?.cookies ?? []),
      }
    },
    close: () => agent.destroy(),
  }
}

interface LiveSession {
  bearerSecret: string | null
  readonly cookies: CookieJar
}

interface Exchange {
  readonly incoming: IncomingMessage
  readonly text: string
}
