/** Tests starting, waiting, sleeping, crashing, and ending. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { sayWords } from '../../shared/wording/say.ts'
import { connectTo } from '../core/program-access/program-bench.ts'
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

async function state(app: BootedApp): Promise<unknown> {
  const reply = await app.call('vault.status', undefined)
  return reply.ok && (reply.value as { state: string }).state
}

async function addEntry(app: BootedApp): Promise<string> {
  const reply = await app.call('entries.add', {
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
  if (!reply.ok) throw new Error(sayWords(reply.words))
  return (reply.value as { entry: { id: string } }).entry.id
}

beforeAll(build)
afterEach(async () => {
  await Promise.all(booted.splice(0).map(app => app.dispose()))
})

describe('starting', () => {
  it('quits at once if another instance runs, without a window', async () => {
    const app = boot({ env: { STAND_IN_LOCK_TAKEN: '1' } })
    expect(await app.exited).toBe(0)
    expect(app.recordedAtEnd('BrowserWindow')).toHaveLength(0)
  })

  it('says what is wrong with --vault and ends with status 2', async () => {
    const app = boot({ args: ['--vault'] })
    expect(await app.exited).toBe(2)
    const [shown] = app.recordedAtEnd('dialog.showErrorBox')
    expect(shown?.args[1]).toMatch(/^After --vault, use /)
    expect(app.recordedAtEnd('BrowserWindow')).toHaveLength(0)
  })

  it('shows the first window when a second instance starts', async () => {
    const app = await boot().started()
    await app.ask('emitApp', ['second-instance', [], '/', {}])
    expect(await app.recorded('window.focus')).toHaveLength(1)
    expect(await app.recorded('BrowserWindow')).toHaveLength(1)
  })
})

describe('files that somebody opens with the program', () => {
  async function offers(app: BootedApp): Promise<{ name: string; problem: unknown }[][]> {
    const sent = await app.recorded('contents.send')
    return sent
      .filter(call => call.args[1].name === 'imports.filesOffered')
      .map(call => call.args[1].payload.files)
  }
  const named = async (app: BootedApp) =>
    (await offers(app)).map(files => files.map(({ name }) => name))

  function write(name: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-opened-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, name), '{}')
    return join(folder, name)
  }

  it('come as arguments, or as the links that file managers write, and wait for an open vault', async () => {
    const args = [write('a.2fas'), '--flag', pathToFileURL(write('b c.json')).href]
    const app = await boot({ args, env: { STAND_IN_PACKAGED: '1' } }).started()
    expect(await offers(app)).toEqual([])
    await app.call('vault.create', { place: 'file', passphrase })
    await expect.poll(() => named(app)).toEqual([['a.2fas', 'b c.json']])
    expect(await app.call('entries.list', undefined)).toEqual({ ok: true, value: [] })
  })

  it('come from another start separately from its arguments, which Chromium reorders', async () => {
    const path = write('a.2fas')
    const started = boot({ args: [path], env: { STAND_IN_LOCK_TAKEN: '1' } })
    await started.exited
    const [{ args: [handed] = [] } = {}] = started.recordedAtEnd('app.requestSingleInstanceLock')
    expect(handed.files).toEqual([path])
    const app = await bootOpen()
    await app.ask('emitApp', ['second-instance', ['countersign', '--x', path], '/', handed])
    await expect.poll(() => named(app)).toEqual([['a.2fas']])
    await app.ask('emitApp', ['second-instance', ['countersign'], '/', { files: [1, {}] }])
    await app.ask('emitApp', ['second-instance', ['countersign'], '/', null])
    expect(await offers(app)).toHaveLength(1)
  })

  it('come from events on macOS, even before it is ready, and are shown together', async () => {
    const paths = [write('a.2fas'), write('b.2fas')]
    const app = await boot({ env: { STAND_IN_OPENS_FILE: paths[0] } }).started()
    await app.call('vault.create', { place: 'file', passphrase })
    await expect.poll(() => named(app)).toEqual([['a.2fas']])
    await app.ask('opensFiles', { paths })
    await expect.poll(() => named(app)).toEqual([['a.2fas'], ['a.2fas', 'b.2fas']])
  })

  it('open a window if there is none', async () => {
    const app = await bootOpen({ env: { STAND_IN_PLATFORM: 'darwin' } })
    await app.ask('closeWindow')
    await app.ask('opensFiles', { paths: [write('a.2fas')] })
    await expect.poll(() => app.recorded('BrowserWindow')).toHaveLength(2)
    await app.ask('subscribes')
    await expect.poll(() => named(app)).toEqual([['a.2fas']])
  })

  it("that are on another computer, or don't exist, are skipped", async () => {
    const args = ['file://elsewhere/a.json', 'https://a.example/a.json']
    const app = await boot({ args, env: { STAND_IN_PACKAGED: '1' } }).started()
    await app.call('vault.create', { place: 'file', passphrase })
    await app.call('vault.status', undefined)
    expect((await offers(app)).flat().map(({ name }) => name)).not.toContain('a.json')
  })

  it('that are a thousand are one sentence', async () => {
    const app = await bootOpen()
    const paths = Array.from({ length: 1000 }, (_, at) => `/nowhere/${at}.json`)
    await app.ask('opensFiles', { paths })
    await expect.poll(() => offers(app)).toEqual([[]])
  })
})

describe('setup links', () => {
  const link = 'otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP&issuer=Example'

  async function offers(app: BootedApp): Promise<unknown[]> {
    const sent = await app.recorded('contents.send')
    return sent.filter(call => call.args[1].name === 'imports.offered')
  }

  it('waits for an open vault when it started the program', async () => {
    const app = await boot({ args: [link] }).started()
    expect(await offers(app)).toEqual([])
    await app.call('vault.create', { place: 'file', passphrase })
    expect(await offers(app)).toHaveLength(1)
  })

  it('takes those of a second instance and of macOS', async () => {
    const app = await bootOpen()
    await app.ask('emitApp', ['second-instance', ['countersign', '--flag', link], '/', {}])
    await app.ask('emitApp', ['open-url', link])
    expect(await offers(app)).toHaveLength(2)
  })

  it('ignores other links, schemes that start like ours, and a text over the limit', async () => {
    const app = await bootOpen()
    for (const text of [
      'https://a.example/',
      'file:///etc/passwd',
      'otpauthx://totp/a',
      `otpauth://totp/${'a'.repeat(65_536)}`,
    ]) {
      await app.ask('emitApp', ['open-url', text])
    }
    expect(await offers(app)).toEqual([])
  })

  it('says once of a thousand links of a megabyte that they are too long', async () => {
    const app = await bootOpen()
    const long = `otpauth://totp/${'a'.repeat(1_000_000)}`
    await app.ask('opensUrls', { url: long, times: 1000 })
    const sent = await app.recorded('contents.send')
    expect(sent.filter(call => call.args[1].name === 'imports.refused')).toHaveLength(1)
    expect(await offers(app)).toEqual([])
    expect(await state(app)).toBe('open')
  })

  it('looks at a link that comes a thousand times, with a bad secret, a few times at most', async () => {
    const app = await bootOpen()
    const url = 'otpauth://totp/Example:alice?secret=no-secret-1&issuer=Example'
    await app.ask('opensUrls', { url, times: 1000 })
    await expect.poll(async () => (await offers(app)).length).toBeGreaterThan(0)
    expect((await offers(app)).length).toBeLessThanOrEqual(2)
    expect(await app.call('entries.list', undefined)).toEqual({ ok: true, value: [] })
    expect(app.output).not.toContain('no-secret-1')
  })

  it.each([
    ['0', 0],
    ['1', 1],
  ])('announces itself for otpauth only when packaged (packaged: %s)', async (packaged, count) => {
    const app = await boot({ env: { STAND_IN_PACKAGED: packaged } }).started()
    const claims = await app.recorded('app.setAsDefaultProtocolClient')
    expect(claims.map(call => call.args)).toEqual(Array(count).fill(['otpauth']))
  })
})

describe('a right click', () => {
  const editFlags = { canCut: false, canCopy: true, canSelectAll: true }
  const click = { x: 12, y: 34, menuSourceType: 'mouse', editFlags }

  it('offers what can be done in a field, on a selected text, and anywhere else', async () => {
    const app = await boot().started()
    for (const [isEditable, selectionText, roles] of [
      [true, '', ['cut', 'copy', 'paste', 'selectAll']],
      [false, 'ABCD', ['copy', 'paste']],
      [false, '', ['paste']],
    ] as const) {
      await app.ask('rightClick', { ...click, isEditable, selectionText })
      const popup = (await app.recorded('menu.popup')).at(-1)
      const items: { role?: string; enabled?: boolean }[] = popup?.args[0]
      expect(items.flatMap(item => item.role ?? [])).toEqual(roles)
      expect(items.find(item => item.role === 'cut')?.enabled ?? false).toBe(false)
      expect(popup?.args[1]).toMatchObject({ x: 12, y: 34 })
    }
  })
})

describe('the menu', () => {
  it.each([
    ['linux', '"role":"quit"'],
    ['win32', '"role":"quit"'],
    ['darwin', '"role":"quit"'],
  ])('has Add, Lock, editing and a way out on %s', async (platform, wayOut) => {
    const app = await boot({ env: { STAND_IN_PLATFORM: platform } }).started()
    const menu = JSON.stringify((await app.recorded('Menu.setApplicationMenu'))[0]?.args)
    for (const item of ['"&Add…"', '"&Lock"', '"role":"paste"', wayOut]) {
      expect(menu).toContain(item)
    }
  })

  it('asks the page for the add screen, and locks', async () => {
    const app = await bootOpen()
    await app.ask('clickMenu', { label: '&Add…' })
    const sent = await app.recorded('contents.send')
    expect(sent.at(-1)?.args[1]).toEqual({ name: 'entries.addRequested', payload: undefined })
    await app.ask('clickMenu', { label: '&Lock' })
    expect(await state(app)).toBe('locked')
  })
})

describe('while the vault is open', () => {
  it.each([
    ['linux', 'suspend'],
    ['darwin', 'suspend'],
    ['darwin', 'lock-screen'],
    ['darwin', 'user-did-resign-active'],
    ['win32', 'suspend'],
    ['win32', 'lock-screen'],
  ])('locks on %s at %s', async (platform, event) => {
    const app = await bootOpen({ env: { STAND_IN_PLATFORM: platform } })
    expect(await state(app)).toBe('open')
    await app.ask('emitPower', [event])
    expect(await state(app)).toBe('locked')
  })

  it('stays open where the settings say so', async () => {
    const app = await bootOpen()
    await app.call('settings.update', { lockOnSuspend: false })
    await app.ask('emitPower', ['suspend'])
    expect(await state(app)).toBe('open')
  })

  it('shows the window to screen sharing only while the settings say so', async () => {
    const app = await bootOpen()
    await app.call('settings.update', { contentProtection: false })
    await app.call('settings.update', { contentProtection: true })
    const calls = await app.recorded('window.setContentProtection')
    expect(calls.map(call => call.args[0])).toEqual([true, false, true])
  })

  it.each([
    ['linux', ['x-kde-passwordManagerHint']],
    ['darwin', ['org.nspasteboard.ConcealedType']],
    [
      'win32',
      [
        'ExcludeClipboardContentFromMonitorProcessing',
        'CanIncludeInClipboardHistory',
        'CanUploadToCloudClipboard',
      ],
    ],
  ])('copies out of clipboard histories on %s, and clears on lock', async (platform, hints) => {
    const app = await bootOpen({ env: { STAND_IN_PLATFORM: platform } })
    const id = await addEntry(app)
    expect(await app.call('codes.copy', { id, which: 'current' })).toMatchObject({ ok: true })
    const [write] = await app.recorded('clipboard.write')
    expect(write?.args[0]).toEqual([
      'text/plain',
      ...hints.map(hint => `electron application/osclipboard;format="${hint}"`),
    ])
    await app.ask('emitPower', ['suspend'])
    await expect.poll(() => app.ask('clipboardText')).toBe('')
  })

  it('reveals a secret only after a yes in a dialog that stands on no', async () => {
    for (const [answer, ok] of [
      [0, false],
      [1, true],
    ] as const) {
      const app = await bootOpen({ env: { STAND_IN_ANSWER: String(answer) } })
      const id = await addEntry(app)
      const confirmation = { confirmed: true, passphrase }
      expect((await app.call('entries.reveal', { id, confirmation })).ok).toBe(ok)
      const [asked] = await app.recorded('dialog.showMessageBox')
      expect(asked?.args[0]).toMatchObject({ defaultId: 0, cancelId: 0 })
      expect(asked?.args[0].buttons[0]).toBe('Cancel')
    }
  })

  it('lets another program in only after a yes in a dialog that stands on no', async () => {
    for (const [answer, ok] of [
      [0, false],
      [1, true],
    ] as const) {
      const app = await bootOpen({ env: { STAND_IN_ANSWER: String(answer) } })
      await app.call('settings.update', { programAccess: true })
      const address = await vi.waitFor(async () => {
        const reply = await app.call('programs.list', undefined)
        expect(reply).toMatchObject({ ok: true, value: { door: 'open' } })
        return (reply as { value: { address: string } }).value.address
      })
      const caller = await connectTo(address)
      expect((await caller.ask({ method: 'pair', name: 'Launcher' })).ok).toBe(ok)
      const asked = (await app.recorded('dialog.showMessageBox')).at(-1)
      expect(asked?.args[0]).toMatchObject({ defaultId: 0, cancelId: 0 })
      // Without a window, the dialog would block the program on macOS, and no lock could close it.
      expect(asked?.args[0].hasParent).toBe(true)
      expect(asked?.args[0].buttons).toEqual(['Deny', 'Allow'])
    }
  })
})

describe('a crashed page', () => {
  it('is reloaded three times, then the program reports that and ends', async () => {
    const app = await boot().started()
    for (let times = 0; times < 3; times++) await app.ask('crash')
    expect(await app.recorded('contents.reload')).toHaveLength(3)
    expect(await app.recorded('dialog.showErrorBox')).toHaveLength(0)
    await app.ask('crash').catch(() => undefined)
    expect(await app.exited).toBe(0)
    expect(app.recordedAtEnd('contents.reload')).toHaveLength(3)
    expect(app.recordedAtEnd('dialog.showErrorBox')).toHaveLength(1)
  })
})

describe('quitting', () => {
  it('works before there is a vault', async () => {
    const app = await boot().started()
    expect(await app.quit()).toBe(0)
  })

  it('works while locked, and prints nothing', async () => {
    const app = await bootOpen()
    await app.call('vault.lock', undefined)
    expect(await app.quit()).toBe(0)
    expect(app.output).toBe('')
  })

  it('works while open, after the clipboard is cleared', async () => {
    const app = await bootOpen()
    await app.call('codes.copy', { id: await addEntry(app), which: 'current' })
    expect(await app.quit()).toBe(0)
    expect(app.recordedAtEnd('clipboard.writeText').map(({ args }) => args)).toEqual([['']])
    expect(app.output).toBe('')
  })

  it('happens when the last window is closed, but not on macOS', async () => {
    const app = await boot().started()
    await app.ask('closeWindow').catch(() => undefined)
    expect(await app.exited).toBe(0)

    const mac = await boot({ env: { STAND_IN_PLATFORM: 'darwin' } }).started()
    await mac.ask('closeWindow')
    await mac.ask('emitApp', ['activate'])
    expect(await mac.recorded('BrowserWindow')).toHaveLength(2)
  })
})
