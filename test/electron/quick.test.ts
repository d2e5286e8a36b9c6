/**
 * Tests quick access on the desktop: the small window, the keys that open it, and who gets the
 * focus.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BootedApp, type BootOptions, build, mainFrame } from './boot.ts'

const keys = 'CommandOrControl+Shift+Space'
const booted: BootedApp[] = []

async function boot(options?: BootOptions): Promise<BootedApp> {
  const app = new BootedApp(options)
  booted.push(app)
  return app.started()
}

const quickCall = (app: BootedApp, name: string, input?: unknown) =>
  app.ask('quickCall', { name, input, frame: mainFrame })

async function names(app: BootedApp, ...wanted: string[]): Promise<string[]> {
  const calls: { name: string }[] = await app.ask('calls')
  return calls.map(({ name }) => name).filter(name => wanted.includes(name))
}

beforeAll(build, 120_000)
afterEach(async () => {
  await Promise.all(booted.splice(0).map(app => app.dispose()))
})

it('is a small window over all others that the shortcut shows, with the rights of the large one', async () => {
  const app = await boot()
  expect(await app.ask('pressesKeys', { keys })).toBe(true)
  expect(await app.ask('quick')).toEqual({ isVisible: true, hasFocus: true })
  const [made] = await app.recorded('quick.BrowserWindow')
  const [main] = await app.recorded('BrowserWindow')
  expect(made?.args[0]).toMatchObject({
    frame: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    show: false,
  })
  expect(made?.args[0].webPreferences).toEqual(main?.args[0].webPreferences)
  expect((await app.recorded('quick.contents.loadURL'))[0]?.args).toEqual([
    'app://countersign/quick',
  ])
  expect((await app.recorded('quick.window.setContentProtection'))[0]?.args).toEqual([true])
  expect((await app.recorded('quick.window.setVisibleOnAllWorkspaces'))[0]?.args[0]).toBe(true)
  expect(await quickCall(app, 'vault.status')).toMatchObject({ ok: true })
  const foreign = { origin: 'https://evil.example', parent: null }
  expect(await app.ask('quickCall', { name: 'vault.status', frame: foreign })).toMatchObject({
    ok: false,
    code: 'bad-sender',
  })
})

it('is made ready before anybody asks for it, hidden', async () => {
  const app = await boot()
  await expect
    .poll(() => app.ask('quick'), { timeout: 20_000 })
    .toEqual({
      isVisible: false,
      hasFocus: false,
    })
  await app.ask('pressesKeys', { keys })
  expect(await app.recorded('quick.BrowserWindow')).toHaveLength(1)
})

describe('the focus goes back', () => {
  it('to the program before, when a code was copied', async () => {
    const app = await boot()
    await app.ask('blurWindow')
    await app.ask('pressesKeys', { keys })
    expect(await quickCall(app, 'quick.hide')).toMatchObject({ ok: true })
    expect(await app.ask('quick')).toEqual({ isVisible: false, hasFocus: false })
    expect(await app.recorded('app.hide')).toEqual([])
  })

  it('on macOS by hiding the application', async () => {
    const app = await boot({ env: { STAND_IN_PLATFORM: 'darwin' } })
    await app.ask('blurWindow')
    await app.ask('pressesKeys', { keys })
    await quickCall(app, 'quick.hide')
    expect(await app.recorded('app.hide')).toHaveLength(1)
  })

  it('on Windows by minimizing, because hiding alone leaves it with nobody', async () => {
    const app = await boot({ env: { STAND_IN_PLATFORM: 'win32' } })
    await app.ask('blurWindow')
    await app.ask('pressesKeys', { keys })
    await quickCall(app, 'quick.hide')
    const order = ['quick.window.minimize', 'quick.window.hide', 'quick.window.restore']
    expect(await names(app, ...order)).toEqual(order.slice(0, 2))
    await app.ask('pressesKeys', { keys })
    expect(await names(app, ...order)).toEqual(order)
  })

  it('to our own window where that had it', async () => {
    const app = await boot({ env: { STAND_IN_PLATFORM: 'darwin' } })
    await app.ask('focusWindow')
    await app.ask('pressesKeys', { keys })
    await quickCall(app, 'quick.hide')
    expect(await app.recorded('app.hide')).toEqual([])
    expect((await names(app, 'window.focus', 'quick.window.hide')).at(-1)).toBe('window.focus')
  })

  it('stays where the user has turned meanwhile', async () => {
    const app = await boot({ env: { STAND_IN_PLATFORM: 'darwin' } })
    await app.ask('blurWindow')
    await app.ask('pressesKeys', { keys })
    await app.ask('quickBlurs')
    expect(await app.ask('quick')).toEqual({ isVisible: false, hasFocus: false })
    expect(await app.recorded('app.hide')).toEqual([])
  })
})

it('closes with the same keys that opened it', async () => {
  const app = await boot()
  await app.ask('pressesKeys', { keys })
  await app.ask('pressesKeys', { keys })
  expect(await app.ask('quick')).toMatchObject({ isVisible: false })
})

it('reopens after its page has died, and after it was closed', async () => {
  const app = await boot()
  await app.ask('pressesKeys', { keys })
  for (let crash = 0; crash < 4; crash++) await app.ask('quickCrashes')
  expect(await app.ask('quick')).toBeNull()
  await app.ask('pressesKeys', { keys })
  expect(await app.ask('quick')).toMatchObject({ isVisible: true })
})

it("doesn't prevent quitting: closing the window ends the program, hidden or not", async () => {
  const app = await boot()
  await app.ask('pressesKeys', { keys })
  await quickCall(app, 'quick.hide')
  await app.ask('closeWindow').catch(() => undefined)
  expect(await app.exited).toBe(0)
})

it('opens the large window for what it cannot do', async () => {
  const app = await boot()
  await app.ask('pressesKeys', { keys })
  await quickCall(app, 'quick.openWindow')
  expect(await app.ask('quick')).toMatchObject({ isVisible: false })
  expect((await names(app, 'window.show')).length).toBe(2)
})

it('tells both pages what happens', async () => {
  const app = await boot()
  await app.ask('pressesKeys', { keys })
  await app.ask('quickSubscribes')
  await app.call('vault.create', { place: 'file', passphrase: 'a passphrase' })
  for (const name of ['contents.send', 'quick.contents.send']) {
    const sent = (await app.recorded(name)).map(({ args }) => args[1].name)
    expect(sent).toContain('vault.changed')
  }
})

describe.skipIf(process.platform === 'win32')('a code that is typed', () => {
  /** Another window is in front at each call, and what is typed goes to a file. */
  const fake = mkdtempSync(join(tmpdir(), 'countersign-typing-'))
  const noted = join(fake, 'typed')
  writeFileSync(
    join(fake, 'xdotool'),
    `#!/bin/sh\n[ "$1" = getactivewindow ] && { echo $$; exit; }\ncat > '${noted}'\n`,
    { mode: 0o755 },
  )
  afterAll(() => rmSync(fake, { recursive: true, force: true }))

  async function openOver(ours: boolean) {
    const app = await boot({
      env: { PATH: `${fake}:${process.env.PATH}`, DISPLAY: ':9', WAYLAND_DISPLAY: '' },
    })
    await app.call('vault.create', { place: 'file', passphrase: 'a passphrase' })
    const added = await app.call('entries.add', {
      type: 'totp',
      issuer: 'Example',
      label: 'ada',
      secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      algorithm: 'SHA1',
      digits: 6,
      periodSeconds: 30,
      counter: 0,
      pin: '',
      tags: [],
      allowDuplicate: false,
    })
    if (!added.ok) throw new Error(added.code)
    const { id } = (added.value as { entry: { id: string } }).entry
    await app.ask(ours ? 'focusWindow' : 'blurWindow')
    await app.ask('pressesKeys', { keys })
    await app.ask('quickSubscribes')
    expect(await quickCall(app, 'quick.type', { id, which: 'current' })).toMatchObject({ ok: true })
    return app
  }

  it('arrives in the previous program, and on no clipboard', async () => {
    const app = await openOver(false)
    await expect.poll(() => existsSync(noted) && readFileSync(noted, 'utf8')).toMatch(/^\d{6}$/)
    expect(await app.ask('quick')).toEqual({ isVisible: false, hasFocus: false })
    expect(await app.recorded('clipboard.write')).toEqual([])
  })

  it('is copied instead if our own window was in front, and quick access says so', async () => {
    rmSync(noted, { force: true })
    const app = await openOver(true)
    const told = async () =>
      (await app.recorded('quick.contents.send')).filter(
        ({ args }) => args[1].name === 'quick.notTyped',
      )
    await expect.poll(told).toHaveLength(1)
    expect(await app.ask('quick')).toEqual({ isVisible: true, hasFocus: true })
    expect(await app.recorded('clipboard.write')).toHaveLength(1)
    expect(existsSync(noted)).toBe(false)
  })
})

