/**
 * Tests scans of every display: what they find, what they wait for, and what is kept of the
 * pictures.
 */
import { describe, expect, it } from 'vitest'
import type { EventName } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Pixels } from '../../../shared/qr/pixels.ts'
import { words } from '../../../shared/wording/words.ts'
import { type AppBench, makeAppBench } from '../app-bench.ts'
import { drawScreen } from '../qr/draw-screen.ts'

const passphrase = 'correct horse'
const link = (name: string, secret: string) => `otpauth://totp/${name}?secret=${secret}&issuer=Web`
const one = link('ada', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP')
const two = link('bob', 'KRSXG5DTKRSXG5DTKRSXG5DTKRSXG5DT')

async function benchWith(capture: () => Promise<Pixels[]>): Promise<AppBench> {
  const bench = await makeAppBench(passphrase)
  bench.host.scan = { ...bench.host.scan, capture }
  return bench
}

async function scanned(bench: AppBench) {
  const find = () => bench.events.find(({ name }) => name === 'imports.scanned')
  await expect.poll(find).toBeDefined()
  return find()?.payload as { import: string | null; problem: { key: string } | null }
}

const told = (bench: AppBench, name: EventName) =>
  bench.events.filter(message => message.name === name).length

describe('a scan of the screens', () => {
  it('offers the codes of all displays together, to choose from, and adds none', async () => {
    const screens = [await drawScreen(one), await drawScreen(), await drawScreen(two, one)]
    const bench = await benchWith(async () => screens)
    const { import: id } = await bench.call('imports.scanScreens', undefined)
    const { rows } = await bench.call('imports.preview', { import: id })
    expect(rows.map(({ label }) => label)).toEqual(['ada', 'bob'])
    expect(await bench.call('entries.list', undefined)).toEqual([])
  })

  it('reports that there is no code, or why nothing may be captured', async () => {
    const empty = await drawScreen()
    const bench = await benchWith(async () => [empty])
    expect(await bench.app.dispatch('imports.scanScreens', undefined)).toMatchObject({
      ok: false,
      code: 'not-found',
    })
    bench.host.scan = {
      ...bench.host.scan,
      capture: () => Promise.reject(new AppError('refused', words('core.screens.notAllowed'))),
    }
    await bench.call('scan.request', undefined)
    expect(await scanned(bench)).toMatchObject({
      import: null,
      problem: { key: 'core.screens.notAllowed' },
    })
    expect(bench.bugs).toEqual([])
  })

  it('reports an unforeseen failure in one sentence, and can be tried again', async () => {
    const bench = await benchWith(() => Promise.reject(new Error('a display is gone')))
    await bench.call('scan.request', undefined)
    expect(await scanned(bench)).toMatchObject({ problem: { key: 'core.screens.unreadable' } })
    expect(bench.bugs).toEqual(['scan'])
    const screen = await drawScreen(one)
    bench.events.length = 0
    bench.host.scan = { ...bench.host.scan, capture: async () => [screen] }
    await bench.call('scan.request', undefined)
    expect((await scanned(bench)).import).not.toBeNull()
  })

  it('begins once, however often it is asked for', async () => {
    const waiting: ((pictures: Pixels[]) => void)[] = []
    const bench = await benchWith(() => new Promise(resolve => waiting.push(resolve)))
    for (let time = 0; time < 3; time++) await bench.call('scan.request', undefined)
    await expect.poll(() => waiting.length).toBe(1)
    waiting[0]?.([await drawScreen(one)])
    await scanned(bench)
    expect(told(bench, 'imports.scanned')).toBe(1)
  })
})

describe('while the vault is locked', () => {
  it('captures nothing, asks for the window, and goes on once it is unlocked', async () => {
    let captures = 0
    const screen = await drawScreen(one)
    const bench = await benchWith(async () => {
      captures += 1
      return [screen]
    })
    await bench.call('vault.lock', undefined)
    await bench.call('scan.request', undefined)
    expect(told(bench, 'scan.requested')).toBe(1)
    expect(captures).toBe(0)
    await bench.call('vault.unlock', { passphrase })
    expect((await scanned(bench)).import).not.toBeNull()
    expect(captures).toBe(1)
  })

  it('is forgotten by somebody who unlocks much later', async () => {
    let captures = 0
    const bench = await benchWith(async () => {
      captures += 1
      return []
    })
    await bench.call('vault.lock', undefined)
    await bench.call('scan.request', undefined)
    bench.time.now += 3 * 60_000
    await bench.call('vault.unlock', { passphrase })
    await bench.call('entries.list', undefined)
    expect(captures).toBe(0)
  })

  it('silently drops a scan that is interrupted by the lock', async () => {
    const waiting: ((pictures: Pixels[]) => void)[] = []
    const bench = await benchWith(() => new Promise(resolve => waiting.push(resolve)))
    await bench.call('scan.request', undefined)
    await expect.poll(() => waiting.length).toBe(1)
    await bench.call('vault.lock', undefined)
    waiting[0]?.([await drawScreen(one)])
    await bench.call('vault.unlock', { passphrase })
    expect(told(bench, 'imports.scanned')).toBe(0)
  })
})

it('is left to the page if only that can capture, once the vault is open', async () => {
  const bench = await makeAppBench(passphrase)
  await bench.call('scan.request', undefined)
  expect(told(bench, 'scan.requested')).toBe(1)
  expect(await bench.app.dispatch('imports.scanScreens', undefined)).toMatchObject({
    ok: false,
    code: 'refused',
  })
})
