/** Compares the chat's table, column by column, with its documentation. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Live, openLive } from '../http/live.ts'
import { conformanceBackends } from './subjects.ts'

const table = 'chat_two_step_verification'

describe.each(conformanceBackends)('chat_two_step_verification on $name', backend => {
  let live: Live
  beforeAll(async () => {
    live = await openLive(backend)
  })
  afterAll(() => live.close())

  const rows = async <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> =>
    (await query.execute(live.server.opened.parts.database.db)).rows
  const isPostgres = backend.name.startsWith('PostgreSQL')

  it.runIf(isPostgres)('has its columns, and no other', async () => {
    const columns = await rows(sql<Record<string, unknown>>`
      select column_name, data_type, character_maximum_length as length, is_nullable,
        column_default as value
      from information_schema.columns where table_name = ${table} order by ordinal_position`)
    const column = (name: string, type: string, nullable: 'YES' | 'NO', rest: object = {}) => ({
      column_name: name,
      data_type: type,
      length: null,
      is_nullable: nullable,
      value: null,
      ...rest,
    })
    const text255 = { length: 255 }
    const now = { value: 'now()' }
    expect(columns).toEqual([
      column('id', 'integer', 'NO', { value: `nextval('${table}_id_seq'::regclass)` }),
      column('user_id', 'integer', 'NO'),
      column('is_enabled', 'boolean', 'NO', { value: 'false' }),
      column('password_hash', 'character varying', 'YES', text255),
      column('recovery_email', 'character varying', 'YES', text255),
      column('secret_key', 'character varying', 'YES', text255),
      column('backup_codes', 'ARRAY', 'YES'),
      column('created_at', 'timestamp without time zone', 'NO', now),
      column('updated_at', 'timestamp without time zone', 'NO', now),
      column('last_verified_at', 'timestamp without time zone', 'YES'),
    ])
  })

  it.runIf(isPostgres)('has its constraints and its index', async () => {
    const constraints = await rows(sql<{ type: string; column: string; rule: string | null }>`
      select c.constraint_type as type, k.column_name as column, r.delete_rule as rule
      from information_schema.table_constraints c
      join information_schema.key_column_usage k using (constraint_name, table_name)
      left join information_schema.referential_constraints r using (constraint_name)
      where c.table_name = ${table} order by 1, 2`)
    expect(constraints).toEqual([
      { type: 'FOREIGN KEY', column: 'user_id', rule: 'CASCADE' },
      { type: 'PRIMARY KEY', column: 'id', rule: null },
      { type: 'UNIQUE', column: 'user_id', rule: null },
    ])
    const indexes = await rows(sql<{ indexname: string }>`
      select indexname from pg_indexes where tablename = ${table}`)
    expect(indexes.map(({ indexname }) => indexname)).toContain('idx_chat_two_step_user')
  })

  it.runIf(!isPostgres)('has its columns, constraints and index', async () => {
    const columns = await rows(sql<{ name: string; type: string; needed: number }>`
      select name, type, "notnull" as needed from pragma_table_info(${table})`)
    expect(columns.map(({ name, type, needed }) => `${name} ${type} ${needed}`)).toEqual([
      'id INTEGER 0',
      'user_id INTEGER 1',
      'is_enabled BOOLEAN 1',
      'password_hash VARCHAR(255) 0',
      'recovery_email VARCHAR(255) 0',
      'secret_key VARCHAR(255) 0',
      'backup_codes TEXT 0',
      'created_at TEXT 1',
      'updated_at TEXT 1',
      'last_verified_at TEXT 0',
    ])
    const keys = await rows(sql<{ to: string; rule: string }>`
      select "table" as "to", on_delete as rule from pragma_foreign_key_list(${table})`)
    expect(keys).toEqual([{ to: 'users', rule: 'CASCADE' }])
    const indexes = await rows(sql<{ name: string; isUnique: number }>`
      select name, "unique" as "isUnique" from pragma_index_list(${table})`)
    expect(indexes.map(({ name }) => name)).toContain('idx_chat_two_step_user')
    expect(indexes.some(({ isUnique }) => isUnique === 1)).toBe(true)
  })
})
