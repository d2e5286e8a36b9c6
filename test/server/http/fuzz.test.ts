/**
 * Whatever is sent, no answer is a 5xx and every refusal has its shape. COUNTERSIGN_FUZZ_REQUESTS is
 * the number of requests a dialect.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeAt, newestCode, origin, password } from '../harness.ts'
import { forms, gets, posts } from './calls.ts'
import { type Client, createClient, type Live, openLive, signUp } from './live.ts'

const requests = Number(process.env.COUNTERSIGN_FUZZ_REQUESTS ?? 300)
const timeout = 60_000 + requests * 50

/** Values that mean something to some call, by name: the fuzzer can get past the first gate. */
type Known = Record<'bearer' | 'challenge' | 'code' | 'email' | 'password', () => string>

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom('', ' ', '\0', '\ud800', "' OR 1=1 --", '%00', '../..', '０１２３４５', '1e5'),
  fc.stringMatching(/^[0-9 -]{0,12}$/),
  fc.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/),
  fc.constant('x'.repeat(3000)),
)
const known = fc.constantFrom<keyof Known>('bearer', 'challenge', 'code', 'email', 'password')
const value = fc.oneof(
  { weight: 4, arbitrary: text.map(text => ({ text })) },
  { weight: 4, arbitrary: known.map(name => ({ name })) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }).map(json => ({ json })) },
)
type Value = { text: string } | { name: keyof Known } | { json: unknown }

/** Takes the fields that fit and puts others in the place of some, leaves some out, adds some. */
const mutation = fc.record({
  replaced: fc.array(fc.tuple(fc.nat(5), value), { maxLength: 4 }),
  dropped: fc.option(fc.nat(5), { freq: 4 }),
  added: fc.option(fc.tuple(fc.string({ maxLength: 20 }), value), { freq: 5 }),
})

const authorization = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ name: 'bearer' } as Value) },
  { weight: 1, arbitrary: fc.stringMatching(/^[!-~]{0,60}$/).map(text => ({ text })) },
)

describe('a fuzzer', () => {
  let live: Live
  let client: Client
  let known: Known
  beforeAll(async () => {
    live = await openLive()
  })
  afterAll(() => live.close())
  beforeEach(async () => {
    client = createClient(live.server)
    const person = await signUp(client)
    await live.server.opened.service.users.makeAdmin(person.email, origin)
    const { body: setup } = await client.post('/api/v1/auth/2fa/setup', {}, person)
    await client.post('/2fa/login', { email: person.email, password })
    const other = await signUp(client)
    await client.post('/users/2fa/enable', { method: 'email' }, other)
    const code = newestCode(live.server.opened)
    await client.post('/users/2fa/verify', { code }, other)
    const { body } = await client.post('/users/login', { email: other.email, password })
    known = {
      bearer: () => person.bearer,
      challenge: () => body.temp_token,
      code: () => codeAt(setup.secret, live.clock.read()),
      email: () => person.email,
      password: () => password,
    }
  })

  const toJson = (value: Value): unknown =>
    'name' in value ? known[value.name]() : 'text' in value ? value.text : value.json
  const toText = (value: Value): string => {
    const json = toJson(value)
    return typeof json === 'string' ? json : JSON.stringify(json)
  }
  const mutate = (
    fields: Record<string, unknown>,
    { replaced, dropped, added }: typeof mutation extends fc.Arbitrary<infer T> ? T : never,
  ) => {
    const names = Object.keys(fields)
    const mutated: Record<string, unknown> = { ...fields }
    for (const [index, value] of replaced) {
      const name = names[index % Math.max(1, names.length)]
      if (name !== undefined) mutated[name] = toJson(value)
    }
    if (dropped !== null) delete mutated[names[dropped % Math.max(1, names.length)] ?? '']
    if (added) mutated[added[0]] = toJson(added[1])
    return mutated
  }
  /** Time goes on, so that waits end and codes change, but no session. */
  const tick = () => live.clock.advance(Math.min(7, 25_000 / requests))

  const prefixes = ['/api/v1/auth', '/users', '/api/chat', '/2fa', '/api/v1/admin']
  it.each(prefixes)('finds no 5xx below %s', { timeout }, async prefix => {
    const own = <T>(list: readonly T[], pathOf: (item: T) => string) =>
      list.filter(item => pathOf(item).startsWith(`${prefix}/`))
    const call = fc.oneof(
      fc.record({
        post: fc.constantFrom(...own(posts, ([path]) => path)),
        mutation,
        raw: fc.option(fc.string({ unit: 'binary', maxLength: 60 }), { freq: 8 }),
      }),
      fc.record({
        get: fc.constantFrom(...own(gets, path => path)),
        query: fc.array(fc.tuple(fc.constantFrom('user_id', 'page', 'query', 'user'), value), {
          maxLength: 2,
        }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(call, authorization, async (call, authorization) => {
        tick()
        const bearer = toText(authorization)
        const options = /^[!-~]+$/.test(bearer) ? { bearer } : {}
        let answer: Awaited<ReturnType<Client['get']>>
        if ('post' in call) {
          const [path, body] = call.post
          answer =
            call.raw === null
              ? await client.post(path, mutate(body, call.mutation), options)
              : await client.post(path, undefined, { ...options, raw: call.raw })
        } else {
          const pairs = call.query.map(([name, value]) => [name, toText(value).slice(0, 500)])
          answer = await client.get(`${call.get}?${new URLSearchParams(pairs)}`, options)
        }
        expect(answer.status).toBeLessThan(500)
        if (answer.status >= 400) {
          expect(answer.body.error).toMatchObject({
            code: expect.stringMatching(/^[a-z_]+$/),
            message: expect.any(String),
          })
        }
      }),
      { numRuns: requests },
    )
  })

  it('finds no 5xx below /auth', { timeout }, async () => {
    const call = fc.record({
      path: fc.constantFrom(...forms),
      fields: fc.array(
        fc.tuple(fc.constantFrom('email', 'password', 'code', 'backup_code', 'x'), value),
        { maxLength: 4 },
      ),
      isForged: fc.integer({ min: 0, max: 9 }).map(n => n === 0),
    })
    const browser = createClient(live.server)
    await fc.assert(
      fc.asyncProperty(call, async ({ path, fields, isForged }) => {
        tick()
        const page = await browser.get('/auth/login')
        const shown = page.status === 303 ? await browser.get('/auth/settings/two-factor') : page
        const token = /name="csrf_token" value="([^"]+)"/.exec(shown.text)?.[1] ?? ''
        const given = fields.map(([name, value]) => [name, toText(value)] as const)
        const answer = await browser.form(path, {
          ...Object.fromEntries(given),
          csrf_token: isForged ? 'forged' : token,
        })
        expect(answer.status).toBeLessThan(500)
        if (answer.status >= 400) expect(answer.text).toContain('role="alert"')
      }),
      { numRuns: requests },
    )
  })
})
