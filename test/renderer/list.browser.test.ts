import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser-path.mjs'
import type { FaceHost } from './face-preload.ts'
import { type ServedFace, serveFace } from './serve-face.ts'

const executablePath = findBrowser()

describe.skipIf(executablePath === null)('the list and its header', { timeout: 60_000 }, () => {
  let served: ServedFace
  let browser: Browser

  beforeAll(async () => {
    served = await serveFace()
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function open(host: FaceHost): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } })
    await page.addInitScript(served.preload)
    await page.goto(`${served.url}?host=${encodeURIComponent(JSON.stringify(host))}`)
    await page
      .getByRole('button', { name: /^Copy code for/ })
      .first()
      .waitFor()
    return page
  }

  /** Of the cards that are wholly on screen: what a selector marks. */
  const markedOnScreen = (page: Page, selector: string) =>
    page.evaluate(marked => {
      const scroller = document.querySelector('section[aria-label="Entries"]')
      const room = scroller?.getBoundingClientRect()
      return [...document.querySelectorAll(`li ${marked}`)]
        .filter(card => {
          const { top, bottom } = card.getBoundingClientRect()
          return room && top >= room.top && bottom <= room.bottom
        })
        .map(card => card.querySelector('[data-entry-at]')?.getAttribute('aria-label'))
    }, selector)

  it('keeps the controls of the header apart at every width', async () => {
    const page = await open({ entries: 3, status: { hasPassphrase: true } })
    const overlapping: string[] = []
    for (let width = 320; width <= 2000; width += width < 1000 ? 15 : 50) {
      await page.setViewportSize({ width, height: 700 })
      const found = await page.evaluate(() => {
        const controls = [...document.querySelectorAll('header button, header input')]
          .map(element => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0)
        const clashes = controls.flatMap((one, at) =>
          controls
            .slice(at + 1)
            .filter(({ box }) => box.left < one.box.right && one.box.left < box.right)
            .map(other => `${one.element.ariaLabel} and ${other.element.ariaLabel}`),
        )
        const isOutside = controls.some(({ box }) => box.left < 0 || box.right > innerWidth)
        return isOutside ? [...clashes, 'out of the window'] : clashes
      })
      overlapping.push(...found.map(what => `${width} px: ${what}`))
    }
    expect(overlapping).toEqual([])
    await page.close()
  })

  it('shows a new search from its top, and copies a card that is marked and in sight', async () => {
    const page = await open({ entries: 500 })
    const scroller = page.locator('section[aria-label="Entries"]')
    await page.keyboard.type('example')
    await scroller.evaluate(element => element.scrollTo({ top: 9000 }))
    await page.keyboard.type('.com')
    await expect.poll(() => scroller.evaluate(element => element.scrollTop)).toBe(0)
    await expect.poll(() => markedOnScreen(page, '[data-selected]')).toHaveLength(1)
    await scroller.evaluate(element => element.scrollTo({ top: 5000 }))
    await expect.poll(() => markedOnScreen(page, '[data-selected]')).toHaveLength(1)
    const marked = await markedOnScreen(page, '[data-selected]')
    await page.keyboard.press('Enter')
    await expect.poll(() => markedOnScreen(page, '[data-said]')).toEqual(marked)
    await page.close()
  })
})
