import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { password } from '../harness.ts'
import { dataOf, signInByForm, submit, tokenOf } from './forms.ts'
import { type Client, createClient, type Live, openLive, signUp } from './live.ts'

describe('requests caused by another site', () => {
  let live: Live
  let person: { email: string }
  beforeAll(async () => {
    live = await openLive()
    person = await signUp(createClient(live.server))
  })
  afterAll(() => live.close())

  const credentials = () => ({ email: person.email, password })
  const ours = () => new URL(live.server.url).origin
  const cookieClient = async () => {
    const browser = createClient(live.server)
    await browser.post('/2fa/login', credentials())
    return browser
  }
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    // Requests from another host of the same domain carry SameSite=Strict cookies.
    { 'sec-fetch-site': 'same-site' },
  ]

  it.each(foreign)('attack 15: %o changes nothing by a cookie of /2fa', async headers => {
    const browser = await cookieClient()
    for (const path of ['/2fa/enable', '/2fa/logout']) {
      const answer = await browser.post(path, {}, { headers })
      expect([answer.status, answer.body.error.code]).toEqual([403, 'cross_site'])
    }
    expect((await browser.get('/2fa/status')).status).toBe(200)
    const login = await createClient(live.server).post('/2fa/login', credentials(), { headers })
    expect(login.status).toBe(403)
    expect(login.headers.getSetCookie()).toEqual([])
  })

  it.each(foreign)('attack 15: %o signs nobody in by the cookies of auth-v1', async headers => {
    const browser = createClient(live.server)
    const path = '/api/v1/auth/login?cookies=1'
    const answer = await browser.post(path, credentials(), { headers })
    expect([answer.status, answer.body.error.code]).toEqual([403, 'cross_site'])
    await browser.post(path, credentials())
    const { body } = await browser.get('/api/v1/auth/csrf')
    const token = { 'x-csrf-token': body.csrf_token }
    const out = (more: Record<string, string>) =>
      browser.post('/api/v1/auth/logout', undefined, { headers: { ...token, ...more } })
    expect((await out(headers)).status).toBe(403)
    expect((await out({ origin: ours(), 'content-type': 'application/json' })).status).toBe(204)
    // A token in the request itself shows that the program, and no other site, is behind it.
    const { bearer } = await signUp(createClient(live.server))
    const { status } = await createClient(live.server).post(
      '/api/v1/auth/2fa/setup',
      {},
      {
        bearer,
        headers,
      },
    )
    expect(status).toBe(200)
  })

  it.each(foreign)('attack 15: %o sends no form of the pages', async headers => {
    const browser = createClient(live.server)
    const csrf = tokenOf(await browser.get('/auth/login'))
    const form = new URLSearchParams({ csrf_token: csrf, ...credentials() }).toString()
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    const send = (more: Record<string, string>) =>
      browser.post('/auth/login', undefined, { raw: form, headers: { ...type, ...more } })
    const answer = await send(headers)
    expect([answer.status, dataOf(answer, 'error')]).toEqual([403, 'cross_site'])
    expect((await send({ origin: ours(), 'sec-fetch-site': 'same-origin' })).status).toBe(303)
  })

  it('attack 15: a browser’s request without a body says that it is JSON', async () => {
    const browser = await cookieClient()
    const requests: Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin' },
      { 'user-agent': 'Mozilla/5.0 (an old browser, which tells nothing else)' },
      { origin: ours(), 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
    ]
    for (const headers of requests) {
      const answer = await browser.post('/2fa/logout', undefined, { headers })
      expect([answer.status, answer.body.error.code]).toEqual([415, 'unsupported_media_type'])
    }
    const json = { origin: ours(), 'content-type': 'application/json; charset=utf-8' }
    expect((await browser.post('/2fa/logout', undefined, { headers: json })).status).toBe(204)
  })

  it('allows programs other than browsers, with or without a body', async () => {
    const program = await cookieClient()
    expect((await program.post('/2fa/enable')).status).toBe(200)
    expect((await program.post('/2fa/enable', {})).status).toBe(200)
    expect((await program.post('/2fa/logout')).status).toBe(204)
  })

  describe('somebody else’s form', () => {
    /** Returns what the server gave to the attacker. */
    const visit = async () => {
      const browser = createClient(live.server)
      const csrf = tokenOf(await browser.get('/auth/login'))
      return { browser, csrf, secret: browser.cookies.get('form_secret') ?? '' }
    }
    const sendTossed = (victim: Client, csrf: string) =>
      victim.form('/auth/login', { csrf_token: csrf, ...credentials() })

    it('attack 15: signs nobody in with the secret that was tossed with it', async () => {
      const theirs = await visit()
      const fresh = createClient(live.server)
      fresh.cookies.set('form_secret', theirs.secret)
      const visitor = (await visit()).browser
      visitor.cookies.set('form_secret', theirs.secret)
      for (const victim of [fresh, visitor]) {
        const answer = await sendTossed(victim, theirs.csrf)
        expect([answer.status, dataOf(answer, 'error')]).toEqual([403, 'invalid_csrf_token'])
        expect(victim.cookies.has('session')).toBe(false)
      }
    })

    it('attack 15: signs nobody in where the tossed cookies come beside the own ones', async () => {
      const theirs = await visit()
      const { browser } = await visit()
      const own = ['form_secret', 'visit'].map(name => `${name}=${browser.cookies.get(name)}`)
      const tossed = ['form_secret', 'visit'].map(
        name => `${name}=${theirs.browser.cookies.get(name)}`,
      )
      const victim = createClient(live.server)
      const answer = await victim.post('/auth/login', undefined, {
        raw: new URLSearchParams({ csrf_token: theirs.csrf, ...credentials() }).toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          cookie: [...tossed, ...own].join('; '),
        },
      })
      expect([answer.status, dataOf(answer, 'error')]).toEqual([403, 'cross_site'])
    })

    it('attack 15: over TLS the visit is a cookie that no other host can set', async () => {
      const browser = createClient(live.server)
      const page = await browser.get('/auth/login', { headers: { 'x-forwarded-proto': 'https' } })
      const cookie = page.headers.getSetCookie().find(line => line.startsWith('__Host-visit='))
      expect(cookie).toMatch(/; Path=\/;.*HttpOnly; Secure; SameSite=Strict/)
    })

    it('is valid for whoever it was shown to', async () => {
      const browser = createClient(live.server)
      expect((await signInByForm(browser, person.email)).status).toBe(303)
      const out = await submit(browser, '/auth/settings/two-factor', '/auth/logout')
      expect(out.status).toBe(303)
      expect((await signInByForm(browser, person.email)).status).toBe(303)
    })
  })
})
