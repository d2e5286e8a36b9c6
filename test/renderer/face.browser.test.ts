/** Checks every screen of the window with axe and a ruler, wide in light and narrow in dark. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findBarriers } from '../find-barriers.ts'
import { screens } from './face-screens.ts'
import { settle } from './settle.ts'
import { hasFaceBrowser, shareFace } from './share-face.ts'

/** Returns how far the page, or a scrollable part, extends beyond its side. */
const overhangOf = (page: Page) =>
  page.evaluate(() => {
    const goesDown = (part: Element) =>
      getComputedStyle(part).overflowY === 'auto' && part.scrollHeight > part.clientHeight
    const parts = [...document.querySelectorAll('main, main *')].filter(goesDown)
    const overhangs = [document.documentElement, ...parts].map(
      one => one.scrollWidth - one.clientWidth,
    )
    return Math.max(...overhangs)
  })

describe.skipIf(!hasFaceBrowser)('the window', () => {
  const face = shareFace()

  it.each(screens)('is accessible, quiet and fits: %s', async (_, host, ...acts) => {
    const { page, complaints } = await face.open(host, 1000, { reducedMotion: 'reduce' })
    for (const act of acts) await act(page)
    await settle(page)
    const wide = await findBarriers(page)
    const wideOverhang = await overhangOf(page)
    await page.setViewportSize({ width: 320, height: 760 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await settle(page)
    const narrow = await findBarriers(page, 'looks')
    const narrowOverhang = await overhangOf(page)
    expect({ wide, narrow, complaints, wideOverhang, narrowOverhang }).toEqual({
      wide: [],
      narrow: [],
      complaints: [],
      wideOverhang: 0,
      narrowOverhang: 0,
    })
  })
})
