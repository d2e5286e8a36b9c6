import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  activity,
  countActivity,
  setHidden,
  styleRecalculations,
  untilQuiet,
  watchFor,
} from './activity.ts'
import { hasBrowser } from './browser.ts'
import { addCodes, cardOf, expectAcceptedCode, firstRun, shownCode } from './journey.ts'
import { hasTestKeyring } from './keyring.ts'
import { makeSetupCode, nowSeconds } from './setup-code.ts'
import { shareJourney } from './start-journey.ts'

/** Outlasts anything that repeats every second or two. */
const watchedMs = 2500

describe.skipIf(!hasBrowser || !hasTestKeyring)('an open window that nobody uses', () => {
  const usual = makeSetupCode('Usual', 'alice')
  const journey = shareJourney({}, async ({ page }) => {
    await firstRun(page)
    await addCodes(page, [usual, makeSetupCode('Usual', 'bob')])
    await page.reload()
  })

  it('runs nothing between two codes: the dials are drawn by animations that only jump', async () => {
    const { page } = journey
    await expectAcceptedCode(page, usual)
    await expect.poll(() => nowSeconds() % 30).toBeLessThan(24)
    await countActivity(page)
    // The start may leave something that runs once. Only what repeats fails this.
    const done = async () => [await activity(page), journey.requests.length]
    await expect
      .poll(async () => {
        const before = await done()
        await watchFor(watchedMs)
        return isDeepStrictEqual(await done(), before)
      })
      .toBe(true)
    const durationsMs = await page.evaluate(() =>
      document.getAnimations().map(animation => animation.effect?.getTiming().duration),
    )
    // Each second of a period, each mark of a card, and the card's warning has an animation.
    expect(durationsMs.length).toBeGreaterThan(10)
    expect(durationsMs.length).toBeLessThanOrEqual(30 + 2 * (6 + 1))
    expect(new Set(durationsMs)).toEqual(new Set([0]))
  })

  it('runs nothing and asks for nothing while hidden, and has fresh codes when it is back', async () => {
    const { page } = journey
    const quick = { issuer: 'Quick', label: 'carol' }
    await addCodes(page, [{ uri: 'otpauth://totp/Quick:carol?secret=MFRGGZDFMZTWQ2LK&period=1' }])
    const asked = () => journey.requests.filter(url => url.endsWith('/api/call')).length
    await countActivity(page)
    const before = asked()
    await expect.poll(asked).toBeGreaterThan(before + 1)
    expect(await activity(page)).toBeGreaterThan(0)

    await setHidden(page, true)
    await untilQuiet(page)
    const ran = await activity(page)
    const requests = journey.requests.length
    const styled = await styleRecalculations(page)
    await watchFor(watchedMs)
    expect(await activity(page)).toBe(ran)
    expect(journey.requests.length).toBe(requests)
    expect(await styleRecalculations(page)).toBe(styled)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)

    await setHidden(page, false)
    await expect.poll(() => journey.requests.length).toBeGreaterThan(requests)
    await expect.poll(() => shownCode(cardOf(page, quick))).toMatch(/^\d{6}$/)
    await expectAcceptedCode(page, usual)
  })
  it('loads the page again once nobody has looked for five minutes, so that what it held goes', async () => {
    const { page } = journey
    await page.evaluate(() => Object.assign(window, { before: true }))
    await page.clock.install()
    await setHidden(page, true)
    const loaded = page.waitForEvent('load')
    await page.clock.fastForward('05:01')
    await loaded
    expect(await page.evaluate(() => 'before' in window)).toBe(false)
    await expect.poll(() => shownCode(cardOf(page, usual))).toMatch(/^\d{6}$/)
  })
})
