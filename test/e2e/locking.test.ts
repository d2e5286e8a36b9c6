import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type MethodName, methods } from '../../shared/contract.ts'
import { hasBrowser } from './browser.ts'
import {
  addCodes,
  callHost,
  cardOf,
  createVault,
  expectAcceptedCode,
  expectLocked,
  expectOpen,
  shownCode,
  shownRecoveryKey,
  tryPassphrase,
  unlock,
} from './journey.ts'
import { hasTestKeyring } from './keyring.ts'
import { hostName } from './launch.ts'
import { makeSetupCode } from './setup-code.ts'
import { shareJourney } from './start-journey.ts'

/** Returns everything in the page: its elements, and what the window's stores know. */
function everythingInPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    interface Fiber {
      readonly memoizedProps: { readonly stores?: Record<string, unknown> } | null
      readonly child: Fiber | null
    }
    const root = document.querySelector('#root') as unknown as Record<string, Fiber | null>
    const key = Object.keys(root).find(name => name.startsWith('__reactContainer$')) ?? ''
    let fiber = root[key] ?? null
    while (fiber && !fiber.memoizedProps?.stores) fiber = fiber.child
    if (!fiber?.memoizedProps?.stores) throw new Error('The stores of the window were not found')
    const states = Object.entries(fiber.memoizedProps.stores).map(([name, store]) => [
      name,
      (store as { getState?: () => unknown }).getState?.(),
    ])
    const open = (_: string, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...value] : value
    return document.documentElement.outerHTML + JSON.stringify(states, open)
  })
}

/** Returns every text in a heap snapshot of the page. Its numbers are ids and sizes. */
async function textsInHeap(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page)
  const chunks: string[] = []
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => void chunks.push(chunk))
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await client.detach()
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] }
  return strings
}

