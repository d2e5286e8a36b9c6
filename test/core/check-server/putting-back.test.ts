import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../../core/check-server/rules.ts'
import type { RunChecksOptions } from '../../../core/check-server/run-checks.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { literal } from '../../literal.ts'
import { codeAt, origin, sessionOf } from '../../server/harness.ts'
import { openTrialServer, type TrialServer } from '../../server/weakened.ts'
import { timeOf, tryOut } from './try-out.ts'

/** Sees each request of the run, counted from 1, and may lose its answer. */
type Watch = (count: number, lose: () => void) => void

let server: TrialServer
let watch: Watch
let count: number
beforeAll(async () => {
  server = await openTrialServer({
    onRequest: response => watch(++count, () => loseAnswer(response)),
  })
})
afterAll(() => server.close())

async function open(onRequest: Watch = () => {}) {
  const person = await server.register()
  watch = onRequest
  count = 0
  return {
    person,
    run: (given: Partial<RunChecksOptions> = {}) =>
      tryOut({ ...timeOf(server), dialectId: 'auth-v1', ...person, ...given }),
    traces: async () => ({
      isTouched: await server.isTouched(person.email),
      sessions: await server.sessionsOf(person.email),
    }),
  }
}

/** The server does what was requested, but the answer is lost. */
function loseAnswer(response: ServerResponse): void {
  response.writeHead = () => {
    response.socket?.destroy()
    return response
  }
}

const none = { isTouched: false, sessions: 0 }
const cancelled = new AppError('refused', literal('This was canceled.'))

describe('what cannot be tried', () => {
  it.each([
    ['another kind of server', { dialectId: 'nothing' }, 'bad-input'],
    ['an address without encryption', { address: 'http://test.example' }, 'bad-input'],
    [
      'an authority that is none',
      { address: 'https://127.0.0.1:1', authorityPem: 'nothing' },
      'bad-input',
    ],
    ['a wrong password', { password: 'wrong' }, 'wrong-password'],
    ['a server that is not there', { address: 'http://127.0.0.1:1' }, 'unreachable'],
  ])('%s is refused', async (_, given, code) => {
    const { run, traces } = await open()
    await expect(run(given)).rejects.toMatchObject({ code })
    expect(await traces()).toEqual(none)
  })

  it('an account with two-factor on stays as it is', async () => {
    const { person, run } = await open()
    const { factor, sessions, signIn } = server.service
    const signedIn = await signIn.begin(person.email, person.password, origin)
    if (signedIn.kind !== 'signed-in') throw new Error('No second factor should be asked for.')
    const { userId, sessionId } = await sessions.authenticate(signedIn.accessToken)
    const { secret } = await factor.beginTotp(sessionOf(userId), 'now', origin)
    await factor.confirmEnrolment(sessionOf(userId), codeAt(secret, server.clock.read()), origin)
    await sessions.end(sessionId)
    const before = await factor.status(userId)
    await expect(run()).rejects.toThrow(
      'Two-factor sign-in is already on for this account. Use a test account where it’s off. Nothing was changed.',
    )
    expect(await factor.status(userId)).toEqual(before)
    expect(await server.sessionsOf(person.email)).toBe(0)
  })
})

describe('the account is put back', () => {
  it('whenever the run is cancelled', async () => {
    for (const at of [1, 2, 3, 5, 6, 9, 20, 45]) {
      const controller = new AbortController()
      const { run, traces } = await open(count => {
        if (count === at) controller.abort(cancelled)
      })
      await expect(run({ signal: controller.signal }), `at ${at}`).rejects.toBe(cancelled)
      expect(await traces(), `at ${at}`).toEqual(none)
    }
  })

  it.each([3, 5, 20, 45])('when the answer to request %i is lost', async at => {
    const { run, traces } = await open((count, lose) => {
      if (count === at) lose()
    })
    await expect(run()).rejects.toMatchObject({ code: 'unreachable' })
    expect(await traces()).toEqual(none)
  })

  it('when a rule breaks down', async () => {
    const { run, traces } = await open()
    const bug = new TypeError('a bug')
    const broken = { ...rules[4], id: 'replay' as const, run: () => Promise.reject(bug) }
    await expect(run({ rules: [...rules.slice(0, 4), broken] })).rejects.toBe(bug)
    expect(await traces()).toEqual(none)
  })

  it('while the server throttles, as soon as it may be', async () => {
    const { run, traces } = await open()
    const controller = new AbortController()
    const run_ = run({
      signal: controller.signal,
      onProgress({ running, waitsUntil }) {
        if (running === 'throttle' && waitsUntil !== null) controller.abort(cancelled)
      },
    })
    await expect(run_).rejects.toBe(cancelled)
    expect(await traces()).toEqual(none)
  })
})

describe('what cannot be put back is said', () => {
  it('where the server does not come back', async () => {
    const { run } = await open((count, lose) => {
      if (count >= 30) lose()
    })
    await expect(run()).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(
        /Two-factor sign-in may still be on, .* to reset it\. \d+ sessions .* expire\.$/,
      ),
    })
  })

  it('where the application closes', async () => {
    const controller = new AbortController()
    const { run, traces } = await open(count => {
      if (count === 20) controller.abort(cancelled)
    })
    const { signal } = controller
    await expect(run({ signal, hangUp: signal })).rejects.toThrow(
      /^This was canceled\. Two-factor sign-in may still be on/,
    )
    expect((await traces()).isTouched).toBe(true)
  })

  it('where a rule leaves the server asking to wait for too long', async () => {
    const { run } = await open()
    const later = new AppError('try-later', literal('Wait.'), { retryAfterSeconds: 3600 })
    const { checks } = await run({
      rules: [{ id: 'throttle', run: () => Promise.reject(later) }],
    })
    expect(checks).toEqual([
      {
        id: 'throttle',
        verdict: 'skipped',
        why: words('core.checkServer.mustWait', { minutes: 60 }),
      },
    ])
  })
})
