/** Runs the real reference server on loopback, behind a proxy that records requests and answers. */
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { startServer } from '../../server/main.ts'
import { readSettings } from '../../server/settings.ts'
import { makeAdmin, masterKey, origin } from '../server/harness.ts'

export interface Exchange {
  /** The request, such as 'POST /api/v1/auth/login'. */
  readonly call: string
  /** The JSON that was sent, or an empty object. */
  readonly sent: Readonly<Record<string, unknown>>
  readonly answered: Readonly<Record<string, unknown>>
}

export interface AccountServer {
  readonly url: string
  readonly exchanges: readonly Exchange[]
  register(email: string): Promise<void>
  makeAdmin(email: string): Promise<void>
  /** Gives the code of the newest message by SMS or email. */
  newestCode(): string
  /** Moves its clock, which otherwise is the computer's, ahead by this much from now on. */
  advance(seconds: number): void
  /** Requests whose path ends like this wait until the returned function is called. */
  hold(path: string): () => void
  /** Returns what must never be found in plain text: tokens, secrets, backup codes. */
  secrets(): string[]
  /** From now on, nothing answers at its address. */
  disappear(): Promise<void>
  close(): Promise<void>
}

export const password = 'an account password of 2026'

/**
 * Hashing costs almost nothing here, and requests aren't limited, because all come from one
 * address.
 */
const cheap = {
  passwordCost: { memoryKib: 8, passes: 1 },
  addressRule: { attempts: 100_000, windowMs: 60_000, row: null },
}

export async function openAccountServer(issuer: string): Promise<AccountServer> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-accounts-'))
  let aheadMs = 0
  let newestCode = ''
  const started = await startServer(
    { ...readSettings({}, { dataFolder: folder }), masterKey, issuer },
    { host: '127.0.0.1', port: 0, trustProxy: false, metricsKey: null },
    pino({ level: 'silent' }),
    {
      ...cheap,
      clock: () => Date.now() + aheadMs,
      deliver({ code }) {
        newestCode = code
      },
    },
  )
  const { service } = started.opened
  const door = await openDoor(started.url)
  return {
    ...door,
    async register(email) {
      await service.users.register({ email, password, phone: '+4930555123456' }, origin)
    },
    async makeAdmin(email) {
      await makeAdmin(started.opened, email)
    },
    newestCode: () => newestCode,
    advance(seconds) {
      aheadMs += seconds * 1000
    },
    secrets: () => door.exchanges.flatMap(secretsIn),
    async close() {
      await door.disappear()
      await started.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const secretFields = ['access_token', 'challenge_token', 'temp_token', 'secret', 'secret_key']

function secretsIn({ answered }: Exchange): string[] {
  const codes = answered.backup_codes
  const found = [
    ...secretFields.map(name => answered[name]),
    ...(Array.isArray(codes) ? codes : []),
  ]
  return found.filter(each => typeof each === 'string')
}

async function openDoor(behind: string) {
  const exchanges: Exchange[] = []
  const held = new Map<string, Promise<void>>()
  const server = createServer(async (incoming, response) => {
    const { method, headers, url = '' } = incoming
    const sent = await bytesOf(incoming)
    await [...held].find(([path]) => url.endsWith(path))?.[1]
    const outgoing = request(new URL(url, behind), { method, headers })
    outgoing.end(sent)
    const [answer] = await once(outgoing, 'response')
    const answered = await bytesOf(answer)
    exchanges.push({ call: `${method} ${url}`, sent: fieldsIn(sent), answered: fieldsIn(answered) })
    response.writeHead(answer.statusCode, answer.headers).end(answered)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    hold(path: string) {
      let release = () => {}
      const released = new Promise<void>(resolve => {
        release = resolve
      })
      held.set(path, released)
      return () => {
        held.delete(path)
        release()
      }
    },
    async disappear() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Pages and empty bodies have no fields. */
function fieldsIn(bytes: Buffer): Readonly<Record<string, unknown>> {
  const text = bytes.toString('utf8')
  return text.startsWith('{') ? JSON.parse(text) : {}
}
