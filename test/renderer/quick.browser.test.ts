/**
 * Tests quick access in a browser: with only the keyboard, with axe, and what its page still holds
 * afterward.
 */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findBarriers } from '../find-barriers.ts'
import type { FaceHost } from './face-preload.ts'
import { fakePassphrase } from './fake-bridge.ts'
import { settle } from './settle.ts'
import { hasFaceBrowser, shareFace } from './share-face.ts'

/** A host with a separate window for it, and a clipboard. */
const desktop: FaceHost = {
  entries: 12,
  backupCodes: true,
  capabilities: { quick: 'host', clipboard: 'host' },
}

describe.skipIf(!hasFaceBrowser)('quick access', () => {
  const face = shareFace()
  const open = async (host: FaceHost = desktop, width = 560) => {
    const opened = await face.open(host, width, { path: 'quick', reducedMotion: 'reduce' })
    const { page } = opened
    await page.bringToFront()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    return { ...opened, page, field: page.getByRole('combobox') }
  }
  const called = (page: Page, name: string) =>
    page.evaluate(asked => {
      const { calls } = (
        window as unknown as { countersign: { calls: { name: string; input: unknown }[] } }
      ).countersign
      return calls.filter(call => call.name === asked).map(call => call.input)
    }, name)
  const marked = (page: Page) => page.getByRole('option', { selected: true })

  it('copies with two letters and Enter, and closes', async () => {
    const { page, field, complaints } = await open()
    await page.keyboard.type('gi')
    await expect.poll(() => page.getByRole('option').count()).toBeLessThan(8)
    expect(await marked(page).textContent()).toMatch(/GitHub/)
    await expect.poll(() => marked(page).textContent()).toMatch(/\d{3}.*\d{3}/)
    await page.keyboard.press('Enter')
    await expect.poll(() => called(page, 'quick.hide')).toHaveLength(1)
    expect(await called(page, 'codes.copy')).toMatchObject([{ which: 'current' }])
    // What was typed and shown disappears with it.
    expect(await field.inputValue()).toBe('')
    expect(await page.getByRole('option').count()).toBe(0)
    expect(await page.locator('body').innerText()).not.toContain('GitHub')
    expect(complaints).toEqual([])
  })

  it('copies the next code, and a marked entry by the arrows', async () => {
    const { page } = await open()
    await page.getByRole('option').nth(7).waitFor()
    await page.keyboard.press('ArrowUp')
    expect(await page.getByRole('option').nth(7).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const field = page.getByRole('combobox')
    expect(await field.getAttribute('aria-activedescendant')).toBe(
      await marked(page).getAttribute('id'),
    )
    await page.keyboard.press('Shift+Enter')
    await expect.poll(() => called(page, 'codes.copy')).toMatchObject([{ which: 'next' }])
  })

  it('types once the keys are released, and closes', async () => {
    const { page } = await open()
    await page.keyboard.type('gi')
    await marked(page).getByText('GitHub').waitFor()
    await page.keyboard.down('Control')
    await page.keyboard.down('Enter')
    // A program that gets keys while Ctrl is held considers them a shortcut.
    await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    expect(await called(page, 'quick.type')).toEqual([])
    await page.keyboard.up('Control')
    await expect.poll(() => called(page, 'quick.hide')).toHaveLength(1)
    expect(await called(page, 'quick.type')).toMatchObject([{ which: 'current' }])
    expect(await called(page, 'codes.copy')).toEqual([])
  })

  it('shows why it could not type after all, when it opens again', async () => {
    const { page } = await open()
    await page.evaluate(() => {
      const why = { key: 'core.typing.copied', values: { why: { key: 'core.typing.noOther' } } }
      const { emit } = (window as unknown as { countersign: { emit(message: unknown): void } })
        .countersign
      emit({ name: 'quick.notTyped', payload: { why } })
    })
    await page
      .getByText(/^There was no other program to type into.*copied instead\.$/)
      .last()
      .waitFor()
  })

  it('says why if there is nothing to copy, and stays', async () => {
    const { page } = await open()
    await page.keyboard.type('green harbour')
    await page.keyboard.press('Shift+Enter')
    await page.getByRole('alert').filter({ hasText: 'There’s no code to copy.' }).waitFor()
    expect(await called(page, 'quick.hide')).toEqual([])
  })

  it('asks for the passphrase before a backup code, as the window does', async () => {
    const { page } = await open({ ...desktop, status: { hasPassphrase: true } })
    await page.keyboard.type('gi')
    await page.keyboard.press('Control+b')
    const field = page.getByLabel('Passphrase')
    await field.fill('wrong')
    await page.keyboard.press('Enter')
    await page.getByText('That isn’t the right passphrase.').waitFor()
    await field.fill(fakePassphrase)
    await page.keyboard.press('Enter')
    await expect.poll(() => called(page, 'quick.hide')).toHaveLength(1)
    expect(await called(page, 'backupCodes.use')).toHaveLength(3)
  })

  it('reports if there is no backup code', async () => {
    const { page } = await open({ ...desktop, backupCodes: false })
    await page.keyboard.type('gi')
    await page.keyboard.press('Control+b')
    await page.getByText('This entry has no unused backup code.').waitFor()
  })

  it('opens a locked vault, then lists its codes', async () => {
    const { page } = await open({ ...desktop, status: { state: 'locked', hasPassphrase: true } })
    await page.keyboard.type('wrong')
    await page.keyboard.press('Enter')
    await page.getByText(/You can try again in/).waitFor()
    await page.evaluate(
      passphrase =>
        (
          window as unknown as { countersign: { call(name: string, input: unknown): unknown } }
        ).countersign.call('vault.unlock', { passphrase }),
      fakePassphrase,
    )
    await page.getByRole('option').first().waitFor()
  })

  it('holds no entry and no code while it is hidden', async () => {
    const { page } = await open()
    await page.keyboard.type('gi')
    await page.getByRole('option').first().waitFor()
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await expect.poll(() => page.getByRole('option').count()).toBe(0)
    expect(await page.locator('#root').innerText()).not.toMatch(/GitHub|\d{3}/)
    expect(await page.getByRole('combobox').inputValue()).toBe('')
  })

  it.each(['host', 'page'] as const)(
    'scans the screen with Ctrl+S, next to a window of the %s',
    async quick => {
      const capturesScreens = quick === 'host'
      const { page } = await open({ ...desktop, capabilities: { quick, capturesScreens } })
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('Control+s')
      await expect.poll(() => called(page, 'scan.request')).toHaveLength(1)
      await expect.poll(() => called(page, 'quick.hide')).toHaveLength(quick === 'host' ? 1 : 0)
    },
  )

  it('closes with Escape', async () => {
    const { page } = await open()
    await page.keyboard.type('x')
    await page.keyboard.press('Escape')
    await expect.poll(() => called(page, 'quick.hide')).toHaveLength(1)
  })

  it('shows what it copied if the browser keeps its window', async () => {
    const { page } = await open({ entries: 3, capabilities: { quick: 'page', clipboard: 'host' } })
    await page.evaluate(() => (window.close = () => undefined))
    await page.keyboard.press('Enter')
    await page
      .getByText(/^Copied code for Google/)
      .last()
      .waitFor()
    expect(await called(page, 'quick.hide')).toEqual([])
  })

  it.each([
    ['codes', desktop],
    ['a locked vault', { ...desktop, status: { state: 'locked', hasPassphrase: true } }],
    ['no vault', { ...desktop, status: { state: 'absent' } }],
  ] satisfies [string, FaceHost][])('is accessible and fits: %s', async (_, host) => {
    const { page, complaints } = await open(host)
    if (host === desktop) await page.getByRole('option').nth(7).waitFor()
    await settle(page)
    const light = await findBarriers(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 320, height: 520 })
    await settle(page)
    const dark = await findBarriers(page, 'looks')
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect({ light, dark, complaints, overhang }).toEqual({
      light: [],
      dark: [],
      complaints: [],
      overhang: 0,
    })
  })

  describe('its keys in the settings', () => {
    async function openSettings(host: FaceHost) {
      const { page, complaints } = await face.open(host, 560, { reducedMotion: 'reduce' })
      await page.getByRole('banner').waitFor()
      await page.evaluate(() => {
        const { emit } = (window as unknown as { countersign: { emit(message: unknown): void } })
          .countersign
        emit({ name: 'view.requested', payload: { what: 'settings' } })
      })
      const section = page.getByRole('region', { name: 'Quick access' })
      await section.scrollIntoViewIfNeeded()
      return { page, complaints, section, field: section.getByLabel('Shortcut for quick access') }
    }

    it('are those pressed in the field, and none after Backspace', async () => {
      const { page, complaints, section, field } = await openSettings(desktop)
      expect(await field.inputValue()).toBe('Ctrl+Shift+Space')
      await field.press('Control+Alt+k')
      await expect.poll(() => field.inputValue()).toBe('Ctrl+Alt+K')
      // A key that types a character isn't a shortcut, and Tab moves on.
      await field.press('k')
      await field.press('Shift+k')
      expect(await field.inputValue()).toBe('Ctrl+Alt+K')
      await section.getByText('The shortcut opens it from any program.').waitFor()
      await field.press('Backspace')
      await expect.poll(() => field.inputValue()).toBe('')
      await section.getByText('Choose a shortcut that opens it from any program.').waitFor()
      await field.press('Tab')
      expect(await field.evaluate(element => element === document.activeElement)).toBe(false)
      expect(await findBarriers(page)).toEqual([])
      expect(complaints).toEqual([])
    })

    it.each([
      ['taken', 'Another program uses this shortcut, or your system doesn’t allow it.'],
      ['asked', 'Your desktop decides about this shortcut.'],
    ] as const)('are reported as %s', async (shortcut, sentence) => {
      const { section } = await openSettings({ ...desktop, shortcut })
      await section.getByText(sentence).waitFor()
    })

    it('belong to the desktop in a browser, where a command opens it', async () => {
      const { section, field } = await openSettings({ capabilities: { quick: 'page' } })
      await section.getByText('The command “countersign quick” opens it.').waitFor()
      expect(await field.count()).toBe(0)
    })
  })
})
