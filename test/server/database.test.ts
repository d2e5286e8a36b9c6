import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backends, openTestServers, register, type TestServers, tally, times } from './harness.ts'

describe.each(backends.filter(({ name }) => !name.includes('Redis')))('$name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend, 2)
  })
  afterAll(() => servers.close())
  const database = (instance = 0) => servers.instance(instance).parts.database
  const note = (event: string, userId: number | null = null, instance = 0) =>
    database(instance)
      .db.insertInto('audit_log')
      .values({ at: '2026-03-01T12:00:00.000Z', event, user_id: userId })
      .execute()
  const count = async (event: string) =>
    (await database().db.selectFrom('audit_log').selectAll().where('event', '=', event).execute())
      .length

  it('returns what was stored: booleans, instants, numbers, and texts', async () => {
    const { id } = await register(servers.server)
    const now = '2026-03-01T12:34:56.789Z'
    await database()
      .db.insertInto('two_factor_auth')
      .values({
        user_id: id,
        method: 'totp',
        secret: `it's ⚷ and "that" \\ \n`,
        enabled: true,
        last_step: 59_000_000,
        drift: -2,
        failed_attempts: 0,
        temp_code_attempts: 0,
        confirmed_at: now,
        created_at: now,
        updated_at: now,
      })
      .execute()
    const row = await database()
      .db.selectFrom('two_factor_auth')
      .selectAll()
      .where('user_id', '=', id)
      .where('enabled', '=', true)
      .where('confirmed_at', '<=', now)
      .executeTakeFirst()
    expect(row).toMatchObject({
      secret: `it's ⚷ and "that" \\ \n`,
      enabled: true,
      last_step: 59_000_000,
      drift: -2,
      confirmed_at: now,
      locked_until: null,
    })
  })

  it.each([[[]], [['a']], [['with, comma', 'with "quotes"', '{braces}', '']]])(
    'keeps a list of texts: %j',
    async texts => {
      const { id } = await register(servers.server)
      const { db, textList } = database()
      await db
        .insertInto('chat_two_step_verification')
        .values({
          user_id: id,
          is_enabled: false,
          backup_codes: textList.toColumn(texts),
          created_at: '2026-03-01T12:00:00.000Z',
          updated_at: '2026-03-01T12:00:00.000Z',
        })
        .execute()
      const row = await db
        .selectFrom('chat_two_step_verification')
        .select('backup_codes')
        .where('user_id', '=', id)
        .executeTakeFirstOrThrow()
      expect(textList.fromColumn(row.backup_codes)).toEqual(texts)
    },
  )

  it('lets only the wrong one of many simultaneous statements fail', async () => {
    const { id } = await register(servers.server)
    const enrol = () =>
      database()
        .db.insertInto('chat_two_step_verification')
        .values({
          user_id: id,
          is_enabled: false,
          backup_codes: null,
          created_at: '2026-03-01T12:00:00.000Z',
          updated_at: '2026-03-01T12:00:00.000Z',
        })
        .execute()
    const { accepted, refused } = await tally([
      note('together'),
      enrol(),
      note('together'),
      enrol(),
      note('together'),
    ])
    expect(accepted).toBe(4)
    expect(refused).toEqual([expect.stringMatching(/unique/i)])
    expect(await count('together')).toBe(3)
  })

  it('keeps all of a transaction or nothing, whatever others do meanwhile', async () => {
    const failing = database()
      .db.transaction()
      .execute(async transaction => {
        await transaction.deleteFrom('audit_log').where('event', '=', 'kept').execute()
        throw new Error('no')
      })
    const { accepted } = await tally([
      note('kept'),
      failing,
      ...times(20, i => note('kept', null, i)),
    ])
    expect(accepted).toBe(21)
    expect(await count('kept')).toBe(21)
  })

  it('counts up without losing one, with two instances', async () => {
    const { id } = await register(servers.server)
    await note('counted', id)
    await Promise.all(
      times(40, i =>
        database(i).alone(async transaction => {
          const row = await transaction
            .selectFrom('audit_log')
            .select('actor_id')
            .where('event', '=', 'counted')
            .executeTakeFirst()
          const next = (row?.actor_id ?? 0) + 1
          await transaction
            .updateTable('audit_log')
            .set({ actor_id: next })
            .where('event', '=', 'counted')
            .execute()
        }),
      ),
    )
    const row = await database()
      .db.selectFrom('audit_log')
      .select('actor_id')
      .where('event', '=', 'counted')
      .executeTakeFirst()
    expect(row?.actor_id).toBe(40)
  })

  it('answers a number that no user can have with a plain refusal', async () => {
    const { service } = servers.server
    for (const id of [2 ** 31, 2 ** 53 - 1, -1, 0]) {
      await expect(service.users.get(id)).rejects.toMatchObject({
        code: expect.stringMatching(/^(not_found|bad_input)$/),
      })
    }
  })
})
