import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectAccessible, longestMotionMs } from './accessibility.ts'
import { accountScreens } from './account-screens.ts'
import { hasBrowser } from './browser.ts'
import { addCodes, cardOf, expectAcceptedCode, firstRun } from './journey.ts'
import { hasTestKeyring } from './keyring.ts'
import { screens, screensOptions } from './screens.ts'
import { makeSetupCode } from './setup-code.ts'
import { shareJourney } from './start-journey.ts'

/** Describes how the focused element, or an element around it, looks with and without the focus. */
function looksFocused(page: Page): Promise<{ name: string; with: string; without: string }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const looks = () => {
      let look = ''
      for (
        let one: Element | null = element, up = 0;
        one && up < 3;
        one = one.parentElement, up++
      ) {
        const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(one)
        look += [outline, boxShadow, borderColor, backgroundColor].join()
      }
      return look
    }
    const focused = looks()
    element.blur()
    const blurred = looks()
    element.focus()
    return { name: element.ariaLabel ?? element.innerText, with: focused, without: blurred }
  })
}

describe.skipIf(!hasBrowser || !hasTestKeyring)('every screen', () => {
  const options = { ...screensOptions, context: { reducedMotion: 'reduce' as const } }
  const journey = shareJourney(options, async () => {})

  it.each(screens.map(screen => [screen.name, screen] as const))(
    'meets WCAG 2.2 AA: %s, wide in light and narrow in dark',
    async (_, screen) => {
      await screen.reach(journey)
      await expectAccessible(journey.page)
    },
  )
})

describe.skipIf(!hasBrowser || !hasTestKeyring)('every screen about accounts', () => {
  const options = { context: { reducedMotion: 'reduce' as const } }
  const journey = shareJourney(options, ({ page }) => firstRun(page))

  it.each(accountScreens.map(screen => [screen.name, screen] as const))(
    'meets WCAG 2.2 AA: %s, wide in light and narrow in dark',
    async (_, screen) => {
      await screen.reach(journey)
      await expectAccessible(journey.page)
    },
  )
})

describe.skipIf(!hasBrowser || !hasTestKeyring)('a window used without a mouse', () => {
  const code = makeSetupCode('GitHub', 'alice')
  const journey = shareJourney({ context: { permissions: ['clipboard-write'] } }, async step => {
    await firstRun(step.page)
    await addCodes(step.page, [code, makeSetupCode('Mail', 'bob')])
    await step.page.reload()
  })
  const focused = () => journey.page.evaluate(() => document.activeElement?.ariaLabel ?? '')

  it('shows where the focus is, at every stop', async () => {
    const { page } = journey
    await expectAcceptedCode(page, code)
    const names = new Set<string>()
    for (;;) {
      await page.keyboard.press('Tab')
      // After the last stop, the focus leaves the page or starts over.
      if (await page.evaluate(() => document.activeElement === document.body)) break
      const look = await looksFocused(page)
      if (names.has(look.name)) break
      names.add(look.name)
      expect(look.with, look.name).not.toBe(look.without)
    }
    for (const name of ['Search entries', 'Add entry', 'Menu', 'Copy code for GitHub, alice']) {
      expect(names).toContain(name)
    }
  })

  const layers = [
    ['the add sheet', 'Add entry', 'Enter'],
    ['the details', 'Copy code for GitHub, alice', 'ControlOrMeta+i'],
    ['the shortcuts', 'Copy code for Mail, bob', '?'],
    ['the commands', 'Copy code for Mail, bob', 'ControlOrMeta+k'],
    ['the menu', 'Menu', 'Enter'],
    ['the menu of a card', 'More for GitHub, alice', 'Enter'],
  ] as const

  it.each(layers)('takes the focus into %s and gives it back', async (_, from, key) => {
    const { page } = journey
    await page.getByRole('button', { name: from, exact: true }).focus()
    await page.keyboard.press(key)
    const layer = page.locator('[role=dialog], [role=menu]')
    await layer.waitFor()
    await expect.poll(() => layer.evaluate(one => one.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await layer.waitFor({ state: 'detached' })
    await expect.poll(focused).toBe(from)
  })

  it('announces that a code was copied', async () => {
    const { page } = journey
    await cardOf(page, code).focus()
    await page.keyboard.press('Enter')
    const aloud = page.getByRole('status', { name: 'Announcements' })
    await expect
      .poll(() => aloud.innerText())
      .toMatch(/^Copied code for GitHub, alice(, which is about to change)?$/)
  })

  it('moves nothing where the system asks for less motion', async () => {
    const { page } = journey
    const openAndWatch = async () => {
      await page.getByRole('button', { name: 'Add entry' }).press('Enter')
      const longest = await longestMotionMs(page)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      return longest
    }
    // The reload also ends the clipboard's countdown, which has begun to move.
    await page.reload()
    await cardOf(page, code).waitFor()
    // The first time, it is loaded when it is opened, and may move later than one watches.
    await expect.poll(openAndWatch).toBeGreaterThan(50)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await openAndWatch()).toBeLessThanOrEqual(1)
  })
})
