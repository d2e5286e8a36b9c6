/**
 * Tests that forced colors (Windows' contrast themes) still show what is on, chosen, focused, and
 * done.
 */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type Act, checkServer, dropFiles, menu, openCheck, press } from './face-acts.ts'
import type { FaceHost } from './face-preload.ts'
import { hasFaceBrowser, shareFace } from './share-face.ts'

interface Look {
  readonly ink: string
  readonly ground: string
  /** The colors of its four sides; '' for a side without a line. */
  readonly sides: readonly string[]
}

/**
 * Returns the look of the first of these elements, as the browser draws it. `part` is a
 * pseudo-element.
 */
async function lookOf(page: Page, selector: string, part?: string): Promise<Look> {
  const found = page.locator(selector).first()
  await found.waitFor({ state: 'attached' })
  return found.evaluate((element, pseudo) => {
    const style = getComputedStyle(element, pseudo)
    const sides = (['top', 'right', 'bottom', 'left'] as const).map(side => {
      const isDrawn = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0
      return isDrawn ? style.getPropertyValue(`border-${side}-color`) : ''
    })
    return { ink: style.color, ground: style.backgroundColor, sides }
  }, part)
}

/** Steps through what Tab reaches, and names what looks the same with and without the focus. */
async function unmarked(page: Page, steps: number): Promise<string[]> {
  const missed = new Set<string>()
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement) || focused === document.body) return null
      const near = [focused, focused.nextElementSibling]
      for (let at = focused.parentElement; at && near.length < 6; at = at.parentElement) {
        near.push(at)
      }
      const looks = () =>
        near.map(element => {
          if (!element) return ''
          const { outlineStyle, outlineWidth, outlineColor, backgroundColor } =
            getComputedStyle(element)
          return `${outlineStyle} ${outlineWidth} ${outlineColor} ${backgroundColor}`
        })
      const withFocus = looks().join()
      focused.blur()
      const without = looks().join()
      focused.focus({ focusVisible: true } as FocusOptions)
      if (withFocus !== without) return null
      return `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent}`
    })
    if (name !== null) missed.add(name)
  }
  return [...missed]
}

