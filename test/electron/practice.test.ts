/** Runs the practice server as a utility process of the built program. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { BootedApp, build, root } from './boot.ts'

let app: BootedApp

beforeAll(build)

/** Boots, opens a vault and the practice server, and returns the pid of its process. */
async function practise(): Promise<number> {
  app = new BootedApp()
  onTestFinished(() => app.dispose())
  await app.started()
  await app.call('vault.create', { place: 'file', passphrase: 'a passphrase' })
  expect(await app.ask('utilityPids')).toEqual([])
  const opened = await app.call('practice.open', undefined)
  expect(opened).toMatchObject({ ok: true, value: { state: 'running' } })
  const [pid] = await app.ask('utilityPids')
  return pid
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await wait(20)
}

/** Returns a built file with its imports from the same folder, except those on demand. */
function withImports(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const imports = [...text.matchAll(/^import .*?['"](\.\/[^'"]+)['"]/gm)]
  return [text, ...imports.flatMap(([, name = '']) => withImports(join(file, '..', name)))]
}

it('is not loaded by the program itself', () => {
  const isServer = (text: string) => /from ['"]libsql['"]/.test(text)
  const built = (name: string) => join(root, 'out/electron', name)
  expect(withImports(built('main.js')).filter(isServer)).toEqual([])
  const files = readdirSync(built('.')).filter(name => name.endsWith('.js'))
  expect(files.filter(name => isServer(readFileSync(built(name), 'utf8')))).toHaveLength(1)
})

it('is forked on demand, silent, gets its folder in a message, and ends when the program quits', async () => {
  const pid = await practise()
  const forked = await app.recorded('utilityProcess.fork')
  expect(forked.map(({ args, isReady }) => ({ args, isReady }))).toEqual([
    {
      args: [
        join(root, 'out/electron/practice-server.js'),
        [],
        {
          serviceName: 'Countersign practice server',
          execArgv: ['--js-flags=--max-old-space-size=512'],
          stdio: 'ignore',
        },
      ],
      isReady: true,
    },
  ])
  expect(existsSync(join(app.dataFolder, 'practice/server.db'))).toBe(true)
  expect(await app.quit()).toBe(0)
  await untilGone(pid)
  expect(app.output).toBe('')
})

it('is opened again after it crashed, and ends when the program is killed', async () => {
  const pid = await practise()
  process.kill(pid, 'SIGKILL')
  await untilGone(pid)
  let reply = await app.call('practice.status', undefined)
  while (reply.ok && (reply.value as { state: string }).state === 'running') {
    reply = await app.call('practice.status', undefined)
  }
  expect(reply).toMatchObject({
    value: { state: 'failed', message: { key: 'core.practice.stopped' }, people: [] },
  })
  const again = await app.call('practice.open', undefined)
  expect(again).toMatchObject({ ok: true, value: { state: 'running' } })
  const [next] = await app.ask('utilityPids')
  await app.dispose()
  await untilGone(next)
})
