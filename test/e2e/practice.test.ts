/**
 * Does what a newcomer does in the first minute: turns two-factor on and off again, on the practice
 * server.
 */
import { describe, expect, it } from 'vitest'
import { hasBrowser } from './browser.ts'
import { firstRun } from './journey.ts'
import { hasTestKeyring } from './keyring.ts'
import { startJourney } from './start-journey.ts'

describe.skipIf(!hasBrowser || !hasTestKeyring)('the practice server', () => {
  it('leads from the first start to two-factor, through a code by SMS, and back to the first day', async () => {
    const { page } = await startJourney()
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
    const showAccounts = () => button('Accounts').first().click()
    await firstRun(page)

    await showAccounts()
    await button('Open the practice server').click()
    await button('Sign in as Ada Marsh').click()
    await page.getByRole('heading', { name: 'Ada Marsh' }).waitFor()
    await button('Turn on').first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Two-factor sign-in is on.').waitFor()
    await dialog.getByText('10 backup codes are in your vault.').waitFor()
    await button('Done').click()

    await showAccounts()
    await button('Sign in as Cleo Varga').click()
    const ringing = page.getByRole('alert').filter({ hasText: 'Practice: SMS to +12025550112' })
    const code = (await ringing.getByText(/^\d{6}$/).textContent()) ?? ''
    await page.getByRole('textbox', { name: 'Code' }).fill(code)
    await dialog.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Cleo Varga' }).waitFor()

    await showAccounts()
    await page
      .getByRole('region', { name: 'Sent by the practice server' })
      .getByText(code)
      .waitFor()
    await button('Reset the practice server').click()
    await dialog.getByRole('button', { name: 'Reset' }).click()
    await button('Sign in as Cleo Varga').waitFor()
    await button('Codes').click()
    await page.getByRole('heading', { name: 'Drop a setup QR code here' }).waitFor()
    expect(await page.getByText('ada@practice.example').count()).toBe(0)
  })
})
