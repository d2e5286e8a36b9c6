import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readdir, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Door, openDoor } from '../../../core/program-access/door.ts'
import { makeDoorAddress } from '../../../core/program-access/door-address.ts'
import type { AnswerLine } from '../../../core/program-access/visit.ts'
import { longestLineBytes } from '../../../shared/program-protocol.ts'
import { random, temporaryFolder } from '../vault/vault-bench.ts'
import { connectTo } from './program-bench.ts'

const limits = { mostWaiting: 8, patienceMs: 150, idleMs: 60_000 }

async function doorAt(
  address: string,
  answer: AnswerLine = async () => ({ ok: true, value: {} }),
): Promise<Door | null> {
  const door = await openDoor({
    address,
    answer,
    limits,
    report: error => expect(error).toBe(null),
  })
  onTestFinished(() => door?.close())
  return door
}

async function freshAddress(): Promise<string> {
  return join(await temporaryFolder(), 'door')
}

describe('the socket', () => {
  it('is its owner’s alone, and so is the folder that it is in', async () => {
    const folder = await temporaryFolder()
    const place = { dataFolder: folder, env: {}, vaultChoice: null }
    const address = await makeDoorAddress(place, random)
    await doorAt(address)
    expect((await stat(address)).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, 'door'))).mode & 0o777).toBe(0o700)
  })

  it.skipIf(process.getuid?.() !== 0)(
    'attack 5: another user of the computer cannot connect',
    async () => {
      const folder = await temporaryFolder()
      // The surroundings are open to everybody, so only the socket's folder keeps them out.
      await chmod(folder, 0o755)
      const address = await makeDoorAddress(
        { dataFolder: folder, env: {}, vaultChoice: null },
        random,
      )
      await doorAt(address)
      const script = `require('net').connect(${JSON.stringify(address)}).on('connect', () => { console.log('in'); process.exit() }).on('error', e => { console.log(e.code); process.exit() })`
      const nobody = 65_534
      const tried = spawnSync(process.execPath, ['-e', script], {
        uid: nobody,
        gid: nobody,
        cwd: '/',
        encoding: 'utf8',
        env: {},
      })
      expect(tried.stdout.trim()).toBe('EACCES')
    },
  )

  it('is made only in a folder of the user’s own, and no link leads elsewhere', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'elsewhere'))
    await symlink(join(folder, 'elsewhere'), join(folder, 'door'))
    const place = { dataFolder: folder, env: {}, vaultChoice: null }
    await expect(makeDoorAddress(place, random)).rejects.toMatchObject({ code: 'unavailable' })
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([])
  })

  it('is recreated after a window was killed', async () => {
    const address = await freshAddress()
    const script = `require('net').createServer().listen(${JSON.stringify(address)}, () => process.kill(process.pid, 'SIGKILL'))`
    spawnSync(process.execPath, ['-e', script])
    expect((await stat(address)).isSocket()).toBe(true)
    expect(await doorAt(address)).not.toBe(null)
    expect(await (await connectTo(address)).ask({ method: 'hello' })).toMatchObject({ ok: true })
  })

  it('stays with the window that opened it', async () => {
    const address = await freshAddress()
    await doorAt(address)
    expect(await doorAt(address)).toBe(null)
    expect(await (await connectTo(address)).ask({ method: 'hello' })).toMatchObject({ ok: true })
  })

  it('is gone when the window is closed', async () => {
    const address = await freshAddress()
    const door = await doorAt(address)
    const caller = await connectTo(address)
    await door?.close()
    await caller.whenClosed()
    await expect(stat(address)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('a program at the socket', () => {
  it('is answered in order, with its own numbers', async () => {
    const address = await freshAddress()
    await doorAt(address, async request => ({ ok: true, value: Object(request) }))
    const caller = await connectTo(address)
    caller.sendText('{"id":1,"method":"a"}\n{"id":"b","meth')
    caller.sendText('od":"b"}\n\n{"method":"c"}\n')
    expect(await caller.nextLine()).toMatchObject({ v: 1, id: 1, value: { method: 'a' } })
    expect(await caller.nextLine()).toMatchObject({ v: 1, id: 'b', value: { method: 'b' } })
    expect(await caller.nextLine()).not.toHaveProperty('id')
  })

  it('may close its side after the question, and then reads the answer', async () => {
    const address = await freshAddress()
    let release = () => {}
    await doorAt(address, async () => {
      await new Promise<void>(resolve => {
        release = resolve
      })
      return { ok: true, value: {} }
    })
    const caller = await connectTo(address)
    caller.socket.end('{"method":"slow"}\n')
    await vi.waitFor(() => expect(release).toBeTypeOf('function'))
    await new Promise(resolve => setTimeout(resolve, 2 * limits.patienceMs))
    release()
    expect(await caller.nextLine()).toMatchObject({ ok: true })
    await caller.whenClosed()
  })

  it('attack 5: sends 1 GB in one line, and not even a megabyte of it is taken', async () => {
    const address = await freshAddress()
    await doorAt(address)
    const caller = await connectTo(address)
    const chunk = Buffer.alloc(64 * 1024, 'a')
    let sent = 0
    const pump = () => {
      while (sent < 2 ** 30 && !caller.socket.destroyed && caller.socket.write(chunk)) {
        sent += chunk.length
      }
    }
    caller.socket.on('drain', pump)
    pump()
    expect(await caller.nextLine()).toMatchObject({ ok: false, code: 'too-large' })
    await caller.whenClosed()
    expect(sent).toBeLessThan(2 ** 20)
    expect(await (await connectTo(address)).ask({ method: 'hello' })).toMatchObject({ ok: true })
  })

  it('attack 5: sends a flood of requests without reading, and is cut off', async () => {
    const address = await freshAddress()
    let answered = 0
    await doorAt(address, async () => {
      answered += 1
      await new Promise(resolve => setImmediate(resolve))
      return { ok: true, value: {} }
    })
    const caller = await connectTo(address)
    caller.sendText('{"method":"a"}\n'.repeat(100_000))
    expect(await caller.nextLine()).toMatchObject({ ok: false, code: 'too-many' })
    await caller.whenClosed()
    expect(answered).toBeLessThan(20)
  })

  it('attack 5: does not take its answers, and is cut off', async () => {
    const address = await freshAddress()
    const much = 'x'.repeat(8 * 2 ** 20)
    await doorAt(address, async () => ({ ok: true, value: { much } }))
    const caller = await connectTo(address)
    caller.socket.pause()
    const closed = new Promise<void>(resolve => caller.socket.once('close', () => resolve()))
    caller.sendText('{"method":"a"}\n')
    await vi.waitFor(async () => expect(await (await connectTo(address)).nextLine()).toBe(null))
    caller.socket.resume()
    await closed
  })

  it.each([
    ['says nothing', ''],
    ['sends a line that never ends', '{"method":'],
  ])(
    'attack 5: hangs and %s: it is cut off, and others are answered meanwhile',
    async (_, text) => {
      const address = await freshAddress()
      await doorAt(address)
      const caller = await connectTo(address)
      caller.sendText(text)
      expect(await (await connectTo(address)).ask({ method: 'hello' })).toMatchObject({ ok: true })
      await caller.whenClosed()
    },
  )

  it('attack 5: holds a thousand connections, and others are answered all the same', async () => {
    const address = await freshAddress()
    await doorAt(address, async (_, visitor) => {
      visitor.trust()
      return { ok: true, value: {} }
    })
    const trusted = await connectTo(address)
    await trusted.ask({ method: 'first' })
    for (let at = 0; at < 1000; at += 1) await connectTo(address)
    expect(await trusted.ask({ method: 'second' })).toMatchObject({ ok: true })
    expect(await (await connectTo(address)).ask({ method: 'hello' })).toMatchObject({ ok: true })
  })

  it.each([
    'no JSON',
    'null',
    '[]',
    '"text"',
    '{"method":{}}',
    `{"method":"${'m'.repeat(100)}"}`,
    `{"id":{"a":1},"method":"hello"}`,
    '\u0000\u0001',
  ])('sends %j, and gets one sentence or an answer', async text => {
    const address = await freshAddress()
    await doorAt(address)
    const caller = await connectTo(address)
    caller.sendText(`${text}\n`)
    expect(await caller.nextLine()).toMatchObject({ v: 1, ok: expect.any(Boolean) })
  })

  it('may send a request as long as the limit', async () => {
    const address = await freshAddress()
    await doorAt(address)
    const caller = await connectTo(address)
    const request = { method: 'a', pad: '' }
    const room = longestLineBytes - JSON.stringify(request).length
    expect(await caller.ask({ ...request, pad: 'p'.repeat(room) })).toMatchObject({ ok: true })
    caller.sendText(`${JSON.stringify({ ...request, pad: 'p'.repeat(room + 1) })}\n`)
    expect(await caller.nextLine()).toMatchObject({ code: 'too-large' })
  })
})
