/** Has axe check a page in every look that it has. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findBarriers } from '../find-barriers.ts'

/**
 * The second look shows the same document, so only the rules that color and width can break are
 * checked again.
 */
const looks = [
  { colorScheme: 'light', width: 1000, rules: 'wcag' },
  { colorScheme: 'dark', width: 400, rules: 'looks' },
] as const

/**
 * Expects WCAG 2.2 AA and no sideways scrolling, in a wide light window and in a narrow dark one.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 720 }
  for (const { colorScheme, width, rules } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 720 })
    const html = page.locator(`html[data-mantine-color-scheme=${colorScheme}]`)
    await html.waitFor({ state: 'attached' })
    // While a color changes, its contrast is one that no reader ever sees.
    await expect.poll(() => longestMotionMs(page)).toBeLessThanOrEqual(1)
    expect(await findBarriers(page, rules), `${colorScheme}, ${width} px`).toEqual([])
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await expect.poll(overflow).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize(before)
}

/** Returns the longest animation or transition that runs within a few frames, in ms. */
export function longestMotionMs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let longest = 0
    for (let frame = 0; frame < 5; frame++) {
      await new Promise(resolve => requestAnimationFrame(resolve))
      for (const animation of document.getAnimations()) {
        longest = Math.max(longest, Number(animation.effect?.getComputedTiming().duration ?? 0))
      }
    }
    return longest
  })
}
