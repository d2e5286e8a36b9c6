/**
 * Puts a proxy between client and server that causes one fault, at one request counted from when it
 * was armed. It also dates every answer by the server's own clock.
 */
import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

export const faults = [
  'request cut', // the server never sees it
  'answer cut',
  'answer too late',
  'request twice', // the answer is that to the second
  'answer cut short',
  'answer of another page',
  'answer of another shape',
  'answer an error',
] as const
export type Fault = (typeof faults)[number]

export interface FaultProxy {
  readonly url: string
  /** Counts from 0. */
  arm(fault: Fault, at: number): void
  /** Tells whether the fault has happened. No other follows. */
  disarm(): boolean
  /** Returns the requests since the last time, such as 'POST /2fa/enable'. */
  takeCalls(): string[]
  close(): Promise<void>
}

export interface Upstream {
  readonly url: string
  now(): number
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string | string[]>
  readonly body: Buffer
}

export async function openFaultProxy(upstream: Upstream): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true })
  let armed: { fault: Fault; at: number } | null = null
  let seen = 0
  let hasHappened = false
  let calls: string[] = []

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await bodyOf(incoming)
    calls.push(`${incoming.method} ${incoming.url}`)
    const fault = armed?.at === seen++ ? armed.fault : null
    if (fault) hasHappened = true
    if (fault === 'request cut') return void outgoing.destroy()
    let answer = await forward(incoming, body)
    if (fault === 'request twice') answer = await forward(incoming, body)
    if (fault === 'answer cut') return void outgoing.destroy()
    // The client gives up by itself.
    if (fault === 'answer too late') return
    send(outgoing, fault ? spoil(answer, fault) : answer)
  }

  function forward(incoming: IncomingMessage, body: Buffer): Promise<Answer> {
    const { method, url, headers } = incoming
    return new Promise((resolve, reject) => {
      const target = new URL(url ?? '/', upstream.url)
      const own = { ...headers, host: target.host, origin: originFor(headers.origin, target) }
      const asked = request(target, { method, agent, headers: withoutUndefined(own) }, came => {
        bodyOf(came).then(answered => {
          const date = new Date(upstream.now()).toUTCString()
          const kept = { ...came.headers, date, 'transfer-encoding': undefined }
          const { statusCode: status = 0 } = came
          resolve({ status, headers: withoutUndefined(kept), body: answered })
        }, reject)
      })
      asked.on('error', reject)
      asked.end(body)
    })
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => outgoing.destroy())
  })
  await listen(server)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    arm(fault, at) {
      armed = { fault, at }
      seen = 0
      hasHappened = false
    },
    disarm() {
      armed = null
      return hasHappened
    },
    takeCalls() {
      const taken = calls
      calls = []
      return taken
    },
    async close() {
      agent.destroy()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function spoil(answer: Answer, fault: Fault): Answer {
  switch (fault) {
    case 'answer cut short': {
      const body = answer.body.subarray(0, Math.floor(answer.body.length / 2))
      return { ...answer, headers: lengthOf(answer.headers, body), body }
    }
    case 'answer of another page':
      return stranger(answer, 200, 'text/html', '<title>Welcome to the hotel</title>')
    case 'answer of another shape':
      return stranger(answer, 200, 'application/json', '{"welcome":true}')
    case 'answer an error':
      return stranger(answer, 500, 'application/json', '{"oops":true}')
    default:
      return answer
  }
}

function stranger({ headers }: Answer, status: number, type: string, text: string): Answer {
  const body = Buffer.from(text)
  const { date = '' } = headers
  return { status, headers: lengthOf({ date, 'content-type': type }, body), body }
}

function lengthOf(headers: Answer['headers'], body: Buffer): Answer['headers'] {
  return { ...headers, 'content-length': String(body.length) }
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, headers)
  outgoing.end(body)
}

function originFor(origin: string | undefined, target: URL): string | undefined {
  return origin === undefined ? undefined : target.origin
}

function withoutUndefined<T>(fields: Record<string, T | undefined>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, T] => field[1] !== undefined),
  )
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function listen(server: Server): Promise<void> {
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve()))
}
