/** What a carrier, and whoever listens, gets to see: everything that goes there is looked through. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEntries, updateEntry } from '../../../../core/entries/entries.ts'
import { accept, join as joinGroup, removeDevice, setUp } from '../../../../core/sync/pair.ts'
import { openPlace } from '../../../../core/sync/places/open-place.ts'
import { tradeForToken } from '../../../../core/sync/places/server-place.ts'
import { meet } from '../../../../core/sync/session.ts'
import { type PlaceAddress, type PlaceLogin, syncOf } from '../../../../core/sync/sync-part.ts'
import { openDatabase } from '../../../../server/database/database.ts'
import { createLogger } from '../../../../server/http/request-log.ts'
import { sequence } from '../../../sequence.ts'
import { password } from '../../../server/harness.ts'
import { createClient, openLive } from '../../../server/http/live.ts'
import { type SimulatedDevice, simulateDevice } from '../simulated-device.ts'
import { makeEntry } from '../simulation.ts'
import { type Double, s3Login, startS3Double, startWebDavDouble, webDavLogin } from './doubles.ts'

const openAt = openPlace(() => 1_790_000_000_000)
const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`

/** Pairs two computers, changes something on both, and removes one again. */
async function live(address: PlaceAddress, login: PlaceLogin | null) {
  const world = { now: 1_790_000_000_000, random: sequence(23) }
  const devices = ['desktop-of-ada', 'laptop-of-ada'].map(name => ({
    ...simulateDevice(name, world),
    openPlace: () => openAt(address, login),
  }))
  const [desktop, laptop] = devices as unknown as [SimulatedDevice, SimulatedDevice]
  const many = Array.from({ length: 7123 % 100 }, (_, at) =>
    makeEntry(id(at), 'JBSWY3DPEHPK3PXP', world.now, false),
  )
  desktop.change(draft => addEntries(draft, many))
  desktop.change(draft => {
    updateEntry(draft, id(1), { issuer: 'GitHub', label: 'ada', note: 'ask Ann' }, world.now)
    updateEntry(draft, id(2), { tags: ['work'] }, world.now)
  })
  const { pairingSecret } = await setUp(desktop, address, login)
  const { check } = await joinGroup(laptop, pairingSecret, address, login)
  await accept(desktop, check)
  await meet(laptop)
  const keys = [desktop, laptop].flatMap(device => {
    const sync = syncOf(device.document())
    return [...(sync?.keys.map(one => one.keySecret) ?? []), sync?.device.privateKeySecret ?? '']
  })
  await removeDevice(desktop, syncOf(laptop.document())?.device.id ?? '')
  keys.push(...(syncOf(desktop.document())?.keys.map(one => one.keySecret) ?? []))
  return { pairingSecret, check, keys: keys.filter(key => key !== '') }
}

/** Each in all the forms in which it might be written. */
function formsOf(secret: string): Buffer[] {
  const raw = Buffer.from(secret, 'base64')
  return [
    Buffer.from(secret),
    raw,
    Buffer.from(raw.toString('hex')),
    Buffer.from(raw.toString('base64url')),
  ]
}

function expectNothing(
  seen: Buffer,
  { pairingSecret, keys }: Awaited<ReturnType<typeof live>>,
): void {
  const words = ['GitHub', 'ada', 'Ann', 'work', 'JBSWY3DPEHPK3PXP', 'Example', 'desktop', 'laptop']
  for (const word of words) expect(seen.includes(word)).toBe(false)
  expect(seen.includes(pairingSecret)).toBe(false)
  for (const key of keys) for (const form of formsOf(key)) expect(seen.includes(form)).toBe(false)
}

/** Passes on to a server what a client sends and gets, and remembers every byte. */
async function listenIn(url: string) {
  const { hostname, port } = new URL(url)
  const heard: Buffer[] = []
  const listener = createServer(client => {
    const server = connect(Number(port), hostname)
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      from.on('data', chunk => heard.push(chunk))
      from.pipe(to)
      from.on('error', () => to.destroy())
    }
  })
  await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    heard: () => Buffer.concat(heard),
    close: () => listener.close(),
  }
}

