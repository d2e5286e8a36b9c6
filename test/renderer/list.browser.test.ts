import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { FaceHost } from './face-preload.ts'
import { settle } from './settle.ts'
import { hasFaceBrowser, shareFace } from './share-face.ts'

describe.skipIf(!hasFaceBrowser)('the list and its header', () => {
  const face = shareFace()

  async function open(host: FaceHost, forcedColors: 'active' | 'none' = 'none'): Promise<Page> {
    const { page } = await face.open(host, 900, { forcedColors })
    await page.setViewportSize({ width: 900, height: 700 })
    await page
      .getByRole('button', { name: /^Copy code for/ })
      .first()
      .waitFor()
    return page
  }

  const focusedLabel = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

  /** Returns what a selector marks among the cards that are entirely on screen. */
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

  describe('attack 20: a server calls its entry what it likes', () => {
    const long = 'x'.repeat(400)
    const hosts = [
      'evil.example',
      'auth.example.com:8443',
      `github.com.${'a'.repeat(60)}.${'b'.repeat(60)}.evil.example`,
    ]
    const names = [
      { issuer: 'GitHub', label: 'ada@example.com' },
      { issuer: `GitHub / ${long}`, label: long },
      { issuer: '', label: 'GitHub' },
    ]
    const made = names.map((name, at) => ({ ...name, madeBy: hosts[at] ?? '' }))
    const badgeOf = (page: Page, host: string) => page.locator(`li [title="Made by ${host}"]`)
    const icon = 'svg[viewBox="-9 -9 42 42"]'

    it.each([360, 640, 1200])('the address stays visible at %i pixels', async width => {
      const page = await open({ entries: 3, made })
      await page.setViewportSize({ width, height: 700 })
      for (const host of hosts) {
        const seen = await badgeOf(page, host).evaluate(element => {
          const box = element.getBoundingClientRect()
          const text = element.querySelector('bdi')?.getBoundingClientRect()
          const middle = document.elementsFromPoint(box.right - 12, box.top + box.height / 2)
          return {
            // A long host keeps its end, with the ellipsis at the front.
            endsInside: text !== undefined && text.right <= box.right + 1,
            isWide: box.width > 60,
            isSeen: middle.some(one => element.contains(one)),
          }
        })
        expect({ host, ...seen }).toEqual({ host, endsInside: true, isWide: true, isSeen: true })
      }
    })

    it("the address is read aloud, and the entry gets no brand's icon", async () => {
      const page = await open({ entries: 4, made })
      const name = 'Copy code for GitHub, ada@example.com from evil.example'
      await page.getByRole('button', { name, exact: true }).waitFor()
      // The user's own entry has an icon, so the icons are loaded.
      await page.locator(`li ${icon}`).first().waitFor()
      const madeCard = page.locator('li:has([title="Made by evil.example"])')
      expect(await madeCard.count()).toBe(1)
      expect(await madeCard.locator(icon).count()).toBe(0)
      await page.keyboard.press('Control+k')
      await page.getByLabel('Command or entry').fill('ada@example')
      const found = page.getByRole('option', { name: /Copy code for GitHub/ })
      await found.getByText('from evil.example').waitFor()
    })
  })

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
  })

  it('shows a new search from its top, and copies a card that is marked and visible', async () => {
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
  })

  it('scrolls to an entry that was just added, marks it, and offers its code', async () => {
    const page = await open({ entries: 500 })
    await page.evaluate(() => {
      const { countersign } = globalThis as unknown as {
        countersign: {
          answer(name: string, run: () => unknown): void
          call(name: string): Promise<{ value: object[] }>
        }
      }
      void countersign.call('entries.list').then(({ value }) => {
        const entry = {
          ...value[0],
          id: '00000000-0000-4000-8000-00000000ffff',
          issuer: 'Just Added',
          label: 'ada',
          pinned: false,
        }
        countersign.answer('entries.add', () => {
          countersign.answer('entries.list', () => [...value, entry])
          return { entry, warnings: [] }
        })
      })
    })
    await page.getByRole('button', { name: 'Add entry' }).click()
    await page.getByRole('button', { name: /^Enter a setup key/ }).click()
    await page.getByRole('textbox', { name: 'Issuer' }).fill('Just Added')
    await page
      .getByLabel(/^Setup key/)
      .first()
      .fill('MFRGGZDFMZTWQ2LK')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    const name = 'Copy code for Just Added, ada'
    await expect.poll(() => focusedLabel(page)).toBe(name)
    expect(await markedOnScreen(page, '[data-arrived]')).toEqual([name])
    // By now, anything else that would take the focus when a dialog closes has done so.
    await settle(page)
    expect(await focusedLabel(page)).toBe(name)
    await expect.poll(() => markedOnScreen(page, '[data-arrived]')).toEqual([])
  })

  it('is sorted and grouped by the View menu, and the arrow keys lead through its groups', async () => {
    const page = await open({ entries: 12 })
    const choose = async (name: string, group: string) => {
      await page.getByRole('button', { name: 'View' }).click()
      await page.getByRole('group', { name: group }).getByText(name, { exact: true }).click()
    }
    await choose('Issuer', 'Sort by')
    const first = () => page.locator('[data-entry-at="1"]').getAttribute('aria-label')
    await expect.poll(first).toMatch(/^Copy code for A company/)
    await page.getByRole('button', { name: 'View' }).click()
    const chosen = page.getByRole('menuitemradio', { name: 'Issuer' }).first()
    await expect.poll(() => chosen.getAttribute('aria-checked')).toBe('true')
    await page.keyboard.press('Escape')
    await choose('Tag', 'Group by')
    const headings = page.locator('section[aria-label="Entries"] h2 bdi')
    const shown = async () => (await headings.allInnerTexts()).slice(0, 4)
    await expect.poll(shown).toEqual(['Pinned', 'code', 'games', 'home'])
    // By now, the focus is back from the menu.
    await settle(page)
    await page.locator('[data-entry-at="0"]').focus()
    const walked: (string | null | undefined)[] = []
    for (const at of [1, 2, 3]) {
      await page.keyboard.press('ArrowDown')
      await page.locator(`[data-entry-at="${at}"]:focus`).waitFor()
      walked.push(await focusedLabel(page))
    }
    expect(walked.map(name => name?.replace('Copy code for ', ''))).toEqual([
      'GitHub, ada@example.com',
      'Steam, analytical_engine',
      'Proton, ada@proton.example',
    ])
    await page.keyboard.press('End')
    await expect.poll(() => headings.allInnerTexts()).toContain('Others')
  })

  it('shows what is on, chosen and selected in forced colours', async () => {
    const page = await open(
      { entries: 12, settings: { hideCodes: true, showNextCode: false } },
      'active',
    )
    const colour = (locator: string, property = 'background-color') =>
      page
        .locator(locator)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
    await page.keyboard.type('git')
    expect(await colour('[data-selected]', 'outline-style')).toBe('solid')
    await page.keyboard.press('Escape')
    expect(await colour('[aria-pressed=true]')).not.toBe(await colour('[aria-pressed=false]'))
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: 'Settings' }).click()
    const on = 'input[role=switch]:checked + .mantine-Switch-track'
    const off = 'input[role=switch]:not(:checked) + .mantine-Switch-track'
    const canvas = await colour('body')
    expect(await colour(on)).not.toBe(canvas)
    expect(await colour(on)).not.toBe(await colour(`${on} .mantine-Switch-thumb`))
    expect(await colour(off, 'border-top-color')).not.toBe(canvas)
    expect(await colour(`${off} .mantine-Switch-thumb`)).not.toBe(canvas)
    expect(await colour('.mantine-SegmentedControl-indicator')).not.toBe(canvas)
  })
})
