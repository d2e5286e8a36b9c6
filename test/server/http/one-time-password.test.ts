import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { password } from '../harness.ts'
import { dataOf, signInByForm, tokenOf } from './forms.ts'
import { createClient, type Live, openLive } from './live.ts'

const nobody = { address: null, userAgent: null }
const chosen = 'a password of my own'

describe('a one-time password', () => {
  let live: Live
  beforeAll(async () => {
    live = await openLive()
  })
  afterAll(() => live.close())
  const create = (name: string) =>
    live.server.opened.service.operator.createAdmin(`${name}@once.example`, nobody)

  it('is replaced over JSON', async () => {
    const { user, oneTimePassword } = await create('json')
    const client = createClient(live.server)
    const login = (given: string) =>
      client.post('/api/v1/auth/login', { email: user.email, password: given })
    const refused = await login(oneTimePassword)
    expect([refused.status, refused.body.error.code]).toEqual([403, 'password_change_required'])
    const wish = { email: user.email, one_time_password: oneTimePassword, password: chosen }
    const answer = await client.post('/api/v1/auth/password', wish)
    expect([answer.status, answer.body.user.email]).toEqual([200, user.email])
    expect((await login(chosen)).status).toBe(200)
    expect((await client.post('/api/v1/auth/password', wish)).status).toBe(401)
    const own = { ...wish, one_time_password: chosen, password }
    expect((await client.post('/api/v1/auth/password', own)).status).toBe(409)
  })

  it('is replaced on a page, which the sign-in leads to', async () => {
    const { user, oneTimePassword } = await create('pages')
    const browser = createClient(live.server)
    const csrf = tokenOf(await browser.get('/auth/login'))
    const credentials = { csrf_token: csrf, email: user.email, password: oneTimePassword }
    const page = await browser.form('/auth/login', credentials)
    expect([page.status, dataOf(page, 'page')]).toEqual([403, 'choose-password'])
    expect(dataOf(page, 'error')).toBe('password_change_required')
    expect(browser.cookies.has('session')).toBe(false)
    const form = { ...credentials, csrf_token: tokenOf(page) }
    const short = await browser.form('/auth/choose-password', { ...form, new_password: 'short' })
    expect([short.status, dataOf(short, 'error')]).toEqual([400, 'weak_password'])
    const done = await browser.form('/auth/choose-password', { ...form, new_password: password })
    expect([done.status, done.headers.get('location')]).toEqual([303, '/auth/login'])
    expect((await signInByForm(browser, user.email)).headers.get('location')).toBe(
      '/auth/settings/two-factor',
    )
    expect(dataOf(await browser.get('/auth/choose-password'), 'page')).toBe('choose-password')
  })
})
