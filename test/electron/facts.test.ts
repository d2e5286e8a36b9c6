/**
 * Lists where real Electron behaves unexpectedly. The stand-in behaves the same way, and each test
 * fails if the program relies on something better. The facts come from Electron's types and source,
 * version 45.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BootedApp, type BootOptions, build } from './boot.ts'

const passphrase = 'a passphrase'
const link = 'otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP&issuer=Example'
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

async function sent(app: BootedApp, name: string): Promise<number> {
  const messages = await app.recorded('contents.send')
  return messages.filter(({ args }) => args[1].name === name).length
}

async function copyACode(app: BootedApp): Promise<void> {
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
  if (!added.ok) throw new Error(added.code)
  const { entry } = added.value as { entry: { id: string } }
  expect(await app.call('codes.copy', { id: entry.id, which: 'current' })).toMatchObject({
    ok: true,
  })
}

beforeAll(build, 120_000)
afterEach(async () => {
  await Promise.all(booted.splice(0).map(app => app.dispose()))
})

describe('fact 1: a hidden window may never say that it is ready to be shown', () => {
  const shown = async (app: BootedApp) => (await app.recorded('window.show')).length

  it('shows it on Linux when its page has loaded', async () => {
    const app = await boot({ env: { STAND_IN_READY_TO_SHOW: '0' } }).started()
    expect(await shown(app)).toBe(1)
  })

  it('shows it after two seconds where nothing is said at all', async () => {
    const app = await boot({ env: { STAND_IN_LOADS: '0' } }).started()
    await expect.poll(() => shown(app), { timeout: 10_000 }).toBe(1)
  })

  it('shows it once where everything is said', async () => {
    const app = await boot().started()
    expect(await shown(app)).toBe(1)
  })
})

it('fact 2: a process of its own gets its ceiling of memory by a switch that Electron passes on', async () => {
  const app = await bootOpen()
  const opening = app.call('practice.open', undefined)
  const running = async () => (await app.ask('utilityArguments')) as string[][]
  await expect.poll(async () => (await running()).length, { timeout: 20_000 }).toBe(1)
  expect((await running())[0]).toContain('--max-old-space-size=512')
  await opening
})

describe('fact 3: what is sent to a page that has not subscribed is lost', () => {
  it('keeps a setup link for the page that comes', async () => {
    const app = await boot({ args: [link] }).opened()
    await app.call('vault.create', { place: 'file', passphrase })
    expect(await sent(app, 'imports.offered')).toBe(0)
    await app.ask('subscribes')
    await expect.poll(() => sent(app, 'imports.offered')).toBe(1)
    expect(await app.recorded('contents.lost')).toEqual([])
  })

  it('keeps a request to add for a window that is made for it', async () => {
    const app = await bootOpen({ env: { STAND_IN_PLATFORM: 'darwin' } })
    await app.ask('closeWindow')
    await app.ask('clickMenu', { label: '&Add…' })
    expect(await app.recorded('BrowserWindow')).toHaveLength(2)
    expect(await sent(app, 'entries.addRequested')).toBe(0)
    await app.ask('subscribes')
    expect(await sent(app, 'entries.addRequested')).toBe(1)
  })

  it('keeps nothing else: a new page asks for all that it shows', async () => {
    const app = await boot().opened()
    await app.call('vault.create', { place: 'file', passphrase })
    await app.ask('subscribes')
    expect(await app.recorded('contents.send')).toEqual([])
  })

  it('opens a window for a link that comes while there is none', async () => {
    const app = await bootOpen({ env: { STAND_IN_PLATFORM: 'darwin' } })
    await app.ask('closeWindow')
    await app.ask('emitApp', ['open-url', link])
    expect(await app.recorded('BrowserWindow')).toHaveLength(2)
    await app.ask('subscribes')
    await expect.poll(() => sent(app, 'imports.offered')).toBe(1)
  })
})

describe('fact 4: a clipboard manager offers a code again when its owner lets go of it', () => {
  it('puts an empty text over it on Linux', async () => {
    const app = await bootOpen({ env: { WAYLAND_DISPLAY: '' } })
    await copyACode(app)
    await app.call('vault.lock', undefined)
    await expect.poll(() => app.recorded('clipboard.writeText')).toHaveLength(1)
    expect(await app.recorded('clipboard.clear')).toEqual([])
    expect(await sent(app, 'clipboard.kept')).toBe(0)
  })

  it('says so where it could not be cleared', async () => {
    const app = await bootOpen({ env: { WAYLAND_DISPLAY: '', STAND_IN_CLIPBOARD: 'stubborn' } })
    await copyACode(app)
    await app.call('vault.lock', undefined)
    await expect.poll(() => app.recorded('contents.reload')).toHaveLength(1)
    await app.ask('subscribes')
    await expect.poll(() => sent(app, 'clipboard.kept')).toBe(1)
  })
})

describe('fact 6: the end of the session leaves a moment to whoever asks for it', () => {
  it('asks for time on macOS and Linux, and ends in order', async () => {
    const app = await bootOpen()
    await app.ask('shutsDown').catch(() => undefined)
    expect(await app.exited).toBe(0)
  })

  it('ends in order on Windows when it is asked, before it is ended', async () => {
    const app = await bootOpen({ env: { STAND_IN_PLATFORM: 'win32' } })
    await app.ask('endsSession').catch(() => undefined)
    expect(await app.exited).toBe(0)
  })
})

it('fact 7: a promise that nobody waits for ends the program with a word', async () => {
  const app = await boot().started()
  await app.ask('rejects').catch(() => undefined)
  expect(await app.exited).toBe(1)
  expect(app.recordedAtEnd('dialog.showErrorBox')).toHaveLength(1)
})

it('fact 8: no sandbox is turned on after the processes were started without one', async () => {
  const app = await boot({ args: ['--no-sandbox'] }).started()
  expect(await app.recorded('app.enableSandbox')).toEqual([])
  expect(app.output).toContain('--no-sandbox')
})

it('fact 10: the portable program registers no path that is gone when it ends', async () => {
  const env = { STAND_IN_PACKAGED: '1', PORTABLE_EXECUTABLE_FILE: 'D:\\countersign.exe' }
  const app = await boot({ env }).started()
  expect(await app.recorded('app.setAsDefaultProtocolClient')).toEqual([])
})

describe('fact 12: Chromium’s switches work in the packaged program', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--js-flags=--expose-gc',
    '--renderer-cmd-prefix=xterm',
    '--disable-web-security',
  ])('it does not start with %s', async argument => {
    const app = boot({ args: [argument], env: { STAND_IN_PACKAGED: '1' } })
    expect(await app.exited).toBe(2)
    const [shown] = app.recordedAtEnd('dialog.showErrorBox')
    expect(shown?.args[1]).toContain(argument.split('=')[0])
    expect(app.recordedAtEnd('BrowserWindow')).toEqual([])
  })

  it('lets developers use them', async () => {
    const app = await boot({ args: ['--remote-debugging-port=9222'] }).started()
    expect(await app.recorded('BrowserWindow')).toHaveLength(1)
  })
})

describe('fact 13: a second start hands over its arguments and ends', () => {
  it('says in the terminal why it ended', async () => {
    const app = boot({ env: { STAND_IN_LOCK_TAKEN: '1' } })
    expect(await app.exited).toBe(0)
    expect(app.output).toContain('Countersign is already running')
  })

  it('says that another vault was asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-other-'))
    const app = await boot().started()
    const other = { vaultChoice: { file: join(folder, 'other.vault') } }
    await app.ask('emitApp', ['second-instance', [], '/', other])
    expect(await app.recorded('dialog.showErrorBox')).toHaveLength(1)
    rmSync(folder, { recursive: true })
  })

  it('says nothing where the same vault was asked for, or none', async () => {
    const app = await boot().started()
    const own = { vaultChoice: { file: join(app.dataFolder, 'test.vault') } }
    await app.ask('emitApp', ['second-instance', [], '/', own])
    await app.ask('emitApp', ['second-instance', [], '/', { vaultChoice: null }])
    expect(await app.recorded('dialog.showErrorBox')).toEqual([])
  })
})

it('fact 18: a Flatpak is known by the name of its desktop file', async () => {
  const app = await boot({ env: { FLATPAK_ID: 'app.countersign.Countersign' } }).started()
  const [named] = await app.recorded('app.setDesktopName')
  expect(named).toMatchObject({ args: ['app.countersign.Countersign.desktop'], isReady: false })
})

it.each([
  ['linux', false],
  ['darwin', true],
  ['win32', true],
])('fact 11: on %s, content protection is offered: %s', async (platform, offered) => {
  const app = await boot({ env: { STAND_IN_PLATFORM: platform } }).started()
  const reply = await app.call('host.capabilities', undefined)
  expect(reply).toMatchObject({ value: { contentProtection: offered } })
})

describe('every fact', () => {
  const project = join(import.meta.dirname, '../..')
  /**
   * Lists facts that other tests cover, or that can only be documented: the file, and a text in it.
   */
  const elsewhere: Readonly<Record<number, readonly [string, string][]>> = {
    // There are few items, and the terminal asks the running window instead of the keychain.
    9: [
      ['test/cli/running.test.ts', 'shows the codes that the window gives'],
      ['docs/threat-model.md', 'Other programs and the keychain on macOS'],
    ],
    // Electron itself checks the archive. The workflow flips a byte if there is one.
    15: [
      ['docs/threat-model.md', 'Electron has no such check on Linux'],
      ['.github/workflows/desktop.yml', 'FLIP_A_BYTE'],
    ],
    20: [
      ['docs/packaging.md', 'Electron’s own packages ask for Node 22.12'],
      ['.github/workflows/desktop.yml', "node: ['20.19'"],
    ],
    21: [
      ['test/electron/permissions.test.ts', 'leaves the choice to the portal on Wayland'],
      ['test/electron/permissions.test.ts', 'ends what it permitted'],
    ],
  }

  it('has a test by its number, or is held or said elsewhere', () => {
    const tests = readdirSync(import.meta.dirname).filter(name => name.endsWith('.test.ts'))
    const text = tests.map(name => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n')
    const numbered = new Set([...text.matchAll(/\bfact (\d+): /g)].map(match => Number(match[1])))
    const all = Array.from({ length: 21 }, (_, at) => at + 1)
    expect(all.filter(fact => !numbered.has(fact) && !elsewhere[fact])).toEqual([])
    const missing = Object.values(elsewhere)
      .flat()
      .filter(([file, said]) => !readFileSync(join(project, file), 'utf8').includes(said))
    expect(missing).toEqual([])
  })
})
