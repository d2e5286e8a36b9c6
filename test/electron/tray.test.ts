/**
 * Tests the program without its window: the tray and its menu, closing to it, and starting at
 * login.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BootedApp, type BootOptions, build } from './boot.ts'

const passphrase = 'a passphrase'
const booted: BootedApp[] = []
const folders: string[] = []

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'countersign-tray-'))
  folders.push(made)
  return made
}

/** Imitates a desktop whose panel answers requests by `gdbus`. */
function desktop(answer: string): string {
  const made = folder()
  writeFileSync(join(made, 'gdbus'), `#!/bin/sh\n${answer}\n`)
  chmodSync(join(made, 'gdbus'), 0o755)
  return made
}

let withTray = ''
let withoutTray = ''
const onPath = (first: string) => ({ PATH: `${first}:${process.env.PATH}` })

function boot({ env, ...options }: BootOptions = {}): BootedApp {
  const app = new BootedApp({ ...options, env: { ...onPath(withTray), ...env } })
  booted.push(app)
  return app
}

async function bootOpen(options?: BootOptions): Promise<BootedApp> {
  const app = await boot(options).started()
  await app.call('vault.create', { place: 'file', passphrase })
  return app
}

async function add(app: BootedApp, issuer: string, changes: object = {}): Promise<string> {
  const reply = await app.call('entries.add', {
    ...{ type: 'totp', issuer, label: 'ada', secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
    ...{ algorithm: 'SHA1', digits: 6, periodSeconds: 30, counter: 0, pin: '', tags: [] },
    allowDuplicate: true,
    ...changes,
  })
  if (!reply.ok) throw new Error('The entry was not added.')
  const { id } = (reply.value as { entry: { id: string } }).entry
  await app.call('entries.update', { id, change: { pinned: true } })
  return id
}

const menu = (app: BootedApp) => expect.poll(() => app.ask('tray'), { timeout: 10_000 })
const plain = [
  'Open Countersign',
  'Quick Access',
  'Scan the Screen',
  'separator',
  'Quit Countersign',
]
const unlocked = [...plain.slice(0, 4), 'Lock', ...plain.slice(4)]
const noEntry = ['Pin an entry to copy its code here', 'separator']

beforeAll(async () => {
  withTray = desktop('echo "(<true>,)"')
  withoutTray = desktop('echo "The name is not activatable" >&2; exit 1')
  await build()
}, 120_000)
afterEach(async () => {
  await Promise.all(booted.splice(0).map(app => app.dispose()))
})
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

describe('the menu of the tray', () => {
  it('names pinned entries while the vault is open, no codes, and nothing once it is locked', async () => {
    const app = await bootOpen()
    await menu(app).toEqual([...noEntry, ...unlocked])
    expect((await app.recorded('Tray')).map(({ args }) => args)).toEqual([['tray.png']])
    await add(app, 'Fish & Chips')
    await menu(app).toEqual(['Fish && Chips (ada)', 'separator', ...unlocked])
    await app.ask('clicksTray', { label: 'Lock' })
    await menu(app).toEqual(plain)
    const set = await app.recorded('tray.setContextMenu')
    expect(JSON.stringify(set.at(-1)?.args)).not.toContain('Fish')
    expect(JSON.stringify(set)).not.toMatch(/\d{6}/)
  })

  it('copies like every copy: with hints, clearing, and the next code if it is due', async () => {
    const app = await bootOpen()
    const id = await add(app, 'Example')
    await menu(app).toContain('Example (ada)')
    await app.call('settings.update', { copyNextBelowSeconds: 30 })
    await app.ask('clicksTray', { label: 'Example (ada)' })
    const copied = expect.poll(() => app.ask('clipboardText'))
    await copied.toMatch(/^\d{6}$/)
    const codes = await app.call('codes.current', { ids: [id] })
    const [code] = (codes as { value: { codes: { next: string }[] } }).value.codes
    expect(await app.ask('clipboardText')).toBe(code?.next)
    const [write] = await app.recorded('clipboard.write')
    expect(write?.args[0][1]).toContain('x-kde-passwordManagerHint')
    await app.ask('emitPower', ['suspend'])
    await copied.toBe('')
  })

  it('advances a counter-based code, and says why if there is none', async () => {
    const app = await bootOpen()
    const id = await add(app, 'Counted', { type: 'hotp' })
    await menu(app).toContain('Counted (ada)')
    await app.ask('clicksTray', { label: 'Counted (ada)' })
    await expect.poll(() => app.ask('clipboardText')).toMatch(/^\d{6}$/)
    await app.call('entries.remove', { ids: [id] })
    await app.ask('clicksTray', { label: 'Counted (ada)' })
    await expect.poll(() => app.recorded('dialog.showErrorBox')).toHaveLength(1)
    const [shown] = await app.recorded('dialog.showErrorBox')
    expect(shown?.args[0]).toBe('The code couldn’t be copied')
  })

  it('shows codes where the settings ask for them, but not to an audience, and no names where not', async () => {
    const app = await bootOpen()
    await add(app, 'Example')
    await app.call('settings.update', { trayPinned: 'codes' })
    await expect.poll(async () => (await app.ask('tray'))[0]).toMatch(/^Example \(ada\): \d{6}$/)
    await app.call('settings.update', { presenting: true })
    await expect.poll(async () => (await app.ask('tray'))[0]).toBe('Example (ada)')
    await app.call('settings.update', { trayPinned: 'none' })
    await menu(app).toEqual(unlocked)
  })

  it('is closed at the lock if the system can, and stays short', async () => {
    const app = await bootOpen({ env: { STAND_IN_PLATFORM: 'win32' } })
    for (let at = 0; at < 22; at++) await add(app, `Site ${at}`)
    await expect.poll(async () => (await app.ask('tray')).length).toBe(20 + 2 + 6)
    expect((await app.ask('tray'))[20]).toBe('2 more…')
    expect((await app.recorded('Tray')).map(({ args }) => args)).toEqual([['tray-on-dark.ico']])
    const before = (await app.recorded('tray.closeContextMenu')).length
    await app.call('vault.lock', undefined)
    expect(await app.recorded('tray.closeContextMenu')).toHaveLength(before + 1)
  })

  it('disappears with its setting, and comes back', async () => {
    const app = await bootOpen()
    await menu(app).toEqual([...noEntry, ...unlocked])
    await app.call('settings.update', { tray: false })
    await menu(app).toBeNull()
    await app.call('settings.update', { tray: true })
    await menu(app).toEqual([...noEntry, ...unlocked])
  })
})

describe('closing the window', () => {
  it('hides it where the user wants that, locked too, and quitting ends the program', async () => {
    const app = await bootOpen()
    await app.call('settings.update', { closeToTray: true })
    await app.call('vault.lock', undefined)
    await app.ask('closeWindow')
    await expect.poll(() => app.ask('windowIsVisible')).toBe(false)
    expect(await app.recorded('app.quit')).toEqual([])
    await app.ask('clicksTray', { label: 'Open Countersign' })
    expect(await app.ask('windowIsVisible')).toBe(true)
    await app.ask('closeWindow')
    expect(await app.quit()).toBe(0)
  })

  it('ends the program on a desktop without a tray, which is reported', async () => {
    const app = await bootOpen({ env: onPath(withoutTray) })
    await app.call('settings.update', { closeToTray: true })
    const reply = await app.call('host.background', undefined)
    // Nothing is installed either.
    expect(reply).toEqual({ ok: true, value: { hasTray: false, atLogin: 'unavailable' } })
    await app.ask('closeWindow').catch(() => undefined)
    expect(await app.exited).toBe(0)
    expect(app.recordedAtEnd('Tray')).toEqual([])
  })
})

describe('starting without a window', () => {
  it('shows none until it is asked for, and keeps running', async () => {
    const app = boot({ args: ['--hidden'] })
    await menu(app).toEqual(plain)
    expect(await app.ask('windows')).toBe(0)
    // The window of quick access is prepared meanwhile, and its page is reloaded at each lock.
    await app.ask('emitApp', ['second-instance', [], '/', { wish: 'hidden' }])
    expect(await app.ask('windows')).toBe(0)
    await app.ask('emitApp', ['second-instance', [], '/', { wish: 'show' }])
    expect(await app.ask('windows')).toBe(1)
  })

  it('shows the window after all if no tray would lead to it', async () => {
    const app = boot({ args: ['--hidden'] })
    writeFileSync(join(app.dataFolder, 'preferences.json'), '{"tray":false}')
    await expect.poll(() => app.ask('windows'), { timeout: 10_000 }).toBe(1)
  })

  it('does what a task in the taskbar asks of the running program', async () => {
    const app = await bootOpen({ env: { STAND_IN_PLATFORM: 'win32', STAND_IN_PACKAGED: '1' } })
    const [tasks] = await app.recorded('app.setUserTasks')
    expect(tasks?.args[0].map((task: { arguments: string }) => task.arguments)).toEqual([
      '--quick',
      '--scan',
      '--lock',
    ])
    await app.ask('emitApp', ['second-instance', [], '/', { wish: 'quick' }])
    expect(await app.ask('quick')).toMatchObject({ isVisible: true })
    await app.ask('emitApp', ['second-instance', [], '/', { wish: 'lock' }])
    await expect
      .poll(() => app.call('vault.status', undefined))
      .toMatchObject({ value: { state: 'locked' } })
  })

  it('has a menu in the Dock, which names no entry, and one in the menu bar, which a click opens', async () => {
    const app = await boot({ env: { STAND_IN_PLATFORM: 'darwin' } }).started()
    await expect.poll(() => app.recorded('Tray')).toMatchObject([{ args: ['trayTemplate.png'] }])
    const focused = (await app.recorded('window.focus')).length
    await app.ask('clicksTrayIcon')
    expect(await app.recorded('window.focus')).toHaveLength(focused)
    const [set] = await app.recorded('app.dock.setMenu')
    expect(set?.args[0].map((item: { label: string }) => item.label)).toEqual([
      'Quick Access',
      'Scan the Screen',
      'Lock Countersign',
    ])
  })
})

describe('starting with the login', () => {
  const atLogin = async (app: BootedApp, isOn?: boolean) => {
    const method = isOn === undefined ? 'host.background' : 'host.setAtLogin'
    const reply = await app.call(method, isOn === undefined ? undefined : { isOn })
    return reply.ok ? (reply.value as { atLogin: string }).atLogin : reply.code
  }
  const packaged = { STAND_IN_PACKAGED: '1' }

  it('is a file of the desktop on Linux, which it may switch off', async () => {
    const XDG_CONFIG_HOME = folder()
    const app = await bootOpen({ env: { ...packaged, XDG_CONFIG_HOME } })
    const file = join(XDG_CONFIG_HOME, 'autostart/app.countersign.Countersign.desktop')
    expect(await atLogin(app)).toBe('off')
    expect(await atLogin(app, true)).toBe('on')
    expect(readFileSync(file, 'utf8')).toContain('"--hidden"')
    writeFileSync(file, `${readFileSync(file, 'utf8')}Hidden=true\n`)
    expect(await atLogin(app)).toBe('off')
    expect(await atLogin(app, true)).toBe('on')
    expect(await atLogin(app, false)).toBe('off')
    rmSync(join(XDG_CONFIG_HOME, 'autostart'), { recursive: true })
    writeFileSync(join(XDG_CONFIG_HOME, 'autostart'), '')
    expect(await atLogin(app, true)).toBe('unavailable')
  })

  it.each(['darwin', 'win32'])('is passed to %s, which may prevent it', async platform => {
    const env = { ...packaged, STAND_IN_PLATFORM: platform }
    const app = await bootOpen({ env })
    expect(await atLogin(app)).toBe('off')
    expect(await atLogin(app, true)).toBe('on')
    await app.ask('blocksLogin')
    expect(await atLogin(app)).toBe('blocked')
    expect(await atLogin(app, false)).toBe('off')
  })

  it('fact 10: is not offered to the portable program, whose folder vanishes', async () => {
    const portable = { PORTABLE_EXECUTABLE_FILE: 'C:\\a.exe', STAND_IN_PLATFORM: 'win32' }
    const app = await bootOpen({ env: { ...packaged, ...portable } })
    expect(await atLogin(app, true)).toBe('unavailable')
    expect(await app.recorded('app.setLoginItemSettings')).toEqual([])
    expect(await app.recorded('app.setUserTasks')).toEqual([])
  })

  it('shows no window on macOS, which gives no arguments', async () => {
    const app = boot({ env: { STAND_IN_PLATFORM: 'darwin', STAND_IN_LOGIN: 'opened' } })
    await menu(app).toEqual(plain)
    expect(await app.ask('windows')).toBe(0)
  })
})
