import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { at, backends, password } from '../harness.ts'
import { forms } from './calls.ts'
import { dataOf, signInByForm, submit, tokenOf } from './forms.ts'
import { createClient, type Live, openLive, signUp } from './live.ts'

describe('auth-pages refuses, with a page,', () => {
  let live: Live
  beforeAll(async () => {
    live = await openLive()
  })
  afterAll(() => live.close())

  const signedIn = async () => {
    const browser = createClient(live.server)
    const { email } = await signUp(createClient(live.server))
    await signInByForm(browser, email)
    return { browser, email }
  }

  it.each(forms)('POST %s without the token of its form', async action => {
    const { browser } = await signedIn()
    for (const csrf_token of ['', 'forged']) {
      const refused = await browser.form(action, { code: '123456', csrf_token })
      expect(refused.status).toBe(403)
      expect(refused.headers.get('content-type')).toContain('text/html')
      expect(dataOf(refused, 'error')).toBe('invalid_csrf_token')
    }
  })

  it("the token of somebody else's form", async () => {
    const { browser } = await signedIn()
    const other = await signedIn()
    const page = await other.browser.get('/auth/settings/two-factor')
    const forged = { csrf_token: tokenOf(page) }
    expect((await browser.form('/auth/settings/two-factor', forged)).status).toBe(403)
  })

  it('a token signed with another key, even with a planted cookie', async () => {
    const { create } = at(backends, 0)
    const keyTexts = [Buffer.alloc(32, 7).toString('base64')]
    const foreign = await openLive({
      name: 'another key',
      async create() {
        const { settings, remove } = await create()
        return { settings: { ...settings, masterKey: { keyTexts } }, remove }
      },
    })
    const forger = createClient(foreign.server)
    const csrf_token = tokenOf(await forger.get('/auth/login'))
    const victim = createClient(live.server)
    for (const [name, value] of forger.cookies) victim.cookies.set(name, value)
    expect((await forger.form('/auth/login', { csrf_token })).status).toBe(401)
    expect((await victim.form('/auth/login', { csrf_token })).status).toBe(403)
    await foreign.close()
  })

  it("a body that isn't a form, one that is too large, and unknown fields", async () => {
    const { browser } = await signedIn()
    const json = await browser.post('/auth/login', { email: 'a@b.example', password })
    expect(json.status).toBe(415)
    const large = await browser.form('/auth/login', { email: 'a'.repeat(1_000_000) })
    expect(large.status).toBe(413)
    const unknown = await submit(browser, '/auth/settings/two-factor', '/auth/logout', { x: '1' })
    expect(unknown.status).toBe(400)
    for (const refused of [json, large, unknown]) {
      expect(refused.headers.get('content-type')).toContain('text/html')
      expect(refused.text).toContain('role="alert"')
    }
  })

  it('escapes what it shows', async () => {
    const browser = createClient(live.server)
    const email = '"><img src=x onerror=alert(1)>@live.example'
    const refused = await submit(browser, '/auth/login', '/auth/login', { email, password })
    expect(refused.text).not.toContain('<img')
    expect(refused.text).toContain('&#60;img')
  })

  it('allows no script, no frame, no foreign style and no foreign form', async () => {
    const page = await createClient(live.server).get('/auth/login')
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(page.headers.get('x-frame-options')).toBe('DENY')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.text).not.toMatch(/<script|style=|onclick=|https?:\/\//)
  })
})
