import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSecretClipboard } from '../../../core/clipboard/secret-clipboard.ts'
import type { Clipboard } from '../../../core/host/host.ts'
import { withoutVault } from '../../../core/vault/while-open.ts'

function fakeClipboard() {
  let text = ''
  return {
    writeSecret: async (next: string) => {
      text = next
    },
    read: async () => text,
    clear: async () => {
      text = ''
    },
    userCopies: (next: string) => {
      text = next
    },
  }
}

const keeperOf = (
  clipboard: Clipboard | null,
  onKept = () => {},
  pageClipboard: Clipboard | null = null,
) =>
  createSecretClipboard({
    clipboard,
    pageClipboard,
    clock: Date.now,
    whileOpen: withoutVault(),
    report() {},
    onKept,
  })

describe('the clipboard of secrets', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
  afterEach(() => void vi.useRealTimers())

  it('refuses if the page has the only clipboard', async () => {
    const keeper = keeperOf(null)
    await expect(keeper.copy('123456', 30)).rejects.toMatchObject({ code: 'refused' })
    await keeper.clear()
  })

  it('copies without the page if the system has a tool for the clipboard', async () => {
    const page = fakeClipboard()
    const keeper = keeperOf(null, undefined, page)
    expect(await keeper.copy('123456', 30)).toBe(1_030_000)
    expect(await page.read()).toBe('123456')
    await keeper.clear()
    expect(await page.read()).toBe('')
  })

  it('says when it clears, and clears then', async () => {
    const clipboard = fakeClipboard()
    const keeper = keeperOf(clipboard)
    expect(await keeper.copy('123456', 30)).toBe(1_030_000)
    await vi.advanceTimersByTimeAsync(29_999)
    expect(await clipboard.read()).toBe('123456')
    await vi.advanceTimersByTimeAsync(1)
    expect(await clipboard.read()).toBe('')
  })

  it('clears what a page copied by itself, in time and at the end, and nothing that came after', async () => {
    const page = fakeClipboard()
    const keeper = keeperOf(null, undefined, page)
    page.userCopies('123456')
    keeper.adopt('123456', 30)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await page.read()).toBe('')
    page.userCopies('654321')
    keeper.adopt('654321', null)
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(await page.read()).toBe('654321')
    await keeper.clear()
    expect(await page.read()).toBe('')
    page.userCopies('111111')
    keeper.adopt('111111', 30)
    page.userCopies('a text of somebody’s')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await page.read()).toBe('a text of somebody’s')
  })

  it('keeps nothing of what a page copied where it could not clear it', async () => {
    const keeper = keeperOf(null)
    keeper.adopt('123456', 30)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('reports when a clipboard manager restores what was cleared', async () => {
    const onKept = vi.fn()
    const clipboard = fakeClipboard()
    const keeper = keeperOf({ ...clipboard, clear: async () => {} }, onKept)
    await keeper.copy('123456', 30)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(onKept).toHaveBeenCalledOnce()
  })

  it('reports nothing if it could be cleared', async () => {
    const onKept = vi.fn()
    await keeperOf(fakeClipboard(), onKept).copy('123456', 30)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(onKept).not.toHaveBeenCalled()
  })

  it('leaves alone what somebody else copied since', async () => {
    const clipboard = fakeClipboard()
    const keeper = keeperOf(clipboard)
    await keeper.copy('123456', 30)
    clipboard.userCopies('a shopping list')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await clipboard.read()).toBe('a shopping list')
  })

  it('gives the second copy its own full time', async () => {
    const clipboard = fakeClipboard()
    const keeper = keeperOf(clipboard)
    await keeper.copy('111111', 30)
    await vi.advanceTimersByTimeAsync(20_000)
    await keeper.copy('222222', 30)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await clipboard.read()).toBe('222222')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await clipboard.read()).toBe('')
  })

  it('keeps what it copied where the user wants no clearing, but clears when asked', async () => {
    const clipboard = fakeClipboard()
    const keeper = keeperOf(clipboard)
    expect(await keeper.copy('123456', null)).toBeNull()
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(await clipboard.read()).toBe('123456')
    await keeper.clear()
    expect(await clipboard.read()).toBe('')
  })
})
