/** Tests scanning the screen in one action, from wherever the user is. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { drawScreen } from '../core/qr/draw-screen.ts'
import { BootedApp, type BootOptions, build } from './boot.ts'

const passphrase = 'a passphrase'
const link = 'otpauth://totp/ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Web'
const booted: BootedApp[] = []

async function bootOpen(options?: BootOptions): Promise<BootedApp> {
  const app = new BootedApp(options)
  booted.push(app)
  await app.started()
  await app.call('vault.create', { place: 'file', passphrase })
  return app
}

async function scanned(app: BootedApp, times = 1) {
  const sent = async () =>
    (await app.recorded('contents.send'))
      .map(({ args }) => args[1])
      .filter(({ name }) => name === 'imports.scanned')
  await expect.poll(sent, { timeout: 20_000 }).toHaveLength(times)
  return (await sent()).at(-1).payload as {
    import: string | null
    problem: { key: string } | null
  }
}

const problemOf = async (app: BootedApp, times?: number) => (await scanned(app, times)).problem?.key
const names = async (app: BootedApp, ...wanted: string[]) => {
  const calls: { name: string }[] = await app.ask('calls')
  return calls.map(({ name }) => name).filter(name => wanted.includes(name))
}

beforeAll(build, 120_000)
afterEach(async () => {
  await Promise.all(booted.splice(0).map(app => app.dispose()))
})

it('captures every display without our window, reads it, and shows what it found', async () => {
  const app = await bootOpen()
  await app.call('settings.update', { lockWhenHidden: true })
  await app.ask('displays', { displays: [await drawScreen(), await drawScreen(link)] })
  await app.ask('emitApp', ['second-instance', [], '/', { wish: 'scan' }])
  const { import: id } = await scanned(app)
  const preview = await app.call('imports.preview', { import: id })
  expect(preview).toMatchObject({ ok: true, value: { rows: [{ issuer: 'Web', label: 'ada' }] } })
  const order = ['window.hide', 'desktopCapturer.getSources', 'window.show']
  expect((await names(app, ...order)).slice(-4)).toEqual([...order, 'window.show'])
  const [asked] = await app.recorded('desktopCapturer.getSources')
  expect(asked?.args[0]).toEqual({
    types: ['screen'],
    thumbnailSize: { width: 1920, height: 1080 },
  })
  // Making way for the picture doesn't count as hiding the window.
  expect(await app.call('entries.list', undefined)).toEqual({ ok: true, value: [] })
})

it('makes the window see-through where the system can, and brings it back whatever happens', async () => {
  const app = await bootOpen({ env: { STAND_IN_PLATFORM: 'win32' } })
  await app.ask('displays', { refuses: true })
  await app.ask('emitApp', ['second-instance', [], '/', { wish: 'scan' }])
  expect(await problemOf(app)).toBe('core.screens.notShared')
  const opacities = await app.recorded('window.setOpacity')
  expect(opacities.map(({ args }) => args[0])).toEqual([0, 1])
})

describe('obstacles are reported in one sentence', () => {
  it('a portal that was canceled, a display that is unplugged during the scan, and no code', async () => {
    const app = await bootOpen({ env: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'w-0' } })
    const scan = () => app.call('scan.request', undefined)
    await app.ask('displays', { refuses: true })
    await scan()
    expect(await problemOf(app)).toBe('core.screens.notShared')
    await app.ask('displays', { refuses: false, displays: [null] })
    await scan()
    expect(await problemOf(app, 2)).toBe('core.screens.unreadable')
    await app.ask('displays', { displays: [null, await drawScreen()] })
    await scan()
    expect(await problemOf(app, 3)).toBe('core.screens.noCode')
    await app.ask('displays', { displays: [null, await drawScreen(link)] })
    await scan()
    expect(await problemOf(app, 4)).toBeUndefined()
    expect(app.output).toBe('')
  })

  it("macOS that doesn't let us see the screen, before or after it has asked", async () => {
    const app = await bootOpen({ env: { STAND_IN_PLATFORM: 'darwin' } })
    const scan = () => app.call('scan.request', undefined)
    await app.ask('displays', { permission: 'denied', displays: [await drawScreen(link)] })
    await scan()
    expect(await problemOf(app)).toBe('core.screens.notAllowed')
    expect(await app.recorded('desktopCapturer.getSources')).toEqual([])
    await app.ask('displays', { permission: 'not-determined', asked: 'denied' })
    await scan()
    expect(await problemOf(app, 2)).toBe('core.screens.notAllowed')
    const capabilities = await app.call('host.capabilities', undefined)
    expect(capabilities).toMatchObject({ value: { screenSettings: true } })
    await app.call('scan.openPermission', undefined)
    expect((await app.recorded('shell.openExternal')).map(({ args }) => args)).toEqual([
      ['x-apple.systempreferences:com.apple.preference.security?Privacy_ScreenCapture'],
    ])
  })
})

it('waits for a locked vault to be unlocked, and shows the window for that', async () => {
  const app = await bootOpen()
  await app.ask('displays', { displays: [await drawScreen(link)] })
  await app.call('vault.lock', undefined)
  await app.ask('hideWindow')
  await app.ask('emitApp', ['second-instance', [], '/', { wish: 'scan' }])
  await expect.poll(() => app.ask('windowIsVisible')).toBe(true)
  expect(await app.recorded('desktopCapturer.getSources')).toEqual([])
  await app.call('vault.unlock', { passphrase })
  await app.ask('subscribes')
  expect((await scanned(app)).import).not.toBeNull()
})

it('has keys of its own, once they are set, and reports keys that are taken', async () => {
  const app = await bootOpen({ env: { STAND_IN_TAKEN_KEYS: 'Alt+F8' } })
  const state = async () => (await app.call('scan.shortcut', undefined)) as { value?: unknown }
  expect(await state()).toMatchObject({ value: 'off' })
  await app.call('settings.update', { scanShortcut: 'Alt+F8' })
  expect(await state()).toMatchObject({ value: 'taken' })
  await app.call('settings.update', { scanShortcut: 'Alt+F9' })
  expect(await state()).toMatchObject({ value: 'works' })
  await app.ask('displays', { displays: [await drawScreen(link)] })
  expect(await app.ask('pressesKeys', { keys: 'Alt+F9' })).toBe(true)
  expect((await scanned(app)).import).not.toBeNull()
})
