/** Has axe check a page in every look that it has. */
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const looks = (['light', 'dark'] as const).flatMap(colorScheme =>
  [1000, 400].map(width => ({ colorScheme, width })),
)

/** Expects WCAG 2.2 AA in light and dark, wide and narrow, and nothing to be scrolled sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 720 }
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 720 })
    const html = page.locator(`html[data-mantine-color-scheme=${colorScheme}]`)
    await html.waitFor({ state: 'attached' })
    expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([])
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await expect.poll(overflow).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize(before)
}

/**
 * Returns what axe finds, in lines that name the rule and the element; the page's policy does not
 * bind it.
 */
async function violations(page: Page): Promise<string[]> {
  // A colour half way between two has a contrast that nobody meets.
  await expect.poll(() => longestMotionMs(page)).toBeLessThanOrEqual(1)
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    const client = await page.context().newCDPSession(page)
    await client.send('Runtime.evaluate', { expression: axe.source })
    await client.detach()
  }
  const { violations } = await page.evaluate(
    tags => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags }),
    wcag22AA,
  )
  return (violations as AxeResults['violations']).flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target} ${any[0]?.message ?? ''}`),
  )
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
