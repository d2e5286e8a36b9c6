/** Tests that onlookers see no codes, and the clipboard's bar, in a real page. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasFaceBrowser, shareFace } from './share-face.ts'

/** Returns the visible digits of the first card: those of its code and of the next one. */
const seenDigits = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-dots] > span')]
      .filter(span => getComputedStyle(span).opacity !== '0')
      .map(span => span.textContent),
  )

describe.skipIf(!hasFaceBrowser)('presentation mode', () => {
  const face = shareFace()

  it('hides every code, pointed at, focused or copied, until it is ended in the header', async () => {
    const { page } = await face.open({ entries: 3 }, 900)
    const card = page.getByRole('button', { name: /^Copy code for/ }).first()
    await card.waitFor()
    await expect.poll(async () => (await seenDigits(page)).length).toBeGreaterThan(0)
    await page.keyboard.press('ControlOrMeta+Shift+H')
    const sign = page.getByRole('button', { name: /^Codes hidden/ })
    await sign.waitFor()
    expect(await seenDigits(page)).toEqual([])
    await card.hover()
    await card.focus()
    await page.keyboard.press('Enter')
    expect(await seenDigits(page)).toEqual([])
    await sign.click()
    await sign.waitFor({ state: 'detached' })
    expect((await seenDigits(page)).length).toBeGreaterThan(0)
  })

  it('also hides codes that are dots until they are pointed at', async () => {
    const settings = { hideCodes: true, presenting: true }
    const { page } = await face.open({ entries: 3, settings }, 360)
    const card = page.getByRole('button', { name: /^Copy code for/ }).first()
    await card.waitFor()
    await card.hover()
    await page.getByRole('button', { name: /^Codes hidden/ }).waitFor()
    expect(await seenDigits(page)).toEqual([])
  })
})

describe.skipIf(!hasFaceBrowser)('the time until the clipboard is cleared', () => {
  const face = shareFace()

  it('runs out by itself, without blocking clicks', async () => {
    const { page } = await face.open({ entries: 3 }, 900)
    await page
      .getByRole('button', { name: /^Copy code for/ })
      .first()
      .click()
    const bar = page.locator('[data-clipboard-countdown]')
    await bar.waitFor()
    const animations = await bar.evaluate(element =>
      element.getAnimations({ subtree: true }).map(one => {
        const { duration } = one.effect?.getComputedTiming() ?? {}
        const frames = (one.effect as KeyframeEffect).getKeyframes()
        return {
          duration,
          moves: frames.flatMap(frame => Object.keys(frame)).includes('transform'),
        }
      }),
    )
    expect(animations).toEqual([{ duration: expect.any(Number), moves: true }])
    // The time between the copy and its picture has already passed.
    const duration = Number(animations[0]?.duration)
    expect(duration).toBeLessThanOrEqual(30_000)
    expect(duration).toBeGreaterThan(20_000)
    expect(await bar.evaluate(element => getComputedStyle(element).pointerEvents)).toBe('none')
  })
})
