/** Counts what a page does by itself, in order to show that it does nothing. */
import type { Page } from 'playwright-core'

declare global {
  var ran: number
}

/** Counts, from now on, every timer and every frame that runs one of the page's functions. */
export async function countActivity(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.ran = 0
    const counting =
      <A extends unknown[]>(run: (...args: A) => void) =>
      (...args: A) => {
        globalThis.ran += 1
        run(...args)
      }
    const { setTimeout, setInterval, requestAnimationFrame } = globalThis
    const frame = requestAnimationFrame.bind(globalThis)
    Object.assign(globalThis, {
      setTimeout: (run: () => void, ms?: number) => setTimeout(counting(run), ms),
      setInterval: (run: () => void, ms?: number) => setInterval(counting(run), ms),
      requestAnimationFrame: (run: FrameRequestCallback) => frame(counting(run)),
    })
  })
}

export const activity = (page: Page) => page.evaluate(() => globalThis.ran)

/** Counts how often the browser has recalculated styles since the page was loaded. */
export async function styleRecalculations(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  return metrics.find(({ name }) => name === 'RecalcStyleCount')?.value ?? Number.NaN
}

/** Waits until nothing has run for a fifth of a second. */
export async function untilQuiet(page: Page): Promise<void> {
  let before: number
  do {
    before = await activity(page)
    await watchFor(200)
  } while (before !== (await activity(page)))
}

/** Hides or shows the page, like a background tab or a minimized window. */
export async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate(isHidden => {
    const state = isHidden ? 'hidden' : 'visible'
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden })
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}

/** Proving that nothing happens takes time. This is long enough for what happens every second. */
export function watchFor(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
