/**
 * Requests to a place on the network: bytes, within a time and a size, to one origin, over https
 * (http to this computer alone). Nothing of an answer ever gets into a message.
 */
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { serverLimits, vaultLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { connectionOptions } from '../../dialects/connection-options.ts'
import { parseRetryAfter, redirectOf } from '../../dialects/incoming.ts'
import { toNetworkError } from '../../dialects/network-errors.ts'
import { parseServerAddress } from '../../dialects/server-address.ts'
import { PlaceError } from './place.ts'

export interface PlaceRequest {
  readonly method: string
  readonly url: URL
  readonly headers: OutgoingHttpHeaders
  readonly body?: Uint8Array | undefined
  /** Larger answers are refused; those of state files are the largest. */
  readonly maxBytes?: number
}

export interface PlaceAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly retryAfterSeconds: number | undefined
}

export interface PlaceHttp {
  /** 'cloud.example.org', for messages. */
  readonly host: string
  /** Throws a PlaceError where no answer came, or a redirect leads to somebody else. */
  send(request: PlaceRequest): Promise<PlaceAnswer>
  close(): void
}

/** No answer, or no further piece of one. A whole file may take several times as long. */
const silenceMs = 30_000
const wholeMs = 5 * 60_000
/** Long enough for the requests of one meeting. */
const idleMs = 1500

/** `address`: of the place, which is checked. Throws `bad-input`. */
export function openPlaceHttp(
  address: string,
  authorityPem: string | undefined,
  clock: () => number,
): PlaceHttp {
  const server = parseServerAddress(address)
  const { host } = new URL(server.origin)
  const isTls = server.origin.startsWith('https:')
  // Node's network is not loaded before it is needed: see core/dialects/http.ts.
  const client = process.getBuiltinModule(isTls ? 'node:https' : 'node:http')
  const agent = new client.Agent({
    keepAlive: true,
    maxSockets: 2,
    timeout: idleMs,
    ...connectionOptions(server, authorityPem ?? null),
  })
  const over = new AbortController()

  async function exchange(
    target: URL,
    request: PlaceRequest,
  ): Promise<PlaceAnswer & { from: IncomingMessage }> {
    const { method, headers, body, maxBytes = vaultLimits.sealedBytes } = request
    const signal = AbortSignal.any([over.signal, AbortSignal.timeout(wholeMs)])
    return new Promise((resolve, reject) => {
      const outgoing = client.request(target, {
        method,
        agent,
        signal,
        timeout: silenceMs,
        headers: {
          'user-agent': 'Countersign',
          'accept-encoding': 'identity',
          ...(body && { 'content-length': body.byteLength }),
          ...headers,
        },
      })
      outgoing.on('timeout', () => outgoing.destroy(timedOut()))
      outgoing.on('error', reject)
      outgoing.on('upgrade', (_, socket) => {
        socket.destroy()
        reject(strange(host))
      })
      let isAnswered = false
      outgoing.on('response', incoming => {
        isAnswered = true
        readBytes(incoming, maxBytes, host).then(
          bytes =>
            resolve({
              status: incoming.statusCode ?? 0,
              headers: incoming.headers,
              bytes,
              retryAfterSeconds:
                parseRetryAfter(incoming.headers['retry-after'], clock()) ?? undefined,
              from: incoming,
            }),
          reject,
        )
      })
      outgoing.on('close', () => {
        if (!isAnswered) reject(timedOut())
      })
      outgoing.end(body)
    })
  }

  return {
    host,
    async send(request) {
      let target = request.url
      try {
        for (let redirects = 0; redirects <= serverLimits.redirects; redirects++) {
          const answer = await exchange(target, request)
          const next = redirectOf(answer.from, target)
          if (!next) return answer
          if (next.origin !== server.origin) {
            throw new PlaceError(
              'needs-user',
              words('core.sync.web.otherServer', { host, other: next.host }),
            )
          }
          target = next
        }
        throw strange(host)
      } catch (error) {
        throw toPlaceError(error, host)
      }
    },
    close() {
      over.abort()
      agent.destroy()
    },
  }
}

function timedOut(): Error {
  return Object.assign(new Error('No answer in time'), { code: 'ETIMEDOUT' })
}

const strange = (host: string) => new PlaceError('later', words('core.sync.web.strange', { host }))

function toPlaceError(error: unknown, host: string): PlaceError {
  if (error instanceof PlaceError) return error
  const isTimeout = error instanceof Error && error.name === 'TimeoutError'
  const network = toNetworkError(isTimeout ? timedOut() : error, host)
  // A certificate that cannot be trusted does not mend by waiting.
  const kind = network.code === 'untrusted' ? 'needs-user' : 'later'
  return new PlaceError(kind, network.words, { cause: error })
}

async function readBytes(
  incoming: IncomingMessage,
  maxBytes: number,
  host: string,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming) {
    length += chunk.length
    if (length > maxBytes) throw new PlaceError('later', words('core.sync.web.tooLarge', { host }))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** What a status means that every kind of place answers alike; null for one that means success. */
export function refusalOf(
  { status, retryAfterSeconds }: PlaceAnswer,
  host: string,
): PlaceError | null {
  if (status >= 200 && status < 300) return null
  const key = refusals[status] ?? (status >= 500 ? 'failing' : 'strange')
  const kind = lasting.has(key) ? 'needs-user' : 'later'
  return new PlaceError(kind, words(`core.sync.web.${key}`, { host }), { retryAfterSeconds })
}

type Refusal =
  | 'login'
  | 'forbidden'
  | 'notThere'
  | 'noPlace'
  | 'fileTooLarge'
  | 'locked'
  | 'busy'
  | 'full'
  | 'failing'
  | 'strange'

const refusals: Readonly<Record<number, Refusal>> = {
  401: 'login',
  403: 'forbidden',
  404: 'notThere',
  405: 'noPlace',
  409: 'notThere',
  413: 'fileTooLarge',
  423: 'locked',
  429: 'busy',
  501: 'noPlace',
  503: 'busy',
  507: 'full',
}

const lasting: ReadonlySet<Refusal> = new Set([
  'login',
  'forbidden',
  'notThere',
  'noPlace',
  'fileTooLarge',
  'full',
])

/** Sign-in pages and proxies answer 200 with a page of their own. */
export function refusePage({ headers, bytes }: PlaceAnswer, host: string): void {
  const type = headers['content-type'] ?? ''
  const isPage =
    /^text\/html|^application\/xhtml/.test(type) ||
    /^\s*<(!doctype|html)/i.test(bytes.toString('latin1', 0, 64))
  if (isPage) throw new PlaceError('needs-user', words('core.sync.web.page', { host }))
}

/** Throws `bad-input` for http to another computer, for credentials in it, and the like. */
export function checkWebAddress(address: string): URL {
  const { origin, basePath } = parseServerAddress(address)
  if (basePath.length > 1024) throw new AppError('bad-input', words('core.sync.web.longAddress'))
  return new URL(`${origin}${basePath}/`)
}
