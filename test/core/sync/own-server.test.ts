/** Follows the tokens that this computer has made for itself at our own server. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSyncRoom, type SyncRoom } from '../../../core/sync/handlers.ts'
import { stampChanges } from '../../../core/sync/stamp-changes.ts'
import { Vault } from '../../../core/vault/vault.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import { literal } from '../../literal.ts'
import { password } from '../../server/harness.ts'
import { createClient, type Live, openLive } from '../../server/http/live.ts'
import { createMemoryPlace } from '../flows/memory-place.ts'
import { random } from '../vault/vault-bench.ts'

const email = 'ada@example.org'
const confirmation = { confirmed: true } as const
const login = { name: email, passwordSecret: password }
const changed = `${password} and more`

describe('a token of our own server', () => {
  let live: Live
  let bearer: string
  let room: SyncRoom

  beforeAll(async () => {
    live = await openLive(undefined, { env: { COUNTERSIGN_SYNC_QUOTA_MB: '1' } })
    const client = createClient(live.server)
    await client.post('/api/v1/auth/register', { email, password })
    bearer = (await client.post('/api/v1/auth/login', { email, password })).body.access_token
  })
  afterAll(() => live.close())

  beforeEach(async () => {
    const vault = new Vault({
      places: { keychain: createMemoryPlace(), file: createMemoryPlace() },
      choice: 'keychain',
      clock: Date.now,
      random,
      keychainName: literal('The test keychain'),
      filePath: '/nowhere',
      stampSave: async (before, after, now) => stampChanges(before, after, now),
    })
    await vault.start()
    await vault.create('keychain', null)
    room = openSyncRoom({
      vault,
      clock: Date.now,
      awake: () => performance.now(),
      onChange() {},
      report(_, error) {
        throw error
      },
      isLasting: false,
    })
  })

  const place = () => ({ kind: 'server' as const, url: live.server.url })

  async function tokens(): Promise<{ id: string; name: string }[]> {
    const { body } = await createClient(live.server).get('/api/v1/sync/tokens', { bearer })
    return body.tokens
  }

  it('ends after a test of the place', async () => {
    const { handlers } = room
    expect(await handlers['sync.test']({ place: place(), login })).toEqual({ others: 0 })
    expect(await tokens()).toEqual([])
  })

  it('ends when this computer stops syncing, and does not name it', async () => {
    const { handlers } = room
    await handlers['sync.setUp']({ confirmation, place: place(), login })
    expect(await tokens()).toMatchObject([{ name: 'Countersign' }])
    await handlers['sync.leave'](undefined)
    expect(await tokens()).toEqual([])
  })

  it('ends where joining fails', async () => {
    const { handlers } = room
    const { pairingSecret } = await handlers['sync.setUp']({ confirmation, place: place(), login })
    await expect(
      handlers['sync.join']({ confirmation, pairingSecret, place: place(), login }),
    ).rejects.toMatchObject({ code: 'refused' })
    expect(await tokens()).toHaveLength(1)
    await handlers['sync.leave'](undefined)
  })

  it('ends when another one takes its place', async () => {
    const { handlers } = room
    await handlers['sync.setUp']({ confirmation, place: place(), login })
    const [first] = await tokens()
    await handlers['sync.setUp']({ confirmation, place: place(), login })
    expect(await tokens()).toEqual([expect.not.objectContaining({ id: first?.id })])
    await handlers['sync.leave'](undefined)
  })

  it('stays where the first meeting fails after the vault was saved', async () => {
    const { handlers } = room
    const client = createClient(live.server)
    const made = await client.post('/api/v1/sync/tokens', { name: 'full' }, { bearer })
    const file = `${live.server.url}/api/v1/sync/files/ffffffffffffffff.countersign`
    const headers = {
      authorization: `Bearer ${made.body.token}`,
      'content-type': 'application/octet-stream',
    }
    const { body } = await client.get('/api/v1/sync/files', { bearer: made.body.token })
    const rest = new Uint8Array(body.quota_bytes - body.used_bytes)
    const filled = await fetch(file, { method: 'PUT', headers, body: rest })
    expect(filled.status).toBe(204)
    await expect(
      handlers['sync.setUp']({ confirmation, place: place(), login }),
    ).rejects.toMatchObject({ code: 'refused' })
    expect(await tokens()).toHaveLength(2)
    await fetch(file, { method: 'DELETE', headers: { authorization: headers.authorization } })
    expect(await handlers['sync.meet'](undefined)).toMatchObject({ sent: 0 })
    await handlers['sync.leave'](undefined)
    expect(await tokens()).toMatchObject([{ name: 'full' }])
  })

  it('ends with the account’s password, which the computer asks for again', async () => {
    const { handlers } = room
    await handlers['sync.setUp']({ confirmation, place: place(), login })
    const answer = await createClient(live.server).post(
      '/api/v1/auth/password/change',
      { password, new_password: changed },
      { bearer },
    )
    expect(answer.status).toBe(204)
    const met = await handlers['sync.meet'](undefined)
    expect(met).toMatchObject({ state: 'attention' })
    expect(met.problems.map(sayWords)).toEqual([
      expect.stringMatching(/no longer accepts this computer\. .* password/),
    ])
    const again = { ...login, passwordSecret: changed }
    await handlers['sync.setUp']({ confirmation, place: place(), login: again })
    // The files of other groups, from earlier tests, still lie there.
    const { problems } = await handlers['sync.meet'](undefined)
    expect(problems.map(sayWords).join()).not.toMatch(/no longer accepts/)
    await handlers['sync.leave'](undefined)
  })

  it('leaves no trace here where the server can’t be reached', async () => {
    const { handlers } = room
    const { server } = live
    const again = { ...login, passwordSecret: changed }
    await handlers['sync.setUp']({ confirmation, place: place(), login: again })
    await server.close()
    expect(await handlers['sync.leave'](undefined)).toMatchObject({ place: null })
  })
})
