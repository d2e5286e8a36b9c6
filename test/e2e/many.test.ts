import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasBrowser } from './browser.ts'
import { addCodes, expectAcceptedCode, firstRun } from './journey.ts'
import { hasTestKeyring } from './keyring.ts'
import { codesFrom, makeSetupCode, nowSeconds, type SetupCode } from './setup-code.ts'
import { shareJourney } from './start-journey.ts'

const nameOf = ({ issuer, label }: SetupCode) => `Copy code for ${issuer}, ${label}`

describe.skipIf(!hasBrowser || !hasTestKeyring)('a window with 200 entries', () => {
  const codes = Array.from({ length: 200 }, (_, at) => makeSetupCode(`Service ${at}`, `user${at}`))
  const journey = shareJourney({}, async ({ page }) => {
    await firstRun(page)
    await addCodes(page, codes)
  })

  it('shows on every card the code of its own entry, however fast the list moves', async () => {
    const { page } = journey
    await expectAcceptedCode(page, codes[0] as SetupCode)
    const from = nowSeconds() - 30
    await noteShownCodes(page)
    await page.evaluate(async () => {
      const list = document.querySelector('section[aria-label=Entries]') as HTMLElement
      const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
      for (const step of [240, -900, 2000]) {
        const end = step > 0 ? list.scrollHeight - list.clientHeight : 0
        while (step > 0 ? list.scrollTop < end - 1 : list.scrollTop > 1) {
          list.scrollBy(0, step)
          await frame()
        }
      }
    })
    for (const query of ['service 1', '99', 'user15', 'e 7']) {
      await page.keyboard.type(query)
      await page.keyboard.press('Escape')
    }
    await expect
      .poll(async () => new Set((await notedCodes(page)).map(([name]) => name)).size)
      .toBe(200)

    const steps = Math.ceil((nowSeconds() - from) / 30) + 1
    const right = new Map(codes.map(code => [nameOf(code), codesFrom(code.secret, from, steps)]))
    const wrong = (await notedCodes(page)).filter(
      ([name, code]) => code !== '••••••' && !right.get(name)?.includes(code),
    )
    expect(wrong).toEqual([])
  })
})

/** Records, frame by frame, every code on screen together with the name of its card. */
async function noteShownCodes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shown = new Map<string, [string, string]>()
    Object.assign(globalThis, { shown })
    function note() {
      for (const card of document.querySelectorAll('[data-entry-at]')) {
        const code = document.getElementById(card.getAttribute('aria-describedby') ?? '')
        const pair: [string, string] = [card.ariaLabel ?? '', code?.textContent ?? '']
        shown.set(pair.join(), pair)
      }
      requestAnimationFrame(note)
    }
    note()
  })
}

const notedCodes = (page: Page) =>
  page.evaluate(() => [
    ...(globalThis as unknown as { shown: Map<string, [string, string]> }).shown.values(),
  ])
