import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { namedAddress, plainAddress } from '../../cli/ui/address.ts'
import { writeOpeningFile } from '../../cli/ui/opening-file.ts'
import { serveUi, type UiServer } from '../../cli/ui/server.ts'
import type { EventMessage, Reply } from '../../shared/contract.ts'
import { conditionMs } from '../patience.ts'
import { ask, open, openPage, ownHeaders, signIn, tokenOf, tryToOpen } from './loopback.ts'

const hasIpv6 = Object.values(networkInterfaces())
  .flat()
  .some(one => one?.address === '::1')
/** Only an administrator can act as another user in a test. */
const canBeOthers = process.platform === 'linux' && process.getuid?.() === 0

let server: UiServer
let intruders: string[]
let tell: (message: EventMessage) => void

beforeEach(async () => {
  intruders = []
  server = await serve()
})

afterEach(() => server.close())

function serve(options: { port?: number } = {}): Promise<UiServer> {
  return serveUi({
    app: {
      dispatch: async (): Promise<Reply> => ({ ok: true, value: null }),
      onEvent(listener) {
        tell = listener
        return () => {}
      },
    },
    page: async () => ({ status: 200, headers: {}, body: Buffer.from('the page') }),
    address: namedAddress(randomBytes),
    port: 0,
    random: randomBytes,
    onIntruder: what => intruders.push(what),
    ...options,
  })
}

const check = (key: string) =>
  ask(server.origin, '/api/session/check', {
    method: 'POST',
    headers: ownHeaders(server.origin, key),
    body: 'null',
  })
const follow = (key: string) =>
  open(server.origin, '/api/events', { headers: ownHeaders(server.origin, key) })

/** Resolves with everything that arrived until either side ended the connection. */
function ended(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', chunk => {
    text += chunk
  })
  socket.on('error', () => undefined)
  return new Promise(resolve => socket.once('close', () => resolve(text)))
}

const dial = async (): Promise<Socket> => {
  const socket = connect(server.port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

describe('attack 3: another user of this computer', () => {
  it('keeps no session beyond a fresh link, whether the link is followed or not', async () => {
    const { pageKey, sessionSecret } = await openPage(server.origin, {
      token: tokenOf(server.freshLink().url),
    })
    const stream = (await follow(pageKey)).setEncoding('utf8')
    await once(stream, 'data')
    expect(server.freshLink().endedSession).toBe(true)
    const [line] = (await once(stream, 'data')) as [string]
    expect(JSON.parse(line)).toEqual({ kind: 'ended', why: 'fresh-link' })
    const refused = await check(pageKey)
    expect({ status: refused.status, ...JSON.parse(refused.body) }).toMatchObject({
      status: 403,
      code: 'bad-sender',
      why: 'fresh-link',
    })
    expect((await tryToOpen(server.origin, { session: sessionSecret })).status).toBe(403)
    const { url, endedSession } = server.freshLink()
    expect(endedSession).toBe(false)
    const opened = await openPage(server.origin, { token: tokenOf(url) })
    expect(opened.notices).toEqual(['ended-session'])
  })

  it('cannot call with what a tab keeps: only the page that was opened last makes calls', async () => {
    const token = tokenOf(server.freshLink().url)
    const first = await openPage(server.origin, { token })
    const stream = (await follow(first.pageKey)).setEncoding('utf8')
    await once(stream, 'data')
    const told = once(stream, 'data') as Promise<[string]>
    const session = first.sessionSecret
    const second = await openPage(server.origin, { session })
    expect(second.notices).toEqual(['took-over'])
    const [line] = await told
    expect(JSON.parse(line)).toEqual({ kind: 'ended', why: 'elsewhere' })
    for (const key of [`${session}`, first.pageKey]) expect((await check(key)).status).toBe(403)
    expect((await check(second.pageKey)).status).toBe(200)
  })

  it('is told from the user by the system, and gets not even the page', async ({ skip }) => {
    skip(!canBeOthers, 'only an administrator on Linux can be another user for a test')
    const { url } = server.freshLink()
    const { host, port } = new URL(url)
    const program = `
      const http = require('node:http')
      const body = JSON.stringify({ token: '${tokenOf(url)}' })
      const headers = { host: '${host}', origin: 'http://${host}', 'content-type': 'application/json' }
      const ask = (address, method, path) => http
        .request({ host: address, port: ${port}, method, path, headers }, answer => {
          answer.resume()
          console.log(answer.statusCode)
        })
        .on('error', error => console.log(error.code))
        .end(method === 'POST' ? body : undefined)
      ask('127.0.0.1', 'GET', '/')
      ask('127.0.0.1', 'POST', '/api/session')
      ${hasIpv6 ? "ask('::1', 'GET', '/')" : ''}`
    const nobody = 65_534
    const child = await run(process.execPath, ['-e', program], nobody)
    expect(new Set(child.trim().split('\n'))).toEqual(new Set(['403']))
    expect(new Set(intruders)).toEqual(new Set(['other-user']))
    await signIn(url)
  })

  it('cannot read the file that opens the browser, nor what is around it', async ({ skip }) => {
    skip(process.platform === 'win32', 'folders have no modes there')
    const runtime = await mkdtemp(path.join(tmpdir(), 'countersign-runtime-'))
    onTestFinished(() => rm(runtime, { recursive: true }))
    const { url } = server.freshLink()
    const env = { XDG_RUNTIME_DIR: runtime }
    const file = await writeOpeningFile(url, { env, platform: 'linux', browserFolder: null })
    expect(path.dirname(path.dirname(file.path))).toBe(runtime)
    expect((await stat(file.path)).mode & 0o777).toBe(0o600)
    expect((await stat(path.dirname(file.path))).mode & 0o777).toBe(0o700)
    expect(await readFile(file.path, 'utf8')).toContain(`location.replace("${url}")`)
    await file.remove()
    expect(await readdir(runtime)).toEqual([])

    // A folder that others can read isn't private to the user.
    await chmod(runtime, 0o755)
    const other = await writeOpeningFile(url, { env, platform: 'linux', browserFolder: null })
    expect(path.dirname(path.dirname(other.path))).toBe(tmpdir())
    await other.remove()
  })
})

describe('attack 4: another program on this computer', () => {
  it('finds another name at every start', async () => {
    const other = await serve()
    onTestFinished(() => other.close())
    const names = [server.origin, other.origin].map(origin => new URL(origin).hostname)
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{16}\.localhost$/)
    expect(new Set(names).size).toBe(2)
  })

  it.skipIf(!hasIpv6)('cannot take the same port on the other loopback address', async () => {
    const thief = createServer().listen(server.port, '::1')
    const [error] = await once(thief, 'error')
    expect(error).toMatchObject({ code: 'EADDRINUSE' })
    expect((await ask(server.origin, '/')).body).toBe('the page')
  })

  it.skipIf(!hasIpv6)('that has it already keeps us from a port that was asked for', async () => {
    const thief = createServer().listen(0, '::1')
    await once(thief, 'listening')
    onTestFinished(() => void thief.close())
    const { port } = thief.address() as AddressInfo
    await expect(serve({ port })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/in use/),
    })
  })

  it.each(['linux', 'win32'] as const)('finds no fixed number on %s either', platform => {
    const { name, listensOn } = plainAddress(randomBytes, platform)
    expect(name).toMatch(/^127(\.\d{1,3}){3}$/)
    expect(name).not.toBe(plainAddress(randomBytes, platform).name)
    expect(listensOn).toEqual([name])
  })

  it('finds the one number that other systems have, behind a random port', () => {
    expect(plainAddress(randomBytes, 'darwin').listensOn).toEqual(['127.0.0.1'])
  })
})