describe.skipIf(!hasFaceBrowser)('in forced colours', () => {
  const face = shareFace()

  async function open(host: FaceHost, ...acts: Act[]) {
    const { page } = await face.open(host, 1000, { forcedColors: 'active' })
    for (const act of acts) await act(page)
    const system = await page.evaluate(() => {
      const probe = document.createElement('p')
      document.body.append(probe)
      const [canvas, highlight, gray] = ['Canvas', 'Highlight', 'GrayText'].map(name => {
        probe.style.cssText = `forced-color-adjust: none; background: ${name}`
        return getComputedStyle(probe).backgroundColor
      })
      probe.remove()
      return { canvas, highlight, gray }
    })
    return { page, ...system }
  }

  it('a checkbox shows its frame, its tick, and whether it can be ticked', async () => {
    const { page, canvas, highlight, gray } = await open({ entries: 3 }, dropFiles('met.json'))
    const box = '.mantine-Checkbox-input'
    const on = await lookOf(page, `${box}:checked`)
    const off = await lookOf(page, `${box}:not(:checked, [aria-disabled])`)
    const fixed = await lookOf(page, `${box}[aria-disabled=true]`)
    const tick = await lookOf(page, ':checked + .mantine-Checkbox-icon')
    expect(off.ground).toBe(canvas)
    expect(on.ground).toBe(highlight)
    expect(tick.ink).not.toBe(on.ground)
    expect(off.sides).not.toContain(canvas)
    expect(off.sides).not.toContain('')
    expect(new Set(fixed.sides)).toEqual(new Set([gray]))
  })

  it('a radio shows its frame and its dot', async () => {
    const { page, canvas, highlight } = await open({ entries: 3 }, menu('Export'))
    const on = await lookOf(page, '.mantine-Radio-radio:checked')
    const off = await lookOf(page, '.mantine-Radio-radio:not(:checked)')
    const dot = await lookOf(page, ':checked + .mantine-Radio-icon')
    expect(on.ground).toBe(highlight)
    expect(off.ground).toBe(canvas)
    expect(off.sides).not.toContain(canvas)
    expect(dot.ink).not.toBe(on.ground)
  })

  it('a menu has a frame, and the item with the focus stands out', async () => {
    const { page, canvas, highlight } = await open({ entries: 3 }, press('Menu'))
    await page.getByRole('menuitem').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.locator('[role=menuitem]:focus').waitFor()
    const at = await lookOf(page, '[role=menuitem]:focus')
    const other = await lookOf(page, '[role=menuitem]:not(:focus)')
    expect(at.ground).toBe(highlight)
    expect(other.ground).not.toBe(highlight)
    expect(at.ink).not.toBe(at.ground)
    const { sides } = await lookOf(page, '.mantine-Menu-dropdown')
    expect(sides).not.toContain('')
    expect(sides).not.toContain(canvas)
  })

  it('a progress bar shows its length and how far it is', async () => {
    const { page, canvas, highlight } = await open({ status: { state: 'absent' } })
    await page.getByText('An encrypted file').click()
    await page.getByRole('textbox', { name: /^Passphrase/ }).fill('a passphrase to look at')
    const bar = await lookOf(page, '.mantine-Progress-root')
    const section = await lookOf(page, '.mantine-Progress-section')
    expect(bar.sides).not.toContain('')
    expect(bar.sides).not.toContain(canvas)
    expect(section.ground).toBe(highlight)
  })

  it('a tag or a filter that is pressed takes the colours of what is chosen', async () => {
    const { page, canvas, highlight } = await open({ entries: 12 }, dropFiles('met.json'))
    await page.getByRole('dialog').getByRole('button', { name: 'All 12' }).waitFor()
    for (const place of ['main', '[role=dialog]']) {
      const on = await lookOf(page, `${place} [aria-pressed=true]`)
      const off = await lookOf(page, `${place} [aria-pressed=false]`)
      expect(on.ground).toBe(highlight)
      expect(on.ink).not.toBe(on.ground)
      expect(off.ground).not.toBe(highlight)
      expect(off.sides).not.toContain(canvas)
    }
  })

  it('spinners have a gap, and waiting has a mark', async () => {
    const { page, canvas } = await open({}, ...openCheck, ...checkServer('https://slow.example'))
    const { sides } = await lookOf(page, '.mantine-Loader-root', '::after')
    expect(new Set(sides).size).toBe(2)
    const { ground } = await lookOf(page, '[data-state=open] > span', '::before')
    expect(ground).not.toBe(canvas)
  })

  it('a disabled button looks disabled', async () => {
    const { page } = await open({ entries: 2 }, menu('Settings'))
    const disabled = await lookOf(page, '.mantine-Button-root:disabled')
    const enabled = await lookOf(page, '.mantine-Button-root[data-variant=default]:enabled')
    expect(disabled.ink).not.toBe(enabled.ink)
  })

  interface Place {
    readonly name: string
    /** About as many steps as Tab takes there. */
    readonly steps: number
    readonly host: FaceHost
    readonly acts: readonly Act[]
  }

  const places: readonly Place[] = [
    { name: 'the first start', steps: 9, host: { status: { state: 'absent' } }, acts: [] },
    { name: 'the codes', steps: 14, host: { entries: 12 }, acts: [] },
    {
      name: 'the settings',
      steps: 24,
      host: { entries: 2, status: { hasPassphrase: true } },
      acts: [menu('Settings')],
    },
    { name: 'an import', steps: 14, host: { entries: 3 }, acts: [dropFiles('met.json')] },
    { name: 'an export', steps: 10, host: { entries: 3 }, acts: [menu('Export')] },
    {
      name: 'typing in',
      steps: 12,
      host: { entries: 3 },
      acts: [press('Add entry'), press(/^Enter a setup key/)],
    },
    {
      name: 'the accounts',
      steps: 16,
      host: { entries: 12, accounts: 8 },
      acts: [menu('Accounts')],
    },
    {
      name: 'the backup codes',
      steps: 10,
      host: { entries: 9, backupCodes: true },
      acts: [menu('Backup codes')],
    },
    { name: 'the trash', steps: 10, host: { entries: 2, trashed: 4 }, acts: [menu('Trash')] },
  ]

  it.each(places)('marks what has the focus: $name', async ({ steps, host, acts }) => {
    const { page } = await open(host, ...acts)
    expect(await unmarked(page, steps)).toEqual([])
  })
})
