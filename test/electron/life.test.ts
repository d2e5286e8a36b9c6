/** Starting, waiting, sleeping, crashing and ending. */
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

async function state(app: BootedApp): Promise<unknown> {
  const reply = await app.call('vault.status', undefined)
  return reply.ok && (reply.value as { state: string }).state
}

beforeAll(build, 120_000)
afterEach(async () => {
  await Promise.all(booted.splice(0).map(app => app.dispose()))
})

describe('starting', () => {
  it('leaves at once where another instance runs, without a window', async () => {
    const app = boot({ env: { STAND_IN_LOCK_TAKEN: '1' } })
    expect(await app.exited).toBe(0)
  })

  it('says what is wrong with --vault and ends with status 2', async () => {
    const app = boot({ args: ['--vault'] })
    expect(await app.exited).toBe(2)
  })

  it('shows the first window when a second instance starts', async () => {
    const app = await boot().started()
    await app.ask('emitApp', ['second-instance', [], '/', {}])
    expect(await app.recorded('window.focus')).toHaveLength(1)
    expect(await app.recorded('BrowserWindow')).toHaveLength(1)
  })
})

describe('setup links', () => {
  const link = 'otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP&issuer=Example'

  async function offers(app: BootedApp): Promise<unknown[]> {
    const sent = await app.recorded('contents.send')
    return sent.filter(call => call.args[1].name === 'entries.offered')
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

  it.each([
    ['https://a.example/'],
    ['file:///etc/passwd'],
    ['otpauthx://totp/a'],
    [`otpauth://totp/${'a'.repeat(65_536)}`],
  ])('ignores %.40s', async text => {
    const app = await bootOpen()
    await app.ask('emitApp', ['open-url', text])
    expect(await offers(app)).toEqual([])
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

describe('the menu', () => {
  it('has Add, Lock and Quit', async () => {
    const app = await boot().started()
    const menu = JSON.stringify((await app.recorded('Menu.setApplicationMenu'))[0]?.args)
    expect(menu).toContain('"&Add…"')
    expect(menu).toContain('"&Lock"')
    expect(menu).toContain('"role":"quit"')
  })
})

describe('while the vault is open', () => {
  it('locks when the system sleeps', async () => {
    const app = await bootOpen()
    expect(await state(app)).toBe('open')
    await app.ask('emitPower', ['suspend'])
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
    await app.call('vault.lock', undefined)
    const calls = await app.recorded('window.setContentProtection')
    expect(calls.map(call => call.args[0])).toEqual([true, false, true])
  })

  it('copies with the hints that keep codes out of histories, and clears at the end', async () => {
    const app = await bootOpen()
    const added = await app.call('entries.inspect', {
      texts: ['otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'],
      batch: null,
    })
    if (!added.ok) throw new Error(added.message)
    const { batch, candidates } = added.value as { batch: string; candidates: { key: string }[] }
    await app.call('entries.addInspected', { batch, keys: candidates.map(({ key }) => key) })
    const list = await app.call('entries.list', undefined)
    if (!list.ok) throw new Error(list.message)
    const [entry] = list.value as { id: string }[]
    expect(await app.call('codes.copy', { id: entry?.id, which: 'current' })).toMatchObject({
      ok: true,
    })
    const [write] = await app.recorded('clipboard.write')
    expect(write?.args[0]).toEqual([
      'text/plain',
      'electron application/osclipboard;format="x-kde-passwordManagerHint"',
    ])
    await app.ask('emitPower', ['suspend'])
    expect(await app.recorded('clipboard.clear')).toHaveLength(1)
  })
})

describe('a crashed page', () => {
  it('is loaded again three times, then the program says so and ends', async () => {
    const app = await boot().started()
    for (let times = 0; times < 3; times++) await app.ask('crash')
    expect(await app.recorded('contents.reload')).toHaveLength(3)
    expect(await app.recorded('dialog.showErrorBox')).toHaveLength(0)
    await app.ask('crash').catch(() => undefined)
    expect(await app.exited).toBe(0)
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

  it('works while open', async () => {
    const app = await bootOpen()
    expect(await app.quit()).toBe(0)
    expect(app.output).toBe('')
  })
})
