/**
 * Sends anything that anyone may send, and expects no 5xx, the dialect's own shape, and nothing
 * echoed or logged. It sends a slice by default, and 1,000 per dialect in a torture run.
 * COUNTERSIGN_FUZZ_RUNS asks for more.
 */
import fc from 'fast-check'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { patienceMs } from '../../patience.ts'
import { isTorture, repetitions, seed } from '../../repetitions.ts'
import { backends } from '../harness.ts'
import { createClient, type Live, openLive } from '../http/live.ts'
import {
  canary,
  describedCalls,
  type FuzzRequest,
  type Placeholder,
  pageCalls,
  requestsOf,
  type Text,
} from './requests.ts'
import { agent, type Got, type Sent, send } from './send.ts'
import { createWorld, type World } from './world.ts'

const givenRuns = Number(process.env.COUNTERSIGN_FUZZ_RUNS ?? 0)
const timeoutMs = givenRuns > 0 ? 60 * 60_000 : patienceMs
const dialects = [
  'auth-v1',
  'users-2fa',
  'chat-two-step',
  'two-factor-auth',
  'auth-pages',
  'admin',
] as const
/** Matches hashes, stack traces, and SQL, whose names Kysely quotes. */
const leaks = /\$argon2|SQLITE_|node_modules|\n {4}at |(select|into|update|from) "/i
const requestsBetweenArranging = 150

/** PostgreSQL gets a part of them, because only what a statement refuses is different. */
const places = backends
  .filter(({ name }) => name !== 'PostgreSQL')
  .map(backend => ({
    backend,
    runs: givenRuns || repetitions(backend.name === 'SQLite' ? 60 : 30, 1_000),
  }))

describe.each(places)('on $backend.name', ({ backend, runs }) => {
  let live: Live
  let world: World
  let log: string[]
  beforeAll(async () => {
    log = []
    const logger = pino({ level: 'info' }, { write: line => void log.push(line) })
    live = await openLive(backend, { logger })
    world = await createWorld(live)
  })
  afterAll(() => live.close())

  it.each(dialects)('%s answers whatever it is asked', { timeout: timeoutMs }, async dialect => {
    const document = await createClient(live.server).get('/openapi.json')
    const calls = dialect === 'auth-pages' ? pageCalls : describedCalls(document.body, dialect)
    expect(calls.length).toBeGreaterThan(2)
    const anybody = fc.nat(world.people - 1)
    const person = dialect === 'admin' ? fc.oneof(fc.constant(world.admin), anybody) : anybody
    // Administrators may remove their own factor, after which everything is refused.
    const between = dialect === 'admin' ? 10 : requestsBetweenArranging
    let count = 0
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(requestsOf(calls, person), async fuzzed => {
        if (count++ % between === 0) await world.arrange()
        live.clock.advance(1)
        const sent = toSent(fuzzed, world)
        const got = await send(live.server.url, sent)
        if (!got) return
        statuses.set(got.status, (statuses.get(got.status) ?? 0) + 1)
        expectGoodAnswer(dialect, sent, got)
        expectCleanLog(log.splice(0), world)
      }),
      {
        numRuns: runs,
        seed,
        endOnFailure: true,
      },
    )
    if (givenRuns > 0 || isTorture) report(`${dialect} on ${backend.name}`, count, statuses)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    // A run in which everything is refused has tested little.
    expect(statuses.get(200)).toBeGreaterThan(count / 50)
  })
})

afterAll(() => agent.destroy())

function toSent({ person, ...fuzzed }: FuzzRequest, world: World): Sent {
  const text = (value: Text) =>
    typeof value === 'string' ? value : world.resolve(value.use, person)
  const each = (values: Readonly<Record<string, Text>>) =>
    Object.entries(values).map(([name, value]) => [name, text(value)] as const)
  const query = new URLSearchParams(each(fuzzed.query).map(([name, value]) => [name, value]))
  const headers = Object.fromEntries(
    each(fuzzed.headers).map(([name, value]) => [
      name,
      name === 'authorization' ? `Bearer ${value}` : value,
    ]),
  )
  const cookies = each(fuzzed.cookies).map(([name, value]) => `${name}=${value}`)
  if (cookies.length > 0) headers.cookie = cookies.join('; ')
  const { body } = fuzzed
  const path = fuzzed.path.map(text).join('') + (query.size > 0 ? `?${query}` : '')
  const fill = (value: unknown) => resolveAll(value, text)
  if (body.kind === 'none') return { method: fuzzed.method, path, headers, body: null }
  if (body.kind === 'raw') headers['content-type'] = body.type
  if (body.kind === 'json') headers['content-type'] = 'application/json'
  if (body.kind === 'form') headers['content-type'] = 'application/x-www-form-urlencoded'
  const bytes =
    body.kind === 'raw'
      ? Buffer.from(body.text)
      : Buffer.from(
          body.kind === 'json' ? JSON.stringify(fill(body.value)) : form(fill(body.value)),
        )
  return { method: fuzzed.method, path, headers, body: bytes }
}

function resolveAll(value: unknown, text: (value: Text) => string): unknown {
  if (Array.isArray(value)) return value.map(each => resolveAll(each, text))
  if (typeof value !== 'object' || value === null) return value
  if ('use' in value && typeof value.use === 'string') return text(value as Placeholder)
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, resolveAll(each, text)]),
  )
}

function form(value: unknown): string {
  const fields = Object.entries(Object(value)).map(([name, each]) => [
    name,
    typeof each === 'string' ? each : JSON.stringify(each),
  ])
  return new URLSearchParams(fields as [string, string][]).toString()
}

function expectGoodAnswer(dialect: string, sent: Sent, { status, headers, text }: Got): void {
  expect(status, text).toBeLessThan(500)
  expect(status).toBeGreaterThanOrEqual(200)
  const everything = text + JSON.stringify(headers)
  expect(everything).not.toContain(canary)
  expect(everything).not.toMatch(leaks)
  if (status < 400) return
  if (status === 429) expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  if (sent.method === 'HEAD') return
  const type = String(headers['content-type'])
  if (dialect === 'auth-pages') {
    expect(type, text).toContain('text/html')
    expect(text).toContain('role="alert"')
    return
  }
  expect(type).toContain('application/json')
  const { error, remaining_attempts: remaining, ...more } = JSON.parse(text)
  expect(more).toEqual({})
  expect(error).toEqual({
    code: expect.stringMatching(/^[a-z_]+$/),
    message: expect.any(String),
    ...(remaining === undefined ? {} : { remaining_attempts: remaining }),
  })
}

function expectCleanLog(lines: readonly string[], world: World): void {
  const text = lines.join('')
  expect(text).not.toContain(canary)
  expect(world.secrets().filter(secret => secret !== '' && text.includes(secret))).toEqual([])
}

function report(name: string, count: number, statuses: ReadonlyMap<number, number>): void {
  const answers = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`)
  process.stdout.write(`${name}: ${count} requests (seed ${seed}); ${answers.join(', ')}\n`)
}
