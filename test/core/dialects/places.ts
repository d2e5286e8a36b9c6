/**
 * Opens live servers for the conformance suite: ours in this process, and better-auth in its own.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateSync } from 'otplib'
import { pino } from 'pino'
import { createHttp, type Http } from '../../../core/dialects/http.ts'
import { parseServerAddress } from '../../../core/dialects/server-address.ts'
import { createApp } from '../../../server/http/app.ts'
import { type OpenServer, openServer } from '../../../server/open-server.ts'
import { readSettings } from '../../../server/settings.ts'
import { createTestClock, masterKey, origin, password } from '../../server/harness.ts'

export { password }

export interface Place {
  readonly url: string
  /** Returns the time of the server and its clients, in ms since 1970. */
  now(): number
  /** Advances to the next code, since the last one was used. better-auth accepts a code twice. */
  nextCode(): void
  /** Waits, or moves the server's clock if that is possible. */
  advance(seconds: number): void
  register(email: string, phone: string): Promise<void>
  /** Returns the newest code by SMS or email. */
  newestCode(): Promise<string>
  close(): Promise<void>
}

export interface OurPlace extends Place {
  readonly opened: OpenServer
}

/**
 * Hashing costs almost nothing here, and requests aren't limited, because all come from one
 * address.
 */
export async function openOurs(isCounting = false): Promise<OurPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-dialects-'))
  const clock = createTestClock()
  const settings = { ...readSettings({}, { dataFolder: folder }), masterKey }
  const cheap = { passwordCost: { memoryKib: 8, passes: 1 } }
  const opened = await openServer(settings, { clock: clock.read, ...cheap })
  const app = await createApp({
    ...opened,
    ...(!isCounting && { countRequest: async () => {} }),
    logger: pino({ level: 'silent' }),
    trustProxy: false,
    metricsKey: null,
  })
  // Node dates its answers by the computer's own clock.
  app.server.prependListener('request', (_, response) => {
    response.setHeader('date', new Date(clock.read()).toUTCString())
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return {
    opened,
    url: `http://127.0.0.1:${port}`,
    now: clock.read,
    nextCode: () => clock.advance(30),
    advance: clock.advance,
    async register(email, phone) {
      await opened.service.users.register({ email, password, phone }, origin)
    },
    newestCode: async () => opened.outbox?.()[0]?.code ?? '',
    async close() {
      app.server.closeAllConnections()
      await app.close()
      await opened.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface BetterAuthPlace extends Place {
  /** The same server with its limits on. */
  readonly limitedUrl: string
}

export async function openBetterAuth(): Promise<BetterAuthPlace> {
  const script = fileURLToPath(new URL('better-auth-server.mjs', import.meta.url))
  // It skips checks when it notices that it runs in a test.
  const env = { ...process.env, NODE_ENV: 'production', TEST: '' }
  const child = spawn(process.execPath, [script], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const { url, limitedUrl } = JSON.parse(await firstLine(child))
  return {
    url,
    limitedUrl,
    now: Date.now,
    nextCode() {},
    advance() {},
    async register(email) {
      const body = JSON.stringify({ email, password, name: 'Somebody' })
      const headers = { 'content-type': 'application/json', origin: url }
      const answer = await fetch(`${url}/api/auth/sign-up/email`, { method: 'POST', body, headers })
      if (!answer.ok) throw new Error(`better-auth registers nobody: ${answer.status}`)
    },
    async newestCode() {
      const messages = await (await fetch(`${url}/outbox`)).json()
      return messages[0]?.code ?? ''
    },
    async close() {
      const ended = once(child, 'exit')
      child.stdin?.end()
      await ended
    },
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout ?? []) {
    text += chunk
    if (text.includes('\n')) break
  }
  return text
}

export function openHttp(place: { url: string; now?: () => number }, path = ''): Http {
  const address = parseServerAddress(place.url + path)
  return createHttp({ address, clock: place.now ?? Date.now })
}

/** Returns the code that an authenticator shows. */
export function codeOf(secret: string, place: Place, steps = 0): string {
  return generateSync({ secret, epoch: Math.floor(place.now() / 1000) + steps * 30 })
}