/** Records every number of seconds that the window shows before the next attempt. */
async function noteCountdown(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: number[] = []
    Object.assign(globalThis, { noted })
    new MutationObserver(() => {
      const seconds = /You can try again in (\d+) s/.exec(document.body.textContent ?? '')?.[1]
      if (seconds && noted.at(-1) !== Number(seconds)) noted.push(Number(seconds))
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

const notedCountdown = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { noted: number[] }).noted)

async function openLockSettings(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
}

async function changePassphrase(page: Page, current: string, next: string): Promise<void> {
  await openLockSettings(page)
  await page.getByRole('button', { name: 'Change passphrase' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Current passphrase/ }).fill(current)
  await dialog.getByRole('textbox', { name: /^New passphrase/ }).fill(next)
  await dialog.getByRole('textbox', { name: /^Repeat the new passphrase/ }).fill(next)
  await dialog.getByRole('button', { name: 'Change', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

const skipped = !hasBrowser || !hasTestKeyring
const places = ['keychain', 'file'] as const
/** What the page decides by itself is the same in both places, so it is tested in one of them. */
const placeOfPage = 'file'

describe.skipIf(skipped).each(places)('a vault in the %s place, under a passphrase', place => {
  let passphrase = 'correct horse battery staple'
  let recoveryKey = ''
  const code = makeSetupCode('Lockable', 'mallory@example.com')
  const journey = shareJourney({}, async ({ page }) => {
    await createVault(page, { place, passphrase })
    await page.getByRole('button', { name: 'Show recovery key' }).click()
    recoveryKey = await shownRecoveryKey(page)
    await page.getByRole('button', { name: 'Later' }).click()
    await addCodes(page, [code])
  })

  it('locks by the button and by the key, and opens by its passphrase', async () => {
    const { page } = journey
    await page.getByRole('button', { name: 'Lock', exact: true }).click()
    await expectLocked(page)
    await unlock(page, passphrase)
    await expectAcceptedCode(page, code)
    await page.keyboard.press('ControlOrMeta+l')
    await expectLocked(page)
    await unlock(page, passphrase)
  })

  it.runIf(place === 'file' && hostName === 'ui')(
    'attack 3: a second tab takes over, locked like the first, and both say so',
    async () => {
      const { page } = journey
      await page.keyboard.press('ControlOrMeta+l')
      await expectLocked(page)
      const [copy] = await Promise.all([
        page.context().waitForEvent('page'),
        page.evaluate(() => void window.open('/')),
      ])
      await expectLocked(copy)
      await copy.getByRole('alert').getByText('That tab is closed now').waitFor()
      await page.getByRole('heading', { name: 'Countersign is open in another tab' }).waitFor()
      await page.getByRole('button', { name: 'Use it here' }).click()
      await expectLocked(page)
      await copy.close()
      await page.getByRole('alert').getByRole('button', { name: 'Close' }).click()
      await unlock(page, passphrase)
    },
  )

  it.runIf(place === placeOfPage)(
    'leaves nothing of the codes in the page while locked',
    async () => {
      const { page } = journey
      await expectAcceptedCode(page, code)
      const digits = await shownCode(cardOf(page, code))
      expect(await everythingInPage(page)).toContain(digits)
      await page.keyboard.press('ControlOrMeta+l')
      await expectLocked(page)
      const traces = [digits, code.issuer, code.label, code.secret]
      await expect
        .poll(async () => {
          const everything = await everythingInPage(page)
          return traces.filter(trace => everything.includes(trace))
        })
        .toEqual([])
      await unlock(page, passphrase)
    },
  )

  it.runIf(place === placeOfPage)(
    'attack 2: leaves nothing of them in the page’s heap',
    async () => {
      const { page } = journey
      await expectAcceptedCode(page, code)
      const digits = await shownCode(cardOf(page, code))
      // Six digits may be a part of any number, but names are not.
      const isTrace = (text: string) =>
        text === digits || [code.issuer, code.label, code.secret].some(name => text.includes(name))
      const before = await textsInHeap(page)
      expect(before).toContain(digits)
      expect(before.some(text => text.includes(code.label))).toBe(true)
      await page.keyboard.press('ControlOrMeta+l')
      await expectLocked(page)
      await expect.poll(async () => (await textsInHeap(page)).filter(isTrace).length).toBe(0)
      await unlock(page, passphrase)
    },
  )

  it.runIf(place === placeOfPage)(
    'loads the page again at a lock, so that what its memory held goes with it',
    async () => {
      const { page } = journey
      await page.evaluate(() => Object.assign(globalThis, { heldSince: 'before the lock' }))
      await page.keyboard.press('ControlOrMeta+l')
      await expectLocked(page)
      await expect.poll(() => page.evaluate(() => 'heldSince' in globalThis)).toBe(false)
      expect(await page.getByRole('alert').count()).toBe(0)
      await unlock(page, passphrase)
    },
  )

  it.runIf(place === placeOfPage && hostName === 'ui')(
    'locks a hidden window where its setting wants it',
    async () => {
      const { page } = journey
      await openLockSettings(page)
      await page.getByText(/can’t tell here when the screen is locked/).waitFor()
      await page.getByRole('switch', { name: 'Lock when the window is hidden' }).press('Space')
      // The switch moves before the host has saved the setting.
      await expect
        .poll(() => callHost(page, 'settings.get'))
        .toMatchObject({ ok: true, value: { lockWhenHidden: true } })
      const other = await page.context().newPage()
      await page.evaluate(() => {
        // A browser without a screen considers every page visible.
        Object.defineProperty(document, 'hidden', { value: true, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      })
      await expectLocked(page)
      await other.close()
      await unlock(page, passphrase)
      await openLockSettings(page)
      await page.getByRole('switch', { name: 'Lock when the window is hidden' }).press('Space')
      await page.getByRole('button', { name: 'Countersign, show codes' }).click()
      await expectOpen(page)
    },
  )

  it('answers no call but the allowed ones while locked, over a reload and a restart', async () => {
    await journey.page.keyboard.press('ControlOrMeta+l')
    await expectLocked(journey.page)
    const refused = Object.keys(methods).filter(name => !methods[name as MethodName].whileLocked)
    expect(refused).toEqual(expect.arrayContaining(['entries.list', 'codes.current']))
    for (const name of refused) {
      const reply = await callHost(journey.page, name)
      expect(reply, name).toMatchObject({ ok: false, code: 'locked' })
    }
    await journey.page.reload()
    await expectLocked(journey.page)
    const page = await journey.restart()
    await expectLocked(page)
    await unlock(page, passphrase)
    await expectAcceptedCode(page, code)
  })

  it.runIf(place === placeOfPage)(
    'says that a passphrase is wrong, and lets one wait longer after every wrong one',
    async () => {
      const { page } = journey
      await page.keyboard.press('ControlOrMeta+l')
      await expectLocked(page)
      const waits: number[] = []
      for (const wrong of ['wrong', 'wrong again']) {
        await noteCountdown(page)
        await tryPassphrase(page, wrong)
        await page.getByText('That isn’t the right passphrase.').waitFor()
        await page.getByText(/You can try again in/).waitFor({ state: 'detached' })
        const noted = await notedCountdown(page)
        expect(noted, 'counts down').toEqual([...noted].sort((a, b) => b - a))
        waits.push(noted[0] ?? 0)
      }
      expect(waits[1]).toBeGreaterThan(waits[0] as number)
      await unlock(page, passphrase)
    },
  )

  it('takes another passphrase; the one before opens it no more', async () => {
    const { page } = journey
    const before = passphrase
    passphrase = 'another passphrase of mine'
    await changePassphrase(page, before, passphrase)
    await page.keyboard.press('ControlOrMeta+l')
    await tryPassphrase(page, before)
    await page.getByText('That isn’t the right passphrase.').waitFor()
    await unlock(page, passphrase)
    await expectAcceptedCode(page, code)
  })

  it('opens by the recovery key where the passphrase is forgotten, under a new one', async () => {
    const { page } = journey
    passphrase = 'a passphrase to remember'
    await page.keyboard.press('ControlOrMeta+l')
    await page.getByRole('button', { name: /^Forgot the passphrase/ }).click()
    await page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey.toLowerCase())
    await page.getByRole('textbox', { name: /^New passphrase/ }).fill(passphrase)
    await page.getByRole('textbox', { name: /^Repeat the new passphrase/ }).fill(passphrase)
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await expectAcceptedCode(page, code)
    await page.keyboard.press('ControlOrMeta+l')
    await unlock(page, passphrase)
  })

  it.runIf(place === placeOfPage)(
    'refuses a recovery key with a slip in it, and one of another vault',
    async () => {
      const { page } = journey
      await page.keyboard.press('ControlOrMeta+l')
      await page.getByRole('button', { name: /^Forgot the passphrase/ }).click()
      await page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey.slice(0, -1))
      await page.getByRole('textbox', { name: /^New passphrase/ }).fill(passphrase)
      await page.getByRole('textbox', { name: /^Repeat the new passphrase/ }).fill(passphrase)
      await page.getByRole('button', { name: 'Open', exact: true }).click()
      const refusal = page.getByRole('alert').filter({ hasText: 'recovery key' })
      await refusal.waitFor()
      expect(await refusal.innerText()).not.toContain(recoveryKey.slice(0, 4))
      await page.getByRole('button', { name: 'Back' }).click()
      await unlock(page, passphrase)
    },
  )

  it.runIf(place === 'keychain')('opens unasked once the passphrase is removed', async () => {
    const { page } = journey
    await openLockSettings(page)
    await page.getByRole('button', { name: 'Remove passphrase' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: /^Current passphrase/ }).fill(passphrase)
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByRole('button', { name: 'Set a passphrase' }).waitFor()
    expect(await page.getByRole('button', { name: 'Lock', exact: true }).count()).toBe(0)
    await expectAcceptedCode(await journey.restart(), code)
  })

  it.runIf(place === 'file')('offers no way to be without a passphrase', async () => {
    const { page } = journey
    await openLockSettings(page)
    await page.getByRole('button', { name: 'Change passphrase' }).waitFor()
    expect(await page.getByRole('button', { name: 'Remove passphrase' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Countersign, show codes' }).click()
    await expectOpen(page)
  })
})
