/** Tests `countersign ui` in the tray, on a bus of its own, with stand-ins for the panel and the browser. */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Message, type MessageBus, sessionBus, Variant } from '@jellybrick/dbus-next'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { lookup } from '../../scripts/system-lookup.mjs'
import { addressOf, startBus } from '../../scripts/test-session.mjs'
import { type BuiltCli, createBuiltCli } from './built-cli.ts'
import { signIn } from './loopback.ts'

const hasBus = process.platform === 'linux' && lookup()({ commands: ['dbus-daemon'] })
const patience = { timeout: 30_000 }

describe.skipIf(!hasBus)('the window in the browser', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'countersign-ui-tray-'))
  let cli: BuiltCli
  let bus: ReturnType<typeof startBus>
  let panel: MessageBus
  let item = ''

  beforeAll(async () => {
    cli = await createBuiltCli()
    bus = startBus(folder)
    const busAddress = await addressOf(bus)
    const bin = path.join(folder, 'bin')
    await mkdir(bin)
    // This browser writes its arguments to a file, and ends when the file is removed.
    const programs = {
      gdbus: 'echo "(<true>,)"',
      chromium: `cd ${folder}; printf '%s\\n' "$@" > new; mv new args; while [ -e args ]; do sleep 0.1; done`,
    }
    for (const [name, script] of Object.entries(programs)) {
      await writeFile(path.join(bin, name), `#!/bin/sh\n${script}\n`)
      await chmod(path.join(bin, name), 0o755)
    }
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`)
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', busAddress)
    panel = sessionBus({ busAddress })
    panel.addMethodHandler(message => {
      if (message.member !== 'RegisterStatusNotifierItem') return false
      item = String(message.body[0])
      panel.send(Message.newMethodReturn(message))
      return true
    })
    await panel.requestName('org.kde.StatusNotifierWatcher')
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    panel?.disconnect()
    bus?.kill()
    await cli?.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  async function askMenu(member: string, signature: string, body: unknown[]): Promise<unknown[]> {
    const asked = { path: '/MenuBar', interface: 'com.canonical.dbusmenu', destination: item }
    return (await panel.call(new Message({ ...asked, member, signature, body })))?.body ?? []
  }

  async function rows(): Promise<(readonly [id: number, label: string])[]> {
    const [, layout] = await askMenu('GetLayout', 'iias', [0, -1, []])
    const [, , children] = layout as [number, object, Variant[]]
    return children.map(({ value }) => {
      const [id, { label }] = value as [number, Record<string, Variant>]
      return [id, String(label?.value ?? '')]
    })
  }

  async function choose(label: string): Promise<void> {
    const row = (await rows()).find(([, its]) => its === label)
    await askMenu('Event', 'isvu', [row?.[0] ?? -1, 'clicked', new Variant('s', ''), 0])
  }

  /** Asks again, because a program that hasn't noticed yet that its window is gone opens no other. */
  const openWindow = () =>
    vi.waitFor(async () => {
      await choose('Open Countersign')
      return (await readFile(path.join(folder, 'args'), 'utf8')).split('\n')
    }, patience)

  it('stays in the tray when it is closed, opens again from there, and quits', async () => {
    await writeFile(path.join(cli.folder, 'preferences.json'), '{"closeToTray":true}')
    const program = cli.start(['ui', '--window', '--hidden'])
    onTestFinished(() => void program.kill('SIGKILL'))
    program.stdin.end()
    await vi.waitFor(() => expect(item).not.toBe(''), patience)
    await vi.waitFor(
      async () =>
        expect((await rows()).map(([, label]) => label)).toEqual([
          'Open Countersign',
          'Quick Access',
          'Scan the Screen',
          '',
          'Quit Countersign',
        ]),
      patience,
    )
    // The program was told to stay hidden.
    await expect(readFile(path.join(folder, 'args'))).rejects.toThrow()
    for (const _ of ['the first time', 'again']) {
      const app = (await openWindow()).find(arg => arg.startsWith('--app=')) ?? ''
      const page = await readFile(new URL(app.slice('--app='.length)), 'utf8')
      await signIn(JSON.parse(/location\.replace\((".*?")\)/.exec(page)?.[1] ?? '""'))
      await rm(path.join(folder, 'args'))
    }
    // Another start only opens the window of the running program.
    await vi.waitFor(async () => {
      expect(await cli.run(['ui', '--window'])).toMatchObject({
        code: 0,
        err: expect.stringContaining('Countersign is already running.'),
      })
      await readFile(path.join(folder, 'args'))
    }, patience)
    expect(program.exitCode).toBeNull()
    await choose('Quit Countersign')
    await rm(path.join(folder, 'args'), { force: true })
    expect(await once(program, 'exit')).toEqual([0, null])
  })
})
