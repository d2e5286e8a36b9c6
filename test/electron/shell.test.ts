/** Tests menus, zoom, crashes, and everything else that the desktop adds to the page. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BootedApp, type BootOptions, build } from './boot.ts'

const passphrase = 'a passphrase'
const booted: BootedApp[] = []

function boot(options?: BootOptions): BootedApp {
  const app = new BootedApp(options)
  booted.push(app)
  return app
}

async function bootOpen(options?: BootOptions): Promise<BootedApp> {
  const app = await boot(options).started()
  await app.call('vault.create', { place: 'file', passphrase })
  return app
}

interface Item {
  readonly role?: string
  readonly label?: string
  readonly type?: string
  readonly accelerator?: string
  readonly submenu?: Item[]
}

async function menu(platform: string): Promise<Item[]> {
  const app = await boot({ env: { STAND_IN_PLATFORM: platform, STAND_IN_PACKAGED: '1' } }).started()
  const [set] = await app.recorded('Menu.setApplicationMenu')
  return set?.args[0]
}

const itemsOf = (top: readonly Item[]) => top.flatMap(({ submenu }) => submenu ?? [])

async function sent(app: BootedApp, name: string): Promise<unknown[]> {
  const messages = await app.recorded('contents.send')
  return messages.flatMap(({ args }) => (args[1].name === name ? [args[1].payload] : []))
}

const count = async (app: BootedApp, name: string) => (await app.recorded(name)).length

beforeAll(build, 120_000)
afterEach(async () => {
  await Promise.all(booted.splice(0).map(app => app.dispose()))
})

describe('the menu', () => {
  const everywhere = ['about', 'quit', 'minimize', 'close', 'undo', 'cut', 'copy', 'paste']
  it.each([
    ['linux', everywhere],
    ['win32', everywhere],
    ['darwin', [...everywhere, 'services', 'hide', 'hideOthers', 'unhide', 'front']],
  ])('has the items that users of %s know, in our own words', async (platform, roles) => {
    const top = await menu(platform)
    const items = itemsOf(top)
    for (const role of roles) {
      expect(items.filter(item => item.role === role).length, role).toBe(1)
    }
    const named = [...top, ...items].filter(item => item.type !== 'separator')
    expect(named.filter(({ label }) => !label)).toEqual([])
    expect(items.find(({ accelerator }) => accelerator === 'CmdOrCtrl+,')?.label).toBe('Settings…')
    expect(top.at(-1)?.role).toBe('help')
  })

  it('is in the system’s language, and follows the one that is chosen', async () => {
    const app = await boot({ env: { STAND_IN_LANGUAGES: 'de-AT,en' } }).started()
    const labels = async () => {
      const sets = await app.recorded('Menu.setApplicationMenu')
      const items: Item[] = sets.at(-1)?.args[0] ?? []
      return items.map(({ label }) => label)
    }
    expect(await labels()).toEqual(['&Datei', '&Bearbeiten', '&Ansicht', '&Fenster', '&Hilfe'])
    await app.call('settings.chooseLanguage', { language: 'en' })
    await expect.poll(labels).toEqual(['&File', '&Edit', '&View', '&Window', '&Help'])
    await app.call('settings.chooseLanguage', { language: 'system' })
    await expect.poll(labels).toContain('&Datei')
  })

  it('shows the settings and the keys in the window, or in a new one', async () => {
    const app = await bootOpen({ env: { STAND_IN_PLATFORM: 'darwin' } })
    await app.ask('clickMenu', { label: 'Settings…' })
    await app.ask('closeWindow')
    await app.ask('clickMenu', { label: '&Keyboard Shortcuts' })
    expect(await sent(app, 'view.requested')).toEqual([{ what: 'settings' }])
    await app.ask('subscribes')
    expect(await sent(app, 'view.requested')).toEqual([{ what: 'settings' }, { what: 'keys' }])
  })

  it('hides every code, tells the page, and shows them again', async () => {
    const app = await bootOpen()
    const presenting = async () => {
      const told = (await sent(app, 'settings.changed')) as { presenting: boolean }[]
      return told.at(-1)?.presenting
    }
    await app.ask('clickMenu', { label: '&Presentation Mode' })
    await expect.poll(presenting).toBe(true)
    await app.ask('clickMenu', { label: '&Presentation Mode' })
    await expect.poll(presenting).toBe(false)
  })
})

describe('the zoom', () => {
  it('is kept across pages, windows, and starts, although Electron’s session forgets it', async () => {
    const app = await bootOpen({ env: { STAND_IN_PLATFORM: 'darwin' } })
    await app.ask('clickMenu', { label: 'Zoom &In' })
    await app.ask('emitContents', ['zoom-changed', 'in'])
    expect(await app.ask('zoomLevel')).toBe(1)
    await app.call('vault.lock', undefined)
    await expect.poll(() => count(app, 'contents.reload')).toBe(1)
    expect(await app.ask('zoomLevel')).toBe(1)
    await app.ask('closeWindow')
    await app.ask('emitApp', ['activate'])
    expect(await app.ask('zoomLevel')).toBe(1)
    const file = join(app.dataFolder, 'chromium/zoom.json')
    await expect.poll(() => JSON.parse(readFileSync(file, 'utf8'))).toEqual({ zoomLevel: 1 })
    await app.ask('clickMenu', { label: '&Actual Size' })
    expect(await app.ask('zoomLevel')).toBe(0)
  })

  it('has limits', async () => {
    const app = await boot().started()
    for (let times = 0; times < 20; times++) await app.ask('clickMenu', { label: 'Zoom &Out' })
    expect(await app.ask('zoomLevel')).toBe(-3)
  })
})

describe('a page that does not answer', () => {
  const env = { STAND_IN_ANSWER: 'later' }

  it('causes one question, which closes if it answers after all', async () => {
    const app = await boot({ env }).started()
    await app.ask('emitWindow', ['unresponsive'])
    await app.ask('emitWindow', ['unresponsive'])
    expect(await count(app, 'dialog.showMessageBox')).toBe(1)
    await app.ask('emitWindow', ['responsive'])
    await app.ask('answers', { response: 1 })
    expect(await count(app, 'contents.forcefullyCrashRenderer')).toBe(0)
    await app.ask('emitWindow', ['unresponsive'])
    expect(await count(app, 'dialog.showMessageBox')).toBe(2)
  })

  it('is ended and loaded again where the user wants that', async () => {
    const app = await boot({ env }).started()
    await app.ask('emitWindow', ['unresponsive'])
    await app.ask('answers', { response: 1 })
    expect(await count(app, 'contents.forcefullyCrashRenderer')).toBe(1)
    await expect.poll(() => count(app, 'contents.reload')).toBe(1)
  })
})

describe('the crash log', () => {
  const logOf = (app: BootedApp) => join(app.dataFolder, 'crash-log.txt')

  it("doesn't exist if nothing crashed, and tells where it would be", async () => {
    const app = await bootOpen()
    expect(existsSync(logOf(app))).toBe(false)
    const reply = await app.call('host.capabilities', undefined)
    expect(reply).toMatchObject({ value: { crashLog: logOf(app) } })
  })

  it('says what happened, when and where, and no value, for its owner alone', async () => {
    const app = await boot().started()
    await app.ask('crash')
    await app.ask('emitApp', ['child-process-gone', { type: 'GPU', reason: 'oom', exitCode: 3 }])
    await app.ask('rejects').catch(() => undefined)
    await app.exited
    const text = readFileSync(logOf(app), 'utf8')
    expect(text).toMatch(
      /^\d{4}-\d\d-\d\dT\S+ countersign\/0\.1\.0 .* the page's process is gone: crashed \(1\)/,
    )
    expect(text).toContain('a process (GPU) is gone: oom (3)')
    expect(text).toContain('electron: Error')
    expect(text).not.toContain('nobody waits for this')
    if (process.platform !== 'win32') expect(statSync(logOf(app)).mode & 0o777).toBe(0o600)
  })

  it("doesn't grow forever: the newer half stays", async () => {
    const app = await boot().started()
    writeFileSync(logOf(app), `${'an old line\n'.repeat(8000)}the last line\n`)
    await app.ask('crash')
    const text = readFileSync(logOf(app), 'utf8')
    expect(text.length).toBeLessThan(40_000)
    expect(text).toMatch(/^an old line\n/)
    expect(text).toContain('the last line\n')
  })

  it("doesn't cause a failure if it cannot be written", async () => {
    const app = await boot().started()
    mkdirSync(logOf(app))
    await app.ask('crash')
    await expect.poll(() => count(app, 'contents.reload')).toBe(1)
  })
})

describe('notifications', () => {
  const codes = ['AAAA-1111', 'BBBB-2222', 'CCCC-3333', 'DDDD-4444']
  async function runsOut(app: BootedApp): Promise<string> {
    const added = await app.call('entries.add', {
      type: 'totp',
      issuer: 'Example',
      label: 'alice',
      secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
      algorithm: 'SHA1',
      digits: 6,
      periodSeconds: 30,
      counter: 0,
      pin: '',
      tags: [],
      allowDuplicate: false,
    })
    const { entry } = (added as { value: { entry: { id: string } } }).value
    const kept = await app.call('backupCodes.add', { entryId: entry.id, codes, earlier: 'keep' })
    const list = (kept as { value: { key: string }[] }).value
    const marked = { entryId: entry.id, keys: [list[0]?.key], state: 'used' }
    expect(await app.call('backupCodes.mark', marked)).toMatchObject({ ok: true })
    return entry.id
  }

  it('say what happens while the window is away; a click leads there', async () => {
    const app = await bootOpen()
    await app.ask('blurWindow')
    await app.ask('hideWindow')
    const entry = await runsOut(app)
    await expect.poll(() => count(app, 'notification.show')).toBe(1)
    const [shown] = await app.recorded('notification.show')
    expect(shown?.args[0]).toEqual({
      title: 'Few backup codes left',
      body: expect.stringContaining('One of your accounts has 3 unused'),
    })
    await app.ask('clickNotification')
    expect(await sent(app, 'view.requested')).toEqual([{ what: 'codes', entry }])
  })

  it('are left out while the window is in front', async () => {
    const app = await bootOpen()
    await app.ask('focusWindow')
    await runsOut(app)
    await app.call('vault.refresh', undefined)
    expect(await app.recorded('notification.show')).toEqual([])
  })

  it('that name an account are taken away at the lock', async () => {
    const app = await bootOpen()
    await app.call('settings.update', { notificationNames: true })
    await app.ask('blurWindow')
    await runsOut(app)
    await expect.poll(() => count(app, 'notification.show')).toBe(1)
    const [shown] = await app.recorded('notification.show')
    expect(shown?.args[0].body).toContain('Example')
    await app.call('vault.lock', undefined)
    expect(await count(app, 'notification.close')).toBe(1)
  })

  it('are reported as missing if the system has none', async () => {
    const app = await bootOpen({ env: { STAND_IN_NOTIFICATIONS: '0' } })
    const reply = await app.call('host.capabilities', undefined)
    expect(reply).toMatchObject({ value: { notifications: 'none' } })
    await app.ask('blurWindow')
    await runsOut(app)
    expect(await app.recorded('notification.show')).toEqual([])
  })
})

it('makes Electron keep position and size, under one name, in a permanent folder', async () => {
  const app = await boot().started()
  const [window] = await app.recorded('BrowserWindow')
  expect(window?.args[0]).toMatchObject({ name: 'main', windowStatePersistence: true })
  const [path] = await app.recorded('app.setPath')
  expect(path?.args).toEqual(['userData', join(app.dataFolder, 'chromium')])
  expect(path?.isReady).toBe(false)
})

it('follows the theme of the system as it changes', async () => {
  const app = await bootOpen()
  await app.ask('systemTheme', { dark: false })
  await app.ask('systemTheme', { dark: true })
  const colors = await app.recorded('window.setBackgroundColor')
  expect(colors.map(({ args }) => args[0])).toEqual(['#f6f5f1', '#121514'])
  await app.call('settings.update', { theme: 'light' })
  expect(await app.ask('themeSource')).toBe('light')
})
