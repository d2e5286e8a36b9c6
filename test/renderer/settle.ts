import type { Page } from 'playwright-core'
import { conditionMs } from '../patience.ts'

/**
 * Waits until nothing moves: every transition has ended, and some frames have passed without a
 * change.
 */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async longestMs => {
    const isMoving = () =>
      document.getAnimations().some(({ playState, effect }) => {
        const takesMs = Number(effect?.getComputedTiming().activeDuration ?? 0)
        // The dials of the codes don't count, because their animations last the whole day.
        return playState === 'running' && takesMs > 0 && takesMs < 2000
      })
    const startedAt = performance.now()
    let stillFrames = 0
    const observer = new MutationObserver(() => {
      stillFrames = 0
    })
    const everything = { subtree: true, childList: true, attributes: true, characterData: true }
    observer.observe(document, everything)
    while (stillFrames < 5) {
      await new Promise(requestAnimationFrame)
      if (performance.now() - startedAt > longestMs)
        throw new Error('The page did not come to rest')
      stillFrames = isMoving() ? 0 : stillFrames + 1
    }
    observer.disconnect()
    await document.fonts.ready
  }, conditionMs)
}