describe('the keys', () => {
  const open = async (options?: BootOptions) => {
    const app = await boot(options)
    await app.call('vault.create', { place: 'file', passphrase: 'a passphrase' })
    return app
  }
  const state = async (app: BootedApp) => {
    const reply = await app.call('quick.shortcut', undefined)
    return reply.ok ? reply.value : reply.code
  }

  it('can be changed, and turned off', async () => {
    const app = await open()
    expect(await state(app)).toBe('works')
    await app.call('settings.update', { quickShortcut: 'Alt+F9' })
    expect(await app.ask('pressesKeys', { keys })).toBe(false)
    expect(await app.ask('pressesKeys', { keys: 'Alt+F9' })).toBe(true)
    await app.call('settings.update', { quickShortcut: null })
    expect(await app.ask('pressesKeys', { keys: 'Alt+F9' })).toBe(false)
    expect(await state(app)).toBe('off')
  })

  it('that another program uses are reported, and tried again once they are set again', async () => {
    const app = await open({ env: { STAND_IN_TAKEN_KEYS: keys } })
    expect(await state(app)).toBe('taken')
    await app.call('settings.update', { quickShortcut: 'Control+Alt+C' })
    expect(await state(app)).toBe('works')
  })

  it("that the system doesn't know cause no crash", async () => {
    const app = await open()
    await app.call('settings.update', { quickShortcut: 'Alt+F24' })
    expect(await state(app)).toBe('taken')
  })

  it('that type a character are refused', async () => {
    const app = await open()
    for (const quickShortcut of [
      'Shift+A',
      'A',
      'F5',
      'Control+',
      'Control+Enter+A',
      'x'.repeat(99),
    ]) {
      expect(await app.call('settings.update', { quickShortcut })).toMatchObject({ ok: false })
    }
    expect(await state(app)).toBe('works')
  })

  it('go through the portal under Wayland, which asks', async () => {
    const app = await open({ env: { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' } })
    expect(await state(app)).toBe('asked')
    const switches = (await app.recorded('app.commandLine.appendSwitch')).map(({ args }) => args)
    expect(switches).toContainEqual(['enable-features', 'GlobalShortcutsPortal'])
  })
})
