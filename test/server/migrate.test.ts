import { readdirSync } from 'node:fs'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { type MigrateTask, migrate, migrateAll } from '../../server/migrate.ts'
import { discoverMigrations, type FoundMigration } from '../../server/migrations/discover.ts'
import { english } from '../../server/wording/say.ts'
import { backends } from './harness.ts'

const clock = () => Date.parse('2026-03-01T12:00:00Z')

it('finds every numbered file of the folder, in order', () => {
  const files = readdirSync(new URL('../../server/migrations', import.meta.url))
    .filter(name => /^\d{4}-/.test(name))
    .map(name => name.replace(/\.ts$/, ''))
    .sort()
  expect(discoverMigrations().map(({ file }) => file)).toEqual(files)
  expect(discoverMigrations().map(({ name }) => name)).toContain('2fa')
})

it('never needs a later migration', () => {
  const migrations = discoverMigrations()
  for (const [index, { needs }] of migrations.entries()) {
    const before = migrations.slice(0, index).map(({ name }) => name)
    expect(before).toEqual(expect.arrayContaining([...needs]))
  }
})

describe.each(backends.filter(({ name }) => !name.includes('Redis')))(
  'migrating $name',
  backend => {
    let database: Database
    let other: Database
    let remove: () => Promise<void>
    beforeEach(async () => {
      const place = await backend.create()
      remove = place.remove
      database = openDatabase(place.settings.target ?? '')
      other = openDatabase(place.settings.target ?? '')
    })
    afterEach(async () => {
      await database.close()
      await other.close()
      await remove()
    })

    const run = async (
      task: MigrateTask,
      answer = true,
      migrations?: readonly FoundMigration[],
    ) => {
      const lines: string[] = []
      const questions: string[] = []
      const confirm = async (question: string) => {
        questions.push(question)
        return answer
      }
      const print = (line: string) => void lines.push(line)
      const given = migrations ? { migrations } : {}
      const parts = { database, clock, speech: english, print, confirm, ...given }
      return { ok: await migrate(parts, task), lines, questions }
    }
    const schema = async () => {
      const tables = await database.db.introspection.getTables()
      return tables.map(({ name, columns }) => [name, columns.map(column => column.name).sort()])
    }

    it('runs all of them, and again without harm', async () => {
      const first = await run({ task: 'run' })
      expect(first.ok).toBe(true)
      expect(first.lines.slice(0, 4)).toEqual([
        'Found 7 migration(s)',
        'Running migration: users',
        '✓ users table created',
        '✓ All required columns present',
      ])
      const before = await schema()
      const second = await run({ task: 'run' })
      expect(second.lines).toContain('✓ two_factor_auth table already exists')
      expect(second.lines.slice(-9)).toEqual([
        'Migration Summary',
        '✓ users',
        '✓ 2fa',
        '✓ chat_two_step',
        '✓ login_challenges',
        '✓ sessions',
        '✓ audit_log',
        '✓ sync',
        'Total: 7 successful, 0 failed',
      ])
      expect(await schema()).toEqual(before)
    })

    it('runs one alone with what it needs first', async () => {
      const first = await run({ task: 'run', only: '2fa' })
      expect(first.lines).toEqual([
        'Found 2 migration(s)',
        'Running migration: users',
        '✓ users table created',
        '✓ All required columns present',
        'Running migration: 2fa',
        '✓ two_factor_auth table created',
        '✓ All required columns present',
        '✓ Migration completed successfully!',
        '',
        'Migration Summary',
        '✓ users',
        '✓ 2fa',
        'Total: 2 successful, 0 failed',
      ])
      const second = await run({ task: 'run', only: '2fa' })
      expect(second.lines).toEqual([
        'Found 1 migration(s)',
        'Running migration: 2fa',
        '✓ two_factor_auth table already exists',
        '✓ All required columns present',
        '✓ Migration completed successfully!',
        '',
        'Migration Summary',
        '✓ 2fa',
        'Total: 1 successful, 0 failed',
      ])
    })

    it('marks in the list what is applied', async () => {
      await run({ task: 'run', only: '2fa' })
      expect((await run({ task: 'list' })).lines).toEqual([
        'Available migrations:',
        '  ✓ users (0001-users)',
        '  ✓ 2fa (0002-2fa)',
        '  · chat_two_step (0003-chat-two-step)',
        '  · login_challenges (0004-login-challenges)',
        '  · sessions (0005-sessions)',
        '  · audit_log (0006-audit-log)',
        '  · sync (0007-sync)',
      ])
    })

    it.each([
      { task: 'run', only: 'nope' },
      { task: 'rollback', name: 'nope', yes: true },
    ] as const)('refuses an unknown migration: %j', async task => {
      const { ok, lines } = await run(task)
      expect(ok).toBe(false)
      expect(lines).toEqual([
        '✗ There’s no migration with that name. Choose users, 2fa, chat_two_step, login_challenges, sessions, audit_log, or sync.',
      ])
    })

    it('rolls back after a confirmation, with a warning that data is lost', async () => {
      await run({ task: 'run' })
      const refused = await run({ task: 'rollback', name: '2fa', yes: false }, false)
      expect(refused.ok).toBe(false)
      expect(refused.questions).toHaveLength(1)
      expect(refused.lines[0]).toBe('WARNING: This deletes two_factor_auth and all data in it.')
      expect((await run({ task: 'list' })).lines).toContain('  ✓ 2fa (0002-2fa)')
      const done = await run({ task: 'rollback', name: '2fa', yes: true })
      expect(done).toMatchObject({ ok: true, questions: [] })
      expect(done.lines.slice(1)).toEqual(['✓ 2fa rolled back', 'Total: 1 successful, 0 failed'])
      expect((await run({ task: 'list' })).lines).toContain('  · 2fa (0002-2fa)')
      expect((await run({ task: 'rollback', name: '2fa', yes: true })).ok).toBe(false)
      expect((await run({ task: 'run' })).ok).toBe(true)
    })

    it('does not roll back what others need', async () => {
      await run({ task: 'run' })
      const { ok, lines } = await run({ task: 'rollback', name: 'users', yes: true })
      expect(ok).toBe(false)
      expect(lines[0]).toBe('✗ 2fa needs users. Roll it back first.')
    })

    it('rolls everything back from the last to the first', async () => {
      await run({ task: 'run' })
      for (const { name } of discoverMigrations().reverse()) {
        expect((await run({ task: 'rollback', name, yes: true })).ok).toBe(true)
      }
      expect((await schema()).map(([name]) => name)).toEqual(['schema_migrations'])
    })

    it('verifies tables, columns, and the number of rows', async () => {
      await migrateAll(database, clock)
      await sql`insert into users (email, display_name, password_hash) values ('a', 'b', 'c')`.execute(
        database.db,
      )
      const { ok, lines } = await run({ task: 'verify' })
      expect(ok).toBe(true)
      expect(lines.slice(0, 4)).toEqual([
        '✓ users: 1 row(s)',
        '    id, email, display_name, password_hash, phone, is_admin, created_at',
        '✓ two_factor_auth: 0 row(s)',
        expect.stringContaining('id, user_id, method, secret, enabled, backup_codes, backup_salt'),
      ])
      expect(lines.slice(-2)).toEqual([
        '✓ All required columns present',
        'Total: 7 successful, 0 failed',
      ])
    })

    it('reports which columns are missing in a table that somebody else made', async () => {
      await sql`create table users (id integer primary key, email text)`.execute(database.db)
      const ran = await run({ task: 'run' })
      expect(ran.ok).toBe(false)
      expect(ran.lines).toContain(
        '✗ users lacks the columns display_name, password_hash, phone, is_admin, created_at',
      )
      expect(ran.lines).toContain('✗ It needs users.')
      expect(ran.lines.at(-1)).toBe('Total: 1 successful, 6 failed')
      const verified = await run({ task: 'verify' })
      expect(verified.ok).toBe(false)
      expect(verified.lines).toContain('✗ two_factor_auth: there’s no such table')
    })

    it('leaves the schema as it was when one fails half-way', async () => {
      await migrateAll(database, clock)
      const before = await schema()
      const broken: FoundMigration = {
        file: '0099-broken',
        name: 'broken',
        needs: [],
        tables: { half: ['id'], whole: ['id'] },
        up: () => [
          'CREATE TABLE half (id INTEGER)',
          'ALTER TABLE users ADD COLUMN extra TEXT',
          'CREATE TABLE whole (id NO SUCH SYNTAX (',
        ],
        down: [],
      }
      const { ok, lines } = await run({ task: 'run' }, true, [...discoverMigrations(), broken])
      expect(ok).toBe(false)
      expect(lines.at(-1)).toBe('Total: 7 successful, 1 failed')
      expect(await schema()).toEqual(before)
    })

    it('happens once if two instances start together', async () => {
      await Promise.all([migrateAll(database, clock), migrateAll(other, clock)])
      const rows = await database.db.selectFrom('schema_migrations').selectAll().execute()
      expect(rows).toHaveLength(7)
      expect((await run({ task: 'verify' })).ok).toBe(true)
    })

    it("creates the chat's table as described", async () => {
      await migrateAll(database, clock)
      const tables = await database.db.introspection.getTables()
      const table = tables.find(({ name }) => name === 'chat_two_step_verification')
      expect(table?.columns.map(({ name, isNullable }) => [name, isNullable])).toEqual([
        ['id', expect.any(Boolean)],
        ['user_id', false],
        ['is_enabled', false],
        ['password_hash', true],
        ['recovery_email', true],
        ['secret_key', true],
        ['backup_codes', true],
        ['created_at', false],
        ['updated_at', false],
        ['last_verified_at', true],
      ])
      if (database.kind === 'postgres') {
        expect(table?.columns.map(({ dataType }) => dataType)).toEqual([
          'int4',
          'int4',
          'bool',
          'varchar',
          'varchar',
          'varchar',
          '_text',
          'timestamp',
          'timestamp',
          'timestamp',
        ])
      }
    })

    it('deletes settings with their user, and keeps the audit log', async () => {
      await migrateAll(database, clock)
      const { db } = database
      await sql`insert into users (email, display_name, password_hash) values ('a', 'b', 'c')`.execute(
        db,
      )
      const { id } = await db.selectFrom('users').select('id').executeTakeFirstOrThrow()
      await sql`insert into two_factor_auth (user_id, method) values (${id}, 'totp')`.execute(db)
      await sql`insert into chat_two_step_verification (user_id) values (${id})`.execute(db)
      await sql`insert into chat_two_step_state (user_id) values (${id})`.execute(db)
      await sql`insert into audit_log (user_id, event) values (${id}, 'x')`.execute(db)
      await db.deleteFrom('users').execute()
      const count = async (table: 'two_factor_auth' | 'chat_two_step_state' | 'audit_log') =>
        (await db.selectFrom(table).selectAll().execute()).length
      expect(await count('two_factor_auth')).toBe(0)
      expect(await count('chat_two_step_state')).toBe(0)
      expect(await count('audit_log')).toBe(1)
    })
  },
)
