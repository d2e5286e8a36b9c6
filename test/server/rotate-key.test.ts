import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../server/database/database.ts'
import { addKeyToFile } from '../../server/key-ring.ts'
import { rotateKey } from '../../server/rotate-key.ts'
import { readSettings } from '../../server/settings.ts'
import {
  at,
  challenge,
  codeAt,
  createTestClock,
  openTestServer,
  origin,
  password,
  register,
  signIn,
  times,
} from './harness.ts'

describe('rotating the master key', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'countersign-rotate-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Enrolls a user with an authenticator, backup codes, and chat two-step. */
  const enrolFully = async (settings: Parameters<typeof openTestServer>[0]) => {
    const clock = createTestClock()
    const server = await openTestServer(settings, clock)
    const { service } = server
    const user = await register(server)
    const identity = await signIn(server, user.email)
    const setup = await service.factor.beginTotp(identity, 'now', origin)
    const chat = await service.chat.begin(identity, { password }, origin)
    await service.factor.confirmEnrolment(identity, codeAt(setup.secret, clock.read()), origin)
    await service.chat.verify(identity, { code: codeAt(chat.secret, clock.read()) }, origin)
    clock.advance(30)
    return { clock, server, user, identity, setup, chat }
  }

  const passEverywhere = async (
    enrolled: Awaited<ReturnType<typeof enrolFully>>,
    server = enrolled.server,
    backupCode = 0,
  ) => {
    const { user, clock, setup, chat, identity } = enrolled
    const now = clock.read()
    for (const proof of [
      { code: codeAt(setup.secret, now) },
      { backupCode: at(setup.backupCodes, backupCode) },
    ]) {
      const { challengeToken } = await challenge(server, user.email)
      await server.service.signIn.complete(challengeToken, proof, origin)
    }
    await server.service.chat.verify(identity, { code: codeAt(chat.secret, now) }, origin)
    const spent = { backupCode: at(chat.backupCodes, backupCode) }
    await server.service.chat.verify(identity, spent, origin)
    clock.advance(30)
  }

  it('seals everything again next to a running server, and may be repeated', async () => {
    const settings = readSettings({}, { dataFolder: folder })
    const enrolled = await enrolFully(settings)
    const sealedSecret = () =>
      enrolled.server.parts.database.db
        .selectFrom('two_factor_auth')
        .select(['secret', 'backup_salt'])
        .executeTakeFirstOrThrow()
    const before = await sealedSecret()

    const database = openDatabase(settings.target)
    expect(await rotateKey(settings, database)).toBe(4)
    expect((await sealedSecret()).secret).not.toBe(before.secret)
    expect((await sealedSecret()).backup_salt).not.toBe(before.backup_salt)
    await enrolled.server.service.sessions.authenticate(
      await enrolled.server.parts.tokens.sign(
        'access',
        { userId: enrolled.identity.userId, id: enrolled.identity.sessionId },
        enrolled.clock.read() + 60_000,
      ),
    )
    await passEverywhere(enrolled)
    expect(await rotateKey(settings, database)).toBe(4)
    await passEverywhere(enrolled, enrolled.server, 1)
    await database.close()

    const next = await openTestServer(settings, enrolled.clock)
    await passEverywhere(enrolled, next, 2)
    await next.close()
    await enrolled.server.close()
    const keys = readFileSync(join(folder, 'server.db.key'), 'utf8').trim().split('\n')
    expect(keys).toHaveLength(2)
  })

  it('ends tokens signed with an earlier key once that key is gone', async () => {
    const settings = readSettings({}, { dataFolder: folder })
    const { server, clock } = await enrolFully(settings)
    const { tokens } = server.parts
    const token = await tokens.sign('access', { userId: 1, id: 'session' }, clock.read() + 60_000)
    const database = openDatabase(settings.target)
    await rotateKey(settings, database)
    await tokens.sign('access', { userId: 1, id: 'session' }, clock.read() + 60_000)
    await tokens.read('access', token)
    await rotateKey(settings, database)
    await tokens.sign('access', { userId: 1, id: 'session' }, clock.read() + 60_000)
    await expect(tokens.read('access', token)).rejects.toMatchObject({ code: 'invalid_token' })
    await database.close()
    await server.close()
  })

  it('takes both keys from the environment, and then works without the earlier one', async () => {
    const [earlier, later] = [1, 2].map(byte => Buffer.alloc(32, byte).toString('base64'))
    const settingsWith = (env: NodeJS.ProcessEnv) => readSettings(env, { dataFolder: folder })
    const enrolled = await enrolFully(settingsWith({ COUNTERSIGN_SERVER_KEY: earlier }))
    await enrolled.server.close()
    const both = settingsWith({
      COUNTERSIGN_SERVER_KEY: later,
      COUNTERSIGN_SERVER_KEY_PREVIOUS: earlier,
    })
    const database = openDatabase(both.target)
    expect(await rotateKey(both, database)).toBe(4)
    expect(await rotateKey(both, database)).toBe(0)
    await database.close()
    const server = await openTestServer(
      settingsWith({ COUNTERSIGN_SERVER_KEY: later }),
      enrolled.clock,
    )
    await passEverywhere(enrolled, server)
    await server.close()
  })

  it('first finishes an interrupted rotation, so that no key is dropped that is still needed', async () => {
    const settings = readSettings({}, { dataFolder: folder })
    const enrolled = await enrolFully(settings)
    addKeyToFile(join(folder, 'server.db.key'))
    const database = openDatabase(settings.target)
    await rotateKey(settings, database)
    await database.close()
    await passEverywhere(enrolled)
    await enrolled.server.close()
  })

  it('loses no key when several rotate at once', async () => {
    const settings = readSettings({}, { dataFolder: folder })
    const enrolled = await enrolFully(settings)
    const databases = times(3, () => openDatabase(settings.target))
    await Promise.all(databases.map(database => rotateKey(settings, database)))
    for (const database of databases) await database.close()
    await passEverywhere(enrolled)
    await enrolled.server.close()
    const restarted = await openTestServer(settings, enrolled.clock)
    await passEverywhere(enrolled, restarted, 1)
    await restarted.close()
  })

  it('finds nothing to do on a new database', async () => {
    const settings = readSettings({}, { dataFolder: folder })
    const database = openDatabase(settings.target)
    expect(await rotateKey(settings, database)).toBe(0)
    await database.close()
  })

  it("doesn't begin if the key file is lost, and reports that", async () => {
    const settings = readSettings({}, { dataFolder: folder })
    const enrolled = await enrolFully(settings)
    await enrolled.server.close()
    rmSync(join(folder, 'server.db.key'))
    const database = openDatabase(settings.target)
    await expect(rotateKey(settings, database)).rejects.toThrow('operation.keys.unreadable')
    await database.close()
    await expect(openTestServer(settings, enrolled.clock)).rejects.toThrow(
      'operation.keys.unreadable',
    )
  })
})