describe('attack 21: who has no session', () => {
  const post = (asked: string, length: number | null) =>
    [
      `${asked} HTTP/1.1`,
      `Host: ${new URL(server.origin).host}`,
      `Origin: ${server.origin}`,
      'Content-Type: application/json',
      length === null ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`,
      '',
      '',
    ].join('\r\n')

  it.each(['POST /api/call', 'POST /api/session', 'POST /', 'GET /'])(
    'sends no more than 64 KB to %s, however it is declared',
    async asked => {
      for (const length of [50 * 2 ** 20, null]) {
        const socket = await dial()
        const answered = ended(socket)
        socket.write(post(asked, length))
        const chunk = Buffer.alloc(2 ** 14, 0x20)
        let sent = 0
        while (!socket.destroyed && sent < 50 * 2 ** 20) {
          if (length === null) socket.write(`${chunk.length.toString(16)}\r\n`)
          socket.write(chunk)
          if (length === null) socket.write('\r\n')
          sent += chunk.length
          await Promise.race([new Promise<void>(done => socket.write('', () => done())), answered])
          await new Promise(setImmediate)
        }
        expect(sent, 'what the system buffers is sent, too').toBeLessThan(20 * 2 ** 20)
        await answered
      }
    },
  )

  it('that sends its headers or its body drop by drop is cut off in seconds', async () => {
    const slow = [
      `GET / HTTP/1.1\r\nHost: x`,
      // Sent drop by drop, none of them would end by itself within a test.
      post('POST /api/session', 10_000),
      post('POST /api/call', 10_000),
      '',
    ]
    const started = performance.now()
    const answers = await Promise.all(
      slow.map(async text => {
        const socket = await dial()
        socket.write(text)
        const drip = setInterval(() => socket.writable && socket.write(text && ' '), 500)
        const answer = await ended(socket)
        clearInterval(drip)
        return answer.slice(0, 12)
      }),
    )
    expect(answers).toEqual(['HTTP/1.1 408', 'HTTP/1.1 400', 'HTTP/1.1 403', 'HTTP/1.1 408'])
    expect(performance.now() - started).toBeLessThan(conditionMs)
  })

  it('has no use of holding a thousand connections: our page keeps its own and gets new ones', async () => {
    const key = await signIn(server.freshLink().url)
    const stream = (await follow(key)).setEncoding('utf8')
    await once(stream, 'data')
    const sockets: Socket[] = []
    for (let at = 0; at < 1000; at += 1) {
      const socket = await dial()
      socket.on('error', () => undefined)
      sockets.push(socket)
    }
    const isHeld = () => sockets.filter(socket => !socket.destroyed && !socket.readableEnded).length
    await expect.poll(isHeld).toBeLessThanOrEqual(128)
    expect((await check(key)).status).toBe(200)
    tell({ name: 'entries.changed', payload: undefined })
    const [line] = (await once(stream, 'data')) as [string]
    expect(JSON.parse(line)).toMatchObject({ message: { name: 'entries.changed' } })
    for (const socket of sockets) socket.destroy()
  })
})

/** `spawnSync` isn't possible, because our own server has to answer meanwhile. */
async function run(command: string, args: readonly string[], uid: number): Promise<string> {
  const child = spawn(command, args, { uid, gid: uid, cwd: '/', env: {} })
  let out = ''
  child.stdout.on('data', chunk => {
    out += chunk
  })
  await once(child, 'close')
  return out
}