describe('a carrier', () => {
  it('finds no name, no secret, no key, and no number of anything in the folder', async () => {
    const path = await mkdtemp(join(tmpdir(), 'countersign-sync-'))
    const lived = await live({ kind: 'folder', path }, null)
    const names = await readdir(path)
    expect(names.every(name => /^[0-9a-f]{16}\.countersign$/.test(name))).toBe(true)
    const files = await Promise.all(names.map(name => readFile(join(path, name))))
    expectNothing(Buffer.concat([Buffer.from(names.join()), ...files]), lived)
    // The header is in plain text: it has ids and boxes, and nothing that could be counted.
    for (const file of files) {
      const header = JSON.parse(file.subarray(16, 16 + file.readUInt32BE(12)).toString())
      expect(Object.keys(header).sort()).toEqual(
        ['boxes', 'device', 'group', 'key', 'kind', 'nonce', 'previous', 'sequence'].sort(),
      )
    }
    await rm(path, { recursive: true, force: true })
  })

  describe.each([
    ['WebDAV', startWebDavDouble, webDavLogin],
    ['S3', startS3Double, s3Login],
  ] as const)('over %s', (kind, start, login) => {
    let double: Double
    beforeAll(async () => {
      double = await start()
    })
    afterAll(() => double.close())

    it('gets nothing in any address, header, or body, and the password in its header alone', async () => {
      const address =
        kind === 'WebDAV'
          ? { kind: 'webdav', url: `${double.url}/dav/sync` }
          : {
              kind: 's3',
              endpoint: double.url,
              region: 'eu-test-1',
              bucket: 'vaults',
              prefix: '',
              style: 'path',
            }
      const lived = await live(address, login)
      expect(double.heard.length).toBeGreaterThan(10)
      const seen = Buffer.concat(
        double.heard.map(({ head, body }) =>
          Buffer.concat([Buffer.from(head.replace(/authorization: .*/g, '')), body]),
        ),
      )
      expectNothing(seen, lived)
      expect(seen.includes(login.passwordSecret)).toBe(false)
      expect(lived.pairingSecret).not.toContain(login.passwordSecret)
      const text = Buffer.from(lived.pairingSecret.split(':')[1] ?? '', 'base64url').toString()
      expect(text).not.toContain(login.passwordSecret)
      expect(text).not.toContain(login.name)
    })
  })

  it('finds nothing in the requests, the database, and the log of our own server', async () => {
    const lines: string[] = []
    const server = await openLive(undefined, {
      logger: createLogger('debug', { write: line => void lines.push(line) }),
    })
    const line = await listenIn(server.server.url)
    const email = 'somebody@example.org'
    await createClient(server.server).post('/api/v1/auth/register', { email, password })
    const login = { name: email, passwordSecret: password }
    const token = await tradeForToken({ url: line.url }, login, Date.now)

    const lived = await live({ kind: 'server', url: line.url }, token)
    const heard = line.heard()
    expect(heard.toString().split('PUT /api/v1/sync/files/').length).toBeGreaterThan(3)
    expectNothing(heard, lived)
    const { db } = openDatabase(server.settings.target)
    const tables = ['sync_files', 'sync_tokens', 'audit_log'] as const
    const rows = await Promise.all(tables.map(table => db.selectFrom(table).selectAll().execute()))
    expect(rows[0]?.length).toBeGreaterThan(0)
    expectNothing(Buffer.from(JSON.stringify(rows)), lived)
    expect(lines.length).toBeGreaterThan(10)
    expectNothing(Buffer.from(lines.join()), lived)
    for (const text of [JSON.stringify(rows), lines.join()]) {
      expect(text).not.toContain(token.passwordSecret)
    }
    await db.destroy()

    const place = openAt({ kind: 'server', url: line.url }, token)
    await place.endLogin?.()
    await expect(place.list()).rejects.toMatchObject({ code: 'refused', needsUser: true })
    await place.endLogin?.()
    line.close()
    await server.close()
  })
})
