/**
 * Opens servers for tests: always on SQLite, and on PostgreSQL with Redis if the environment names
 * them.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSync } from 'otplib'
import pg from 'pg'
import { ServiceError } from '../../server/errors.ts'
import { type OpenServer, openServer } from '../../server/open-server.ts'
import { seedFactor } from '../../server/seed-demo.ts'
import { readSettings, type ServerSettings } from '../../server/settings.ts'
import type { Challenge, Identity, User } from '../../server/two-factor/service.ts'

export const origin = { address: '192.0.2.1', userAgent: 'test' }
export const password = 'correct horse battery'

/** Starts in the middle of a 30-second step, so that a second more or less makes no difference. */
export function createTestClock() {
  let now = Date.parse('2026-03-01T12:00:15.000Z')
  return {
    read: () => now,
    advance(seconds: number) {
      now += seconds * 1000
    },
  }
}

export type TestClock = ReturnType<typeof createTestClock>

export interface Backend {
  readonly name: string
  /** Makes a fresh place, and the function that removes it. */
  create(): Promise<{ settings: Partial<ServerSettings>; remove(): Promise<void> }>
}

const sqlite: Backend = {
  name: 'SQLite',
  async create() {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-server-'))
    return {
      settings: { target: join(folder, 'server.db') },
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}

function postgres(url: string, redisUrl: string | undefined): Backend {
  return {
    name: redisUrl ? 'PostgreSQL and Redis' : 'PostgreSQL',
    async create() {
      const name = `countersign_test_${randomBytes(6).toString('hex')}`
      await run(url, `CREATE DATABASE ${name}`)
      const target = new URL(url)
      target.pathname = name
      return {
        settings: { target: target.href, redisUrl, redisPrefix: `${name}:` },
        remove: () => run(url, `DROP DATABASE ${name} WITH (FORCE)`),
      }
    },
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

const { COUNTERSIGN_TEST_POSTGRES: postgresUrl, COUNTERSIGN_TEST_REDIS: redisUrl } = process.env

export const backends: readonly Backend[] = [
  sqlite,
  ...(postgresUrl ? [postgres(postgresUrl, undefined)] : []),
  ...(postgresUrl && redisUrl ? [postgres(postgresUrl, redisUrl)] : []),
]

export const masterKey = { keyTexts: [randomBytes(32).toString('base64')] }

export interface TestServers {
  readonly clock: TestClock
  /** The first instance. */
  readonly server: OpenServer
  /** Opens instances on the same database, in turn. */
  instance(index: number): OpenServer
  readonly settings: ServerSettings
  close(): Promise<void>
}

export async function openTestServers(backend: Backend, instances = 1): Promise<TestServers> {
  const clock = createTestClock()
  const place = await backend.create()
  const settings: ServerSettings = {
    ...readSettings({}, { dataFolder: '/nowhere' }),
    masterKey,
    ...place.settings,
  }
  const servers: OpenServer[] = []
  for (let i = 0; i < instances; i++) servers.push(await openTestServer(settings, clock))
  const instance = (index: number) => at(servers, index % servers.length)
  return {
    clock,
    server: instance(0),
    instance,
    settings,
    async close() {
      for (const each of servers) await each.close()
      await place.remove()
    },
  }
}

/** Hashing costs almost nothing here. One test checks the real costs. */
export function openTestServer(settings: ServerSettings, clock: TestClock): Promise<OpenServer> {
  return openServer(settings, {
    clock: clock.read,
    passwordCost: { memoryKib: 8, passes: 1 },
  })
}

/** The address must belong to a registered user. */
export async function makeAdmin({ service }: OpenServer, email: string): Promise<number> {
  const id = (await service.operator.find(email))?.id ?? 0
  await service.operator.makeAdmin(id, origin)
  return id
}

/** Gives the user a factor, without ending the sessions. */
export async function makeAdminWithFactor(server: OpenServer, email: string): Promise<void> {
  await seedFactor(server.parts, await makeAdmin(server, email), 'totp', email)
}

/**
 * Each code is computed once, because a wrong code takes those of 51 steps, most of which were
 * needed before.
 */
const codesOfSteps = new Map<string, string>()

/** Returns the code that an authenticator shows, with its clock this many steps off. */
export function codeAt(secret: string, ms: number, steps = 0): string {
  const step = Math.floor(ms / 30_000) + steps
  const key = `${secret} ${step}`
  const code = codesOfSteps.get(key) ?? generateSync({ secret, epoch: step * 30 })
  codesOfSteps.set(key, code)
  return code
}

/** Returns a code of six digits that belongs to no nearby step. */
export function wrongCode(secret: string, ms: number): string {
  const near = new Set<string>()
  for (let steps = -25; steps <= 25; steps++) near.add(codeAt(secret, ms, steps))
  for (let number = 0; ; number++) {
    const code = String(number).padStart(6, '0')
    if (!near.has(code)) return code
  }
}

let registered = 0

export function register({ service }: OpenServer, phone?: string): Promise<User> {
  registered++
  const email = `user${registered}@test.example`
  return service.users.register({ email, password, phone: phone ?? null }, origin)
}

/** Enrolls a user with an authenticator. The setup used the code of the step before the clock's. */
export async function enrol(servers: TestServers) {
  const { server, clock } = servers
  const user = await register(server)
  const setup = await server.service.factor.beginTotp(sessionOf(user.id), 'now', origin)
  const code = codeAt(setup.secret, clock.read())
  await server.service.factor.confirmEnrolment(sessionOf(user.id), code, origin)
  clock.advance(30)
  return { user, secret: setup.secret, backupCodes: setup.backupCodes }
}

/**
 * Makes a session of a user who has just signed in, for calls that need nothing from the session
 * itself.
 */
export function sessionOf(userId: number, session: Partial<Identity> = {}): Identity {
  const signedInAt = Number.MAX_SAFE_INTEGER
  const sessionId = `test-${userId}`
  return { userId, sessionId, isAdmin: false, hasSecondFactor: false, signedInAt, ...session }
}

export async function challenge({ service }: OpenServer, email: string): Promise<Challenge> {
  const answer = await service.signIn.begin(email, password, origin)
  if (answer.kind !== 'challenge') throw new Error('A second factor should be asked for.')
  return answer
}

export async function signIn({ service }: OpenServer, email: string): Promise<Identity> {
  const answer = await service.signIn.begin(email, password, origin)
  if (answer.kind !== 'signed-in') throw new Error('No second factor should be asked for.')
  return service.sessions.authenticate(answer.accessToken)
}

/** Returns the newest code in the outbox. */
export function newestCode({ outbox }: OpenServer): string {
  return outbox?.()[0]?.code ?? ''
}

/** Counts how many of them succeeded, and the codes with which the others were refused. */
export async function tally(tries: readonly Promise<unknown>[]) {
  const settled = await Promise.allSettled(tries)
  return {
    accepted: settled.filter(({ status }) => status === 'fulfilled').length,
    refused: settled
      .filter(each => each.status === 'rejected')
      .map(({ reason }) => (reason instanceof ServiceError ? reason.code : String(reason))),
  }
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

export function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`There is no item ${index}.`)
  return found
}
