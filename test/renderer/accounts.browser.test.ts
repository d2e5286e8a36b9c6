import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from '../e2e/browser.ts'
import type { FaceHost } from './face-preload.ts'
import { fakeAccountPassword } from './fake-accounts.ts'
import type { FakeBridge } from './fake-bridge.ts'
import { type ServedFace, serveFace } from './serve-face.ts'

if (!hasBrowser) process.stderr.write('SKIPPED: no Chromium to show accounts in.\n')

const now = Date.now()
const challenge: FaceHost['signIn'] = {
  kind: 'challenge',
  methods: ['sms'],
  notice: {
    sent: true,
    destination: '•• 42',
    expiresAt: now + 581_000,
    resendAvailableAt: now + 45_000,
  },
  canSendCode: true,
  entries: [],
}

describe.skipIf(!hasBrowser)('accounts in the window', () => {
  let served: ServedFace
  let browser: Browser

  beforeAll(async () => {
    served = await serveFace()
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function open(host: FaceHost = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 900, height: 760 } })
    await page.clock.install({ time: now })
    await page.addInitScript(served.preload)
    const query = encodeURIComponent(JSON.stringify({ entries: 12, accounts: 8, ...host }))
    await page.goto(`${served.url}?host=${query}`)
    await page.getByRole('button', { name: /^Copy code for GitHub/ }).waitFor()
    await page.keyboard.press('ControlOrMeta+s')
    await page.getByRole('heading', { name: 'Accounts', exact: true }).waitFor()
    return page
  }

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
  const inDialog = (page: Page, name: string) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true })
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { ariaLabel, textContent } = document.activeElement ?? {}
      return ariaLabel ?? textContent
    })
  const callsOf = (page: Page, name: string) =>
    page.evaluate(
      method =>
        (globalThis as unknown as { countersign: FakeBridge }).countersign.calls.filter(
          call => call.name === method,
        ).length,
      name,
    )

  it('turns two-factor on with one key, once, and returns the focus', async () => {
    const page = await open()
    await button(page, /^Turn on for Example Cloud/).press('Enter')
    await page.getByRole('dialog').getByText('10 backup codes are in your vault.').waitFor()
    await expect.poll(() => focused(page)).toBe('Done')
    expect(await callsOf(page, 'flows.enrol')).toBe(1)
    await page.keyboard.press('Enter')
    await page.clock.runFor(100)
    await expect.poll(() => focused(page)).toBe('Open Example Cloud, ada@example.org')
    await page.close()
  })

  it('stays on its screen when a dialog over it is left by a key', async () => {
    const page = await open()
    await button(page, 'Add a server').press('Enter')
    await page.getByLabel('Server address').press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.getByRole('heading', { name: 'Accounts', exact: true }).count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Codes' }).waitFor({ state: 'attached' })
    await page.close()
  })

  it('asks the servers when the screen is shown, and not again behind it', async () => {
    const page = await open()
    const asked = () => callsOf(page, 'accounts.refresh')
    await expect.poll(asked).toBeGreaterThan(0)
    const before = await asked()
    await page.clock.runFor(600_000)
    expect(await asked()).toBe(before)
    await page.close()
  })

  it('counts down for a code that was sent, and then allows another', async () => {
    const page = await open({ signIn: challenge })
    await button(page, /^Sign in for/).click()
    await page.getByRole('dialog').getByLabel('Password', { exact: true }).fill(fakeAccountPassword)
    await inDialog(page, 'Sign in').click()
    const timer = page.getByRole('timer')
    await timer.waitFor()
    const left = async () => {
      const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await timer.innerText()) ?? []
      return Number(minutes) * 60 + Number(seconds)
    }
    const before = await left()
    expect(before).toBeLessThanOrEqual(581)
    expect(await button(page, /^Send again in 0:/).isDisabled()).toBe(true)
    await page.clock.runFor(45_000)
    expect(before - (await left())).toBeGreaterThanOrEqual(44)
    await inDialog(page, 'Send again').click()
    await button(page, /^Send again in /).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.close()
  })

  it('says how many tries are left, and asks again in the same field', async () => {
    const page = await open({ signIn: challenge })
    await button(page, /^Sign in for/).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Password', { exact: true }).fill('a guess')
    await page.keyboard.press('Enter')
    await dialog.getByRole('alert').getByText('You have 3 attempts left.').waitFor()
    await dialog.getByLabel('Password', { exact: true }).fill(fakeAccountPassword)
    await page.keyboard.press('Enter')
    const code = dialog.getByRole('textbox', { name: 'Code', exact: true })
    await code.fill('000000')
    await inDialog(page, 'Sign in').click()
    await dialog.getByRole('alert').getByText('You have 4 attempts left.').waitFor()
    await expect.poll(() => code.evaluate(one => one === document.activeElement)).toBe(true)
    expect(await code.inputValue()).toBe('')
    await page.close()
  })

  it('keeps the password on the form while it asks for another proof', async () => {
    const page = await open()
    await button(page, /^Open Chat/).click()
    await button(page, 'Turn off two-factor sign-in').click()
    const password = page.getByRole('dialog').getByLabel('Two-step password', { exact: true })
    await password.fill('a guess')
    await inDialog(page, 'Turn off').click()
    await page
      .getByRole('dialog')
      .getByRole('alert')
      .getByText('The password is incorrect.')
      .waitFor()
    expect(await password.inputValue()).toBe('a guess')
    await page.close()
  })

  it('resumes and undoes a setup from the entry that waits for it', async () => {
    const page = await open()
    await page.keyboard.press('Escape')
    await page.getByText('not confirmed yet').waitFor()
    await page.getByRole('searchbox').fill('cloudflare')
    await button(page, /^Copy code for Cloudflare/).focus()
    await page.keyboard.press('ControlOrMeta+i')
    await button(page, 'Undo').click()
    await page.getByRole('dialog').getByText('The change was undone.').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(1)
    await button(page, 'Show account').click()
    await page.getByRole('heading', { name: 'Forum' }).waitFor()
    await page.close()
  })
})
