import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type BuiltCli, createBuiltCli } from '../cli/built-cli.ts'
import { BootedApp, build } from '../electron/boot.ts'

/** Node prints one of these when it opens its inspector, even if the port is taken. */
const opened = /Debugger listening on|Starting inspector on/
const isWindows = process.platform === 'win32'

describe.skipIf(isWindows)('attack 18: a signal opens no inspector', () => {
  let cli: BuiltCli
  beforeAll(async () => {
    cli = await createBuiltCli()
  })
  afterAll(() => cli.remove())

  /** Starts a program of ours as a process, and waits until it has answered once. */
  async function startChild(name: string): Promise<ChildProcess> {
    const child = fork(path.join(cli.folder, `out/cli/${name}.js`), {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    child.send({})
    await once(child, 'message')
    return child
  }

  async function startHost(args: readonly string[], line: RegExp): Promise<ChildProcess> {
    const child = cli.start(args)
    const lines = createInterface(child.stdout)
    while (!line.test(`${await once(lines, 'line')}`));
    return child
  }

  it.each<[string, () => Promise<ChildProcess>]>([
    ['countersign ui', () => startHost(['ui', '--no-open'], /is open at/)],
    ['countersign server', () => startHost(['server', '--port', '0'], /server is at/)],
    ['the practice server', () => startChild('practice-server')],
    ['the reader of foreign files', () => startChild('import')],
  ])('of %s', async (_, start) => {
    const child = await start()
    onTestFinished(() => void child.kill('SIGKILL'))
    expect(await saidBySignal(child.stderr, signal => child.kill(signal))).not.toMatch(opened)
    expect(child.exitCode ?? child.signalCode).toBeNull()
  })

  it('of the desktop’s main process', async () => {
    await build()
    const app = await new BootedApp().started()
    onTestFinished(() => app.dispose())
    await untilOpened(signal => app.signal(signal))
    await app.call('host.capabilities', undefined)
    expect(app.output).not.toMatch(opened)
  })
})

async function saidBySignal(
  stderr: NodeJS.ReadableStream | null,
  send: (signal: NodeJS.Signals) => void,
): Promise<string> {
  let said = ''
  stderr?.on('data', chunk => {
    said += chunk
  })
  await untilOpened(send)
  return said
}

/** Sends the signal, and waits as long as two programs take that do open their inspectors. */
async function untilOpened(send: (signal: NodeJS.Signals) => void): Promise<void> {
  await untilPlainOpens(send)
  await untilPlainOpens(send)
}

async function untilPlainOpens(send: (signal: NodeJS.Signals) => void): Promise<void> {
  const program = 'setInterval(() => {}, 1000); console.log("up")'
  const plain = spawn(process.execPath, ['--inspect-port=0', '-e', program])
  await once(plain.stdout, 'data')
  send('SIGUSR1')
  plain.kill('SIGUSR1')
  expect(`${await once(plain.stderr, 'data')}`).toMatch(opened)
  plain.kill('SIGKILL')
  await once(plain, 'exit')
}
