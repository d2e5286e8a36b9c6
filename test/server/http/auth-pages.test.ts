import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mostFailures } from '../../../server/two-factor/factor-place.ts'
import { codeAt, newestCode, origin, password, sessionOf, wrongCode } from '../harness.ts'
import { backupCodesOf, dataOf, signInByForm, submit, tokenOf } from './forms.ts'
import { type Client, createClient, type Live, openLive, signUp } from './live.ts'

describe('auth-pages', () => {
  let live: Live
  let api: Client
  beforeAll(async () => {
    live = await openLive()
    api = createClient(live.server)
  })
  afterAll(() => live.close())

  const now = () => live.clock.read()
  const signedIn = async () => {
    const browser = createClient(live.server)
    const { email, id } = await signUp(api)
    await signInByForm(browser, email)
    return { browser, email, id }
  }
  const enrolled = async () => {
    const { browser, email, id } = await signedIn()
    const setup = await submit(browser, '/auth/two-factor-setup', '/auth/two-factor-setup')
    const secret = dataOf(setup, 'secret') ?? ''
    const confirmed = await browser.form('/auth/two-factor-verify-setup', {
      csrf_token: tokenOf(setup),
      code: codeAt(secret, now()),
    })
    live.clock.advance(30)
    return { browser, email, id, secret, setup, confirmed, backupCodes: backupCodesOf(confirmed) }
  }

  it.each([
    '/auth/two-factor-setup',
    '/auth/settings/two-factor',
    '/auth/backup-codes',
    '/auth/two-step-verification',
  ])('GET %s leads to the sign-in', async path => {
    const shown = await createClient(live.server).get(path)
    expect(shown.status).toBe(303)
    expect(shown.headers.get('location')).toBe('/auth/login')
  })

  it('signs in with a password and shows the settings', async () => {
    const { browser, email } = await signedIn()
    const settings = await browser.get('/auth/settings/two-factor')
    expect(settings.status).toBe(200)
    expect(dataOf(settings, 'enabled')).toBe('false')
    expect(settings.text).toContain(email)
    expect((await browser.get('/auth/login')).headers.get('location')).toBe(
      '/auth/settings/two-factor',
    )
  })

  it('shows the form again, with what was wrong, when the password is', async () => {
    const browser = createClient(live.server)
    const { email } = await signUp(api)
    const fields = { email, password: 'not the password' }
    const refused = await submit(browser, '/auth/login', '/auth/login', fields)
    expect(refused.status).toBe(401)
    expect(refused.text).toMatch(/role="alert"[^>]*data-error="invalid_credentials"/)
    expect(refused.text).toContain(`value="${email}"`)
    expect(refused.text).not.toContain('not the password')
    expect(dataOf(refused, 'page')).toBe('login')
  })

  it('shows a QR code, the key in groups and both for programs', async () => {
    const { setup } = await enrolled()
    const secret = dataOf(setup, 'secret') ?? ''
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(dataOf(setup, 'otpauth-url')).toContain(`secret=${secret}`)
    expect(setup.text).toContain('<svg ')
    expect(setup.text).toContain(secret.match(/.{4}/g)?.join(' '))
  })

  it('shows the same secret again after a wrong code', async () => {
    const { browser } = await signedIn()
    const setup = await submit(browser, '/auth/two-factor-setup', '/auth/two-factor-setup')
    const secret = dataOf(setup, 'secret') ?? ''
    const refused = await browser.form('/auth/two-factor-verify-setup', {
      csrf_token: tokenOf(setup),
      code: wrongCode(secret, now()),
    })
    expect(refused.status).toBe(401)
    expect(dataOf(refused, 'secret')).toBe(secret)
    expect(dataOf(refused, 'remaining-attempts')).toBe('4')
  })

  it('turns on, and shows ten backup codes once', async () => {
    const { browser, confirmed, backupCodes } = await enrolled()
    expect(confirmed.status).toBe(200)
    expect(backupCodes).toHaveLength(10)
    const later = await browser.get('/auth/backup-codes')
    expect(dataOf(later, 'remaining')).toBe('10')
    expect(backupCodesOf(later)).toEqual([])
    for (const code of backupCodes) expect(later.text).not.toContain(code)
    expect(dataOf(await browser.get('/auth/settings/two-factor'), 'enabled')).toBe('true')
    const again = await browser.get('/auth/two-factor-setup')
    expect(again.headers.get('location')).toBe('/auth/settings/two-factor')
  })

  it('asks for a code after the password, and until then every page leads there', async () => {
    const { email, secret } = await enrolled()
    const browser = createClient(live.server)
    expect((await signInByForm(browser, email)).headers.get('location')).toBe(
      '/auth/two-step-verification',
    )
    for (const path of ['/auth/settings/two-factor', '/auth/backup-codes']) {
      const shown = await browser.get(path)
      expect(shown.status).toBe(303)
      expect(shown.headers.get('location')).toBe('/auth/two-step-verification')
    }
    const pending = [...browser.cookies.values()]
    const code = codeAt(secret, now())
    const passed = await submit(browser, '/auth/two-step-verification', '/auth/verify-2fa', {
      code,
    })
    expect(passed.headers.get('location')).toBe('/auth/settings/two-factor')
    expect(browser.cookies.has('pending_sign_in')).toBe(false)
    expect(pending).not.toContain(browser.cookies.get('session'))
    expect((await browser.get('/auth/settings/two-factor')).status).toBe(200)
  })

  it('says how many attempts are left, then waits', async () => {
    const { email, secret } = await enrolled()
    const browser = createClient(live.server)
    await signInByForm(browser, email)
    const check = '/auth/two-step-verification'
    const code = wrongCode(secret, now())
    const csrf_token = tokenOf(await browser.get(check))
    for (const remaining of ['4', '3', '2', '1', '0']) {
      const refused = await browser.form('/auth/verify-2fa', { csrf_token, code })
      expect(refused.status).toBe(401)
      expect(dataOf(refused, 'remaining-attempts')).toBe(remaining)
    }
    const right = { csrf_token, code: codeAt(secret, now()) }
    const limited = await browser.form('/auth/verify-2fa', right)
    expect(limited.status).toBe(429)
    expect(limited.text).toContain('role="alert"')
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('takes a backup code, once', async () => {
    const { email, backupCodes } = await enrolled()
    const backup_code = backupCodes[0] ?? ''
    for (const status of [303, 401]) {
      const browser = createClient(live.server)
      await signInByForm(browser, email)
      const check = '/auth/two-step-verification'
      const passed = await submit(browser, check, '/auth/verify-2fa', { backup_code, code: '' })
      expect(passed.status).toBe(status)
    }
  })

  it('lets no form be sent twice past the check', async () => {
    const { email, secret } = await enrolled()
    const browser = createClient(live.server)
    await signInByForm(browser, email)
    const csrf_token = tokenOf(await browser.get('/auth/two-step-verification'))
    const stolen = new Map(browser.cookies)
    const fields = { csrf_token, code: codeAt(secret, now()) }
    expect((await browser.form('/auth/verify-2fa', fields)).status).toBe(303)
    const replayer = createClient(live.server)
    for (const [name, value] of stolen) replayer.cookies.set(name, value)
    const replayed = await replayer.form('/auth/verify-2fa', fields)
    expect(replayed.status).toBe(401)
    expect(dataOf(replayed, 'page')).toBe('login')
    expect(replayer.cookies.has('session')).toBe(false)
  })

  it('makes new backup codes for a code, and the earlier ones are void', async () => {
    const { browser, email, secret, backupCodes } = await enrolled()
    const page = '/auth/backup-codes'
    const action = '/auth/regenerate-backup-codes'
    const without = await submit(browser, page, action)
    expect(without.status).toBe(400)
    const made = await submit(browser, page, action, { code: codeAt(secret, now()) })
    expect(made.status).toBe(200)
    expect(backupCodesOf(made)).toHaveLength(10)
    const other = createClient(live.server)
    await signInByForm(other, email)
    const refused = await submit(other, '/auth/two-step-verification', '/auth/verify-2fa', {
      backup_code: backupCodes[0] ?? '',
    })
    expect(refused.status).toBe(401)
  })

  it('asks before it turns off, for the password and a code', async () => {
    const { browser, secret } = await enrolled()
    const settings = '/auth/settings/two-factor'
    const action = '/auth/settings/disable-two-factor'
    const asked = await submit(browser, settings, action)
    expect(asked.status).toBe(200)
    expect(dataOf(asked, 'page')).toBe('two-factor-disable-confirm')
    const csrf_token = tokenOf(asked)
    const code = codeAt(secret, now())
    const wrong = await browser.form(action, { csrf_token, code, password: 'not the password' })
    expect(wrong.status).toBe(401)
    expect(dataOf(wrong, 'page')).toBe('two-factor-disable-confirm')
    const done = await browser.form(action, { csrf_token, code, password })
    expect(done.headers.get('location')).toBe(settings)
    expect(dataOf(await browser.get(settings), 'enabled')).toBe('false')
  })

  it('sends codes to users who get them by email, wherever a form asks for one', async () => {
    const { id, email } = await signUp(api)
    const { factor } = live.server.opened.service
    await factor.beginMessages(sessionOf(id), { method: 'email' }, origin)
    await factor.confirmEnrolment(sessionOf(id), newestCode(live.server.opened), origin)
    const browser = createClient(live.server)
    await signInByForm(browser, email)
    const check = '/auth/two-step-verification'
    expect((await browser.get(check)).text).toContain('we emailed you')
    const code = newestCode(live.server.opened)
    expect((await submit(browser, check, '/auth/verify-2fa', { code })).status).toBe(303)

    const page = '/auth/backup-codes'
    const sent = await submit(browser, page, '/auth/regenerate-backup-codes')
    expect(sent.status).toBe(200)
    const made = await browser.form('/auth/regenerate-backup-codes', {
      csrf_token: tokenOf(sent),
      code: newestCode(live.server.opened),
    })
    expect(backupCodesOf(made)).toHaveLength(10)

    live.clock.advance(61)
    const settings = '/auth/settings/two-factor'
    const action = '/auth/settings/disable-two-factor'
    const asked = await submit(browser, settings, action)
    const done = await browser.form(action, {
      csrf_token: tokenOf(asked),
      code: newestCode(live.server.opened),
      password,
    })
    expect(done.status).toBe(303)
  })

  it('accepts a backup code to turn off if no code can be sent', async () => {
    const { id, email } = await signUp(api)
    const { service, parts } = live.server.opened
    await service.factor.beginMessages(sessionOf(id), { method: 'email' }, origin)
    const code = newestCode(live.server.opened)
    const { backupCodes } = await service.factor.confirmEnrolment(sessionOf(id), code, origin)
    const browser = createClient(live.server)
    await signInByForm(browser, email)
    const check = '/auth/two-step-verification'
    const spent = { backup_code: backupCodes[0] ?? '' }
    expect((await submit(browser, check, '/auth/verify-2fa', spent)).status).toBe(303)
    await parts.database.db
      .updateTable('two_factor_auth')
      .set({ failed_attempts: mostFailures })
      .where('user_id', '=', id)
      .execute()
    const action = '/auth/settings/disable-two-factor'
    const asked = await submit(browser, '/auth/settings/two-factor', action)
    expect(asked.status).toBe(403)
    expect(dataOf(asked, 'error')).toBe('factor_disabled')
    expect(dataOf(asked, 'page')).toBe('two-factor-disable-confirm')
    const done = await browser.form(action, {
      csrf_token: tokenOf(asked),
      code: backupCodes[1] ?? '',
      password,
    })
    expect(done.status).toBe(303)
    expect((await service.factor.status(id)).enabled).toBe(false)
  })

  it('shows the form even if the code could not be sent', async () => {
    const mute = await openLive(undefined, { env: { SMTP_URL: 'smtp://127.0.0.1:1' } })
    const client = createClient(mute.server)
    const { id, email, bearer } = await signUp(client)
    const browser = createClient(mute.server)
    await signInByForm(browser, email)
    await client.post('/users/2fa/enable', { method: 'email' }, { bearer })
    await mute.server.opened.parts.database.db
      .updateTable('two_factor_auth')
      .set({ enabled: true })
      .where('user_id', '=', id)
      .execute()
    const action = '/auth/settings/disable-two-factor'
    const asked = await submit(browser, '/auth/settings/two-factor', action)
    expect(asked.status).toBe(502)
    expect(dataOf(asked, 'error')).toBe('delivery_failed')
    expect(dataOf(asked, 'page')).toBe('two-factor-disable-confirm')
    await mute.close()
  })

  it('signs out', async () => {
    const { browser } = await signedIn()
    const session = browser.cookies.get('session') ?? ''
    const settings = '/auth/settings/two-factor'
    expect((await submit(browser, settings, '/auth/logout')).status).toBe(303)
    expect(browser.cookies.has('session')).toBe(false)
    browser.cookies.set('session', session)
    expect((await browser.get(settings)).status).toBe(303)
  })
})
