import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeAt, password, times } from '../harness.ts'
import { createClient, type Live, openLive, signUp } from './live.ts'

describe('too many sign-ins', () => {
  let live: Live
  beforeAll(async () => {
    live = await openLive()
  })
  afterAll(() => live.close())

  it('attack 13: a flood of sign-ins is sent away without a look at the database, and codes are checked meanwhile', async () => {
    const client = createClient(live.server)
    const user = await signUp(client)
    const { body } = await client.post('/api/v1/auth/2fa/setup', {}, user)
    const codeNow = () => codeAt(body.secret, live.clock.read())
    await client.post('/api/v1/auth/2fa/enable', { code: codeNow() }, user)
    live.clock.advance(30)
    const credentials = { email: user.email, password }
    const asked = await client.post('/api/v1/auth/login', credentials)

    const { passwords, database } = live.server.opened.parts
    let begun = 0
    let end = () => {}
    const untilEnded = new Promise<void>(resolve => {
      end = resolve
    })
    const busy = times(200, owner =>
      passwords.inTurn(String(owner), () => {
        begun++
        return untilEnded
      }),
    ).map(work => work.catch(() => {}))
    const count = async () =>
      (await database.db.selectFrom('throttles').select('key').execute()).length
    const before = await count()
    for (const path of ['/api/v1/auth/login', '/users/login', '/2fa/login']) {
      const answer = await createClient(live.server).post(path, credentials)
      expect([answer.status, answer.body.error.code]).toEqual([503, 'unavailable'])
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    const registering = { email: 'late@live.example', password }
    const late = await createClient(live.server).post('/api/v1/auth/register', registering)
    expect(late.status).toBe(503)
    expect(await count()).toBe(before)
    expect(begun).toBeGreaterThan(0)

    const proof = { challenge_token: asked.body.challenge_token, code: codeNow() }
    const checked = await client.post('/api/v1/auth/login/two-factor', proof)
    expect(checked.status).toBe(200)
    end()
    await Promise.all(busy)
    live.clock.advance(30)
    expect((await client.post('/api/v1/auth/login', credentials)).status).toBe(202)
  })

  it('free their place once they are answered, however, or closed', async () => {
    const client = createClient(live.server)
    const user = await signUp(client)
    for (let n = 0; n < 150; n++) await client.post('/api/v1/auth/login', { email: user.email })
    const hungUp = times(150, async () => {
      const signal = AbortSignal.timeout(1)
      const init = { method: 'POST', signal, headers: { 'content-type': 'application/json' } }
      await fetch(`${live.server.url}/api/v1/auth/login`, { ...init, body: '{}' }).catch(() => {})
    })
    await Promise.all(hungUp)
    live.clock.advance(60)
    const credentials = { email: user.email, password }
    await expect
      .poll(async () => (await client.post('/api/v1/auth/login', credentials)).status)
      .toBe(200)
  })
})
