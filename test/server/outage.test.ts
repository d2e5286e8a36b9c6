import { existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenServer } from '../../server/open-server.ts'
import { readSettings } from '../../server/settings.ts'
import {
  backends,
  createTestClock,
  masterKey,
  openTestServer,
  origin,
  password,
  register,
  signIn,
  tally,
} from './harness.ts'

const unavailable = { code: 'unavailable' }
const settingsFor = (target: string) => ({
  ...readSettings({}, { dataFolder: '/nowhere', db: target }),
  masterKey,
})

describe('a SQLite file, which may go away', () => {
  let folder: string
  let file: string
  let server: OpenServer
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'countersign-outage-'))
    file = join(folder, 'data', 'server.db')
    server = await openTestServer(settingsFor(file), createTestClock())
  })
  afterEach(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  it('is readable by its owner alone', () => {
    for (const ending of ['', '-wal']) expect(statSync(file + ending).mode & 0o777).toBe(0o600)
  })

  const move = (from: string, to: string) => {
    for (const ending of ['', '-wal', '-shm']) {
      if (existsSync(`${from}${ending}`)) renameSync(`${from}${ending}`, `${to}${ending}`)
    }
  }

  it('is noticed missing at once, never replaced by an empty one, and used again when it is back', async () => {
    const { email } = await register(server)
    move(file, `${file}.away`)
    await expect(server.checkReady()).rejects.toMatchObject(unavailable)
    await expect(register(server)).rejects.toMatchObject(unavailable)
    await expect(server.service.signIn.begin(email, password, origin)).rejects.toMatchObject(
      unavailable,
    )
    expect(existsSync(file)).toBe(false)
    move(`${file}.away`, file)
    await server.checkReady()
    await signIn(server, email)
  })

  it('is opened again when a backup was put in its place', async () => {
    const other = await openTestServer(settingsFor(join(folder, 'backup.db')), createTestClock())
    const user = await register(other)
    await other.close()
    move(file, `${file}.away`)
    move(join(folder, 'backup.db'), file)
    expect((await server.service.users.get(user.id)).email).toBe(user.email)
  })

  it('is out of reach while it is no database, and back when it is one', async () => {
    const { email } = await register(server)
    move(file, `${file}.away`)
    writeFileSync(
      file,
      'this is no database at all, but long enough to look for a header '.repeat(9),
    )
    await expect(signIn(server, email)).rejects.toMatchObject(unavailable)
    rmSync(file)
    move(`${file}.away`, file)
    await signIn(server, email)
  })

  it('rolls a transaction back when it is asked for something impossible', async () => {
    const { db } = server.parts.database
    const before = await register(server)
    const failing = db.transaction().execute(async transaction => {
      await transaction.deleteFrom('users').execute()
      await transaction
        .selectFrom('nowhere' as 'users')
        .selectAll()
        .execute()
    })
    const [{ refused }, { email }] = await Promise.all([tally([failing]), register(server)])
    expect(refused).toEqual(['SqliteError: no such table: nowhere'])
    const rows = await db.selectFrom('users').select('email').execute()
    expect(rows.map(row => row.email)).toEqual([before.email, email])
    await signIn(server, email)
  })
})

it('accepts no parameter that a database would choke on', async () => {
  const server = await openTestServer(settingsFor(':memory:'), createTestClock())
  const { db } = server.parts.database
  const insert = (email: unknown) =>
    db
      .insertInto('users')
      .values({
        email: email as string,
        display_name: 'x',
        password_hash: 'x',
        phone: null,
        is_admin: true,
        created_at: '2026-01-01T00:00:00.000Z',
      })
      .execute()
  await expect(insert('a\0b')).rejects.toMatchObject({ code: 'bad_input' })
  for (const value of [new Date(), {}, Symbol('x')]) {
    await expect(insert(value)).rejects.toThrow('cannot be a parameter')
  }
  await insert('fine')
  const row = await db.selectFrom('users').selectAll().executeTakeFirstOrThrow()
  expect(row.is_admin).toBe(true)
  await server.close()
})

const postgresBackend = backends.find(({ name }) => name === 'PostgreSQL')
const { COUNTERSIGN_TEST_REDIS: redisUrl } = process.env

/** Makes a proxy for a server that can disappear. */
async function createProxy(host: string, port: number) {
  const sockets = new Set<Socket>()
  let server: Server
  let ownPort = 0
  const open = () =>
    new Promise<void>(resolve => {
      server = createServer(near => {
        const far = connect(port, host)
        for (const socket of [near, far]) {
          sockets.add(socket)
          socket.on('error', () => {})
          socket.on('close', () => {
            near.destroy()
            far.destroy()
          })
        }
        near.pipe(far).pipe(near)
      })
      server.listen(ownPort, '127.0.0.1', () => {
        ownPort = (server.address() as AddressInfo).port
        resolve()
      })
    })
  const close = () =>
    new Promise<void>(resolve => {
      for (const socket of sockets) socket.destroy()
      sockets.clear()
      server.close(() => resolve())
    })
  await open()
  return { open, close, port: () => ownPort }
}

describe.skipIf(!postgresBackend)('PostgreSQL that goes away', () => {
  it('is noticed missing, even during a transaction, and used again when it is back', async () => {
    const place = await postgresBackend?.create()
    const url = new URL(place?.settings.target ?? '')
    const proxy = await createProxy(url.hostname, Number(url.port || 5432))
    url.hostname = '127.0.0.1'
    url.port = String(proxy.port())
    const server = await openTestServer(settingsFor(url.href), createTestClock())
    const { email } = await register(server)

    const interrupted = server.parts.database.db.transaction().execute(async transaction => {
      await transaction.deleteFrom('users').execute()
      await proxy.close()
      await transaction.deleteFrom('sessions').execute()
    })
    await expect(interrupted).rejects.toMatchObject(unavailable)
    await expect(server.checkReady()).rejects.toMatchObject(unavailable)
    await expect(signIn(server, email)).rejects.toMatchObject(unavailable)
    await proxy.open()
    await server.checkReady()
    await signIn(server, email)
    await server.close()
    await proxy.close()
    await place?.remove()
  })
})

describe.skipIf(!redisUrl)('Redis that goes away', () => {
  it('is noticed missing, and used again when it is back', async () => {
    const url = new URL(redisUrl ?? '')
    const proxy = await createProxy(url.hostname, Number(url.port || 6379))
    url.hostname = '127.0.0.1'
    url.port = String(proxy.port())
    const settings = {
      ...settingsFor(':memory:'),
      redisUrl: url.href,
      redisPrefix: `${Date.now()}:`,
    }
    const server = await openTestServer(settings, createTestClock())
    const { email } = await register(server)
    await signIn(server, email)
    await proxy.close()
    await expect(server.checkReady()).rejects.toMatchObject(unavailable)
    await expect(signIn(server, email)).rejects.toMatchObject(unavailable)
    await proxy.open()
    await expect
      .poll(() =>
        server.checkReady().then(
          () => 'ready',
          () => 'not yet',
        ),
      )
      .toBe('ready')
    await signIn(server, email)
    await server.close()
    await proxy.close()
  })
})
