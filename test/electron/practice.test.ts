/** The practice server as a utility process of the built program. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { BootedApp, build, root } from './boot.ts'

let app: BootedApp

beforeAll(build, 120_000)
afterEach(() => app.dispose())

/** Boots, opens a vault and the practice server, and answers the pid of its process. */
async function practise(): Promise<number> {
  app = await new BootedApp().started()
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

it('is forked on demand, silent, told its folder by a message, and ends when the program quits', async () => {
  const pid = await practise()
  const forked = await app.recorded('utilityProcess.fork')
  expect(forked.map(({ args, isReady }) => ({ args, isReady }))).toEqual([
    {
      args: [
        join(root, 'out/electron/practice-server.js'),
        [],
        { serviceName: 'Countersign practice server', stdio: 'ignore' },
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
    value: { state: 'failed', message: expect.stringContaining('open it again'), people: [] },
  })
  const again = await app.call('practice.open', undefined)
  expect(again).toMatchObject({ ok: true, value: { state: 'running' } })
  const [next] = await app.ask('utilityPids')
  await app.dispose()
  await untilGone(next)
})
