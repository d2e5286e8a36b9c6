/** Tests what locks the vault from outside of the window, and what happens to the window then. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hasLogind } from '../../electron/logind.ts'
import { BootedApp, type BootOptions, build } from './boot.ts'

const passphrase = 'a passphrase'
const minuteMs = 60_000
const booted: BootedApp[] = []

async function bootOpen(options?: BootOptions): Promise<BootedApp> {
  const app = new BootedApp(options)
  booted.push(app)
  await app.started()
  await app.call('vault.create', { place: 'file', passphrase })
  return app
}

async function state(app: BootedApp): Promise<unknown> {
  const reply = await app.call('vault.status', undefined)
  return reply.ok && (reply.value as { state: string }).state
}

async function seen(app: BootedApp): Promise<unknown> {
  const reply = await app.call('host.capabilities', undefined)
  return reply.ok && (reply.value as { locks: unknown }).locks
}

const count = async (app: BootedApp, name: string) => (await app.recorded(name)).length

beforeAll(build, 120_000)
afterEach(async () => {
  await Promise.all(booted.splice(0).map(app => app.dispose()))
})

describe('a computer that is not in use', () => {
  it('locks after its own setting’s minutes, even if the window was in use', async () => {
    const app = await bootOpen()
    await app.call('settings.update', { autoLockMinutes: null, systemIdleLockMinutes: 5 })
    await app.ask('system', { idleSeconds: 4 * 60 })
    await app.ask('passTime', { ms: 5 * minuteMs })
    expect(await state(app)).toBe('open')
    await app.ask('system', { idleSeconds: 5 * 60 })
    await app.ask('passTime', { ms: minuteMs })
    expect(await state(app)).toBe('locked')
  })

  it('is checked again after a sleep, which its timer did not count', async () => {
    const app = await bootOpen()
    const change = { autoLockMinutes: null, lockOnSuspend: false, systemIdleLockMinutes: 60 }
    await app.call('settings.update', change)
    await app.ask('system', { idleSeconds: 60 * 60 })
    await app.ask('emitPower', ['resume'])
    expect(await state(app)).toBe('locked')
  })

  it('stays open if no setting asks for a lock', async () => {
    const app = await bootOpen()
    await app.call('settings.update', { autoLockMinutes: null })
    await app.ask('system', { idleSeconds: 100_000 })
    await app.ask('passTime', { ms: 100 * minuteMs })
    expect(await state(app)).toBe('open')
  })
})

describe('fact 5: on Linux, not every desktop tells when its screen is locked', () => {
  it('says so where nobody answers', async () => {
    const app = await bootOpen({ env: { STAND_IN_IDLE_STATE: 'unknown' } })
    expect(await seen(app)).toMatchObject({ screenLock: false, systemIdle: false })
  })

  it('asks every fifteen seconds where somebody does, and locks then', async () => {
    const app = await bootOpen()
    expect(await seen(app)).toMatchObject({ screenLock: true, systemIdle: true, userSwitch: false })
    await app.ask('passTime', { ms: 15_000 })
    await app.ask('system', { idleState: 'locked' })
    await app.ask('passTime', { ms: 15_000 })
    expect(await state(app)).toBe('locked')
  })

  it.each([
    ['darwin', { screenLock: true, userSwitch: true, suspend: true }],
    ['win32', { screenLock: true, userSwitch: false, suspend: true }],
  ])('knows it of %s without asking', async (platform, expected) => {
    const env = { STAND_IN_PLATFORM: platform, STAND_IN_IDLE_STATE: 'unknown' }
    expect(await seen(await bootOpen({ env }))).toMatchObject(expected)
  })

  it.each([
    ['a system bus and seats', {}, ['/run/dbus/system_bus_socket', '/run/systemd/seats'], true],
    ['no seats', {}, ['/run/dbus/system_bus_socket'], false],
    ['no bus', {}, ['/run/systemd/seats'], false],
    ['a bus elsewhere', { DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/b' }, ['/run/systemd/seats'], true],
    ['a Flatpak', { FLATPAK_ID: 'a.b.C' }, ['/run/dbus/system_bus_socket'], true],
  ])('hears of sleep from logind: %s', (_what, env, paths, expected) => {
    expect(hasLogind(env, path => paths.includes(path))).toBe(expected)
  })
})

describe('a window that is put away', () => {
  it.each(['hideWindow', 'minimizeWindow'])('locks at %s if its setting says so', async how => {
    const app = await bootOpen()
    await app.ask(how)
    expect(await state(app)).toBe('open')
    await app.ask('showWindow')
    await app.call('settings.update', { lockWhenHidden: true })
    await app.ask(how)
    expect(await state(app)).toBe('locked')
  })

  it('is let go of after five minutes, and made again when it is asked for', async () => {
    const app = await bootOpen()
    await app.ask('hideWindow')
    await app.ask('passTime', { ms: 5 * minuteMs - 1 })
    expect(await count(app, 'window.destroy')).toBe(0)
    await app.ask('passTime', { ms: 1 })
    expect(await count(app, 'window.destroy')).toBe(1)
    // The last window is gone, but the program keeps running.
    expect(await count(app, 'app.quit')).toBe(0)
    await app.ask('emitApp', ['second-instance', [], '/', {}])
    expect(await count(app, 'BrowserWindow')).toBe(2)
    expect(await state(app)).toBe('open')
  })

  it('stays where something is typed in it', async () => {
    const app = await bootOpen()
    await app.call('host.setTyped', { typed: true })
    await app.ask('hideWindow')
    await app.ask('passTime', { ms: 5 * minuteMs })
    expect(await count(app, 'window.destroy')).toBe(0)
    await app.call('host.setTyped', { typed: false })
    await app.ask('passTime', { ms: 5 * minuteMs })
    expect(await count(app, 'window.destroy')).toBe(1)
  })

  it('stays in the taskbar where it is minimized, and where it is shown again', async () => {
    const app = await bootOpen()
    await app.ask('minimizeWindow')
    await app.ask('passTime', { ms: 10 * minuteMs })
    await app.ask('hideWindow')
    await app.ask('showWindow')
    await app.ask('passTime', { ms: 10 * minuteMs })
    expect(await count(app, 'window.destroy')).toBe(0)
  })
})

describe('a lock', () => {
  it('has the page loaded again, so that what it held goes', async () => {
    const app = await bootOpen()
    expect(await count(app, 'contents.reload')).toBe(0)
    await app.call('vault.lock', undefined)
    await expect.poll(() => count(app, 'contents.reload')).toBe(1)
    await app.ask('subscribes')
    await app.call('vault.unlock', { passphrase })
    await app.ask('emitPower', ['suspend'])
    await expect.poll(() => count(app, 'contents.reload')).toBe(2)
  })

  it('leaves a window that can be hidden, shown, closed, and quit', async () => {
    const app = await bootOpen({ env: { STAND_IN_PLATFORM: 'darwin' } })
    await app.call('vault.lock', undefined)
    await app.ask('hideWindow')
    await app.ask('passTime', { ms: 5 * minuteMs })
    expect(await count(app, 'window.destroy')).toBe(1)
    await app.ask('emitApp', ['activate'])
    expect(await count(app, 'BrowserWindow')).toBe(2)
    await app.ask('closeWindow')
    expect(await app.quit()).toBe(0)
  })
})

describe('a computer that wakes up', () => {
  it('makes the page check whether its codes have expired', async () => {
    const app = await bootOpen()
    await app.call('settings.update', { lockOnSuspend: false })
    await app.ask('emitPower', ['suspend'])
    await app.ask('emitPower', ['resume'])
    const sent = await app.recorded('contents.send')
    expect(sent.filter(({ args }) => args[1].name === 'host.resumed')).toHaveLength(1)
  })
})
