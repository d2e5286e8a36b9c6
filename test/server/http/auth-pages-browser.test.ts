/** Uses the pages in a real browser without JavaScript, as a person would. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from '../../e2e/browser.ts'
import { findBarriers } from '../../find-barriers.ts'
import { codeAt, password, wrongCode } from '../harness.ts'
import { createClient, type Live, openLive, signUp } from './live.ts'

describe.skipIf(!hasBrowser)('auth-pages in a browser without JavaScript', () => {
  let live: Live
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let requests: string[]
  let complaints: string[]

  beforeAll(async () => {
    live = await openLive()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await live.close()
  })
  beforeEach(async () => {
    requests = []
    complaints = []
    await begin()
  })
  afterEach(async () => {
    await context.close()
    expect(complaints).toEqual([])
    expect(requests.filter(url => !url.startsWith(live.server.url))).toEqual([])
  })

  let addresses = 0
  /** Begins with a fresh profile. */
  const begin = async () => {
    addresses++
    context = await browser.newContext({
      javaScriptEnabled: false,
      extraHTTPHeaders: { 'x-forwarded-for': `172.16.0.${addresses}` },
    })
    context.on('request', request => requests.push(request.url()))
    context.on('console', message => {
      // Chromium reports a page with status 401 here as well.
      if (!message.text().startsWith('Failed to load resource')) complaints.push(message.text())
    })
    page = await context.newPage()
  }
  const now = () => live.clock.read()
  const main = (name: string) => page.locator('main').getAttribute(`data-${name}`)
  const press = (name: string) => page.getByRole('button', { name }).click()
  const codeField = () => page.getByRole('textbox', { name: 'Code', exact: true })
  const heading = () => page.getByRole('heading', { level: 1 }).innerText()

  const signIn = async (email: string) => {
    await page.goto(`${live.server.url}/auth/login`)
    await page.getByLabel('Email').fill(email)
    await page.getByLabel('Password').fill(password)
    await press('Sign in')
  }
  const newPerson = async () => (await signUp(createClient(live.server))).email
  const enrol = async () => {
    const email = await newPerson()
    await signIn(email)
    await press('Turn on two-factor sign-in')
    const secret = (await main('secret')) ?? ''
    await codeField().fill(codeAt(secret, now()))
    await press('Turn on two-factor sign-in')
    const backupCodes = await page
      .locator('[data-backup-code]')
      .evaluateAll(items => items.map(item => item.getAttribute('data-backup-code') ?? ''))
    live.clock.advance(30)
    return { email, secret, backupCodes }
  }

  it('two-factor-setup: picture and key, confirmed with a code', async () => {
    await signIn(await newPerson())
    await page.goto(`${live.server.url}/auth/two-factor-setup`)
    await press('Begin')
    const box = await page.getByRole('img', { name: /QR code/ }).boundingBox()
    expect(box?.width).toBeGreaterThan(150)
    const secret = (await main('secret')) ?? ''
    const shown = await page.locator('.key').innerText()
    expect(shown.replaceAll(' ', '')).toBe(secret)
    await codeField().fill(wrongCode(secret, now()))
    await press('Turn on two-factor sign-in')
    expect(await page.getByRole('alert').innerText()).toContain('You have 4 attempts left.')
    expect(await main('secret')).toBe(secret)
    await codeField().fill(codeAt(secret, now()))
    await press('Turn on two-factor sign-in')
    expect(await heading()).toBe('Save your backup codes')
    expect(await page.locator('.codes li').count()).toBe(10)
  })

  it('two-step-verification: the code, or a backup code', async () => {
    const { email, secret, backupCodes } = await enrol()
    await context.close()
    await begin()
    await signIn(email)
    expect(await heading()).toBe('Two-factor sign-in')
    await page.goto(`${live.server.url}/auth/settings/two-factor`)
    expect(await heading()).toBe('Two-factor sign-in')
    await codeField().fill(codeAt(secret, now()))
    await press('Verify')
    expect(await heading()).toBe('Two-factor settings')
    await press('Sign out')
    expect(await heading()).toBe('Sign in')

    await signIn(email)
    await page.getByText('Use a backup code instead').click()
    await page.getByLabel('Backup code').fill(backupCodes[0]?.toLowerCase() ?? '')
    await press('Use backup code')
    expect(await main('remaining')).toBe('9')
  })

  it('settings: off, then on', async () => {
    const email = await newPerson()
    await signIn(email)
    expect(await heading()).toBe('Two-factor settings')
    expect(await main('enabled')).toBe('false')
    await press('Sign out')
    await enrol()
    await page.getByRole('link', { name: 'I’ve saved them' }).click()
    expect(await main('enabled')).toBe('true')
    expect(await main('method')).toBe('totp')
  })

  it('backup codes: how many are left, and new ones for a code', async () => {
    const { secret, backupCodes } = await enrol()
    await page.getByRole('link', { name: 'I’ve saved them' }).click()
    await page.getByRole('link', { name: 'Backup codes' }).click()
    expect(await page.locator('main').innerText()).toContain('10 of 10')
    await codeField().fill(codeAt(secret, now()))
    await press('Make new codes')
    expect(await page.locator('.codes li').count()).toBe(10)
    expect(await page.locator('.codes').innerText()).not.toContain(backupCodes[0] ?? '')
  })

  it('turning off: a question, the password, a code', async () => {
    const { secret } = await enrol()
    await page.getByRole('link', { name: 'I’ve saved them' }).click()
    await press('Turn off two-factor sign-in…')
    expect(await heading()).toBe('Turn off two-factor sign-in?')
    await page.getByLabel('Password').fill(password)
    await codeField().fill(codeAt(secret, now()))
    await press('Turn off two-factor sign-in')
    expect(await heading()).toBe('Two-factor settings')
    expect(await main('enabled')).toBe('false')
  })

  it('the description of the APIs', async () => {
    await page.goto(`${live.server.url}/docs`)
    const text = await page.locator('main').innerText()
    expect(text).toContain('POST /api/v1/auth/login/two-factor')
    expect(text).toContain('POST /users/2fa/resend-code')
    expect(text).toContain('GET /api/chat/two-step/settings')
  })

  it('has nothing that a checker of accessibility objects to, light or dark', async () => {
    const email = await newPerson()
    for (const [colorScheme, ruleset] of [
      ['light', 'everything'],
      ['dark', 'colors'],
    ] as const) {
      await context.close()
      // The checker is a script, so scripts are allowed only for it.
      context = await browser.newContext({
        colorScheme,
        extraHTTPHeaders: { 'x-forwarded-for': `172.17.0.${colorScheme.length}` },
      })
      page = await context.newPage()
      const check = async () => {
        expect(await findBarriers(page, ruleset)).toEqual([])
      }
      await page.goto(`${live.server.url}/auth/login`)
      await check()
      await signIn(email)
      await check()
      await press('Turn on two-factor sign-in')
      await check()
      await codeField().fill('000000')
      await press('Turn on two-factor sign-in')
      await check()
      await page.goto(`${live.server.url}/docs`)
      await check()
    }
  })

  it('is operable by keyboard alone', async () => {
    const email = await newPerson()
    await page.goto(`${live.server.url}/auth/login`)
    await page.getByLabel('Email').focus()
    await page.keyboard.type(email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/settings/two-factor')
    expect(await heading()).toBe('Two-factor settings')
  })
})
