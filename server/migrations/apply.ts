/**
 * Applies and reverts single migrations, each in a transaction that no other instance runs at the
 * same time.
 */
import { type Kysely, sql } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/schema.ts'
import { WordedError } from '../errors.ts'
import { toInstant } from '../instant.ts'
import { type ServerWords, words } from '../wording/words.ts'
import type { FoundMigration } from './discover.ts'
import { columnWords, type Migration } from './migration.ts'

/** A migration cannot continue. The words name tables and columns, never data. */
export class MigrationError extends WordedError {
  override readonly name = 'MigrationError'
}

export type Applied = 'created' | 'already-there'

/** A migration that fails halfway leaves the schema as it was. Throws MigrationError. */
export function applyMigration(
  database: Database,
  migration: Migration,
  now: number,
): Promise<Applied> {
  return database.alone(async transaction => {
    await createBook(transaction)
    const missing = await missingColumns(database.kind, transaction, migration)
    const lost = Object.keys(missing)
    const isNew = Object.entries(migration.tables).every(
      ([table, columns]) => missing[table]?.length === columns.length,
    )
    if (!isNew && lost.length > 0) throw new MigrationError(describeMissing(missing))
    if (isNew) {
      for (const statement of migration.up(columnWords(database.kind))) {
        await sql.raw(statement).execute(transaction)
      }
      const stillMissing = await missingColumns(database.kind, transaction, migration)
      if (Object.keys(stillMissing).length > 0) {
        throw new MigrationError(describeMissing(stillMissing))
      }
    }
    await transaction
      .insertInto('schema_migrations')
      .values({ name: migration.name, applied_at: toInstant(now) })
      .onConflict(conflict => conflict.column('name').doNothing())
      .execute()
    return isNew ? 'created' : 'already-there'
  })
}

/** Deletes the migration's tables with all their data. */
export function undoMigration(database: Database, migration: Migration): Promise<void> {
  return database.alone(async transaction => {
    for (const statement of migration.down) await sql.raw(statement).execute(transaction)
    await transaction.deleteFrom('schema_migrations').where('name', '=', migration.name).execute()
  })
}

/** Returns the required columns that are missing, by table. It is empty if all is well. */
export async function missingColumns(
  kind: Database['kind'],
  db: Kysely<Tables>,
  migration: Migration,
): Promise<Record<string, string[]>> {
  const missing: Record<string, string[]> = {}
  for (const [table, required] of Object.entries(migration.tables)) {
    const present = new Set(await columnsOf(kind, db, table))
    const absent = required.filter(column => !present.has(column))
    if (absent.length > 0) missing[table] = absent
  }
  return missing
}

/** Returns an empty list if the table doesn't exist. */
export async function columnsOf(
  kind: Database['kind'],
  db: Kysely<Tables>,
  table: string,
): Promise<string[]> {
  const { rows } = await (kind === 'sqlite'
    ? sql<{ name: string }>`select name from pragma_table_info(${table})`
    : sql<{ name: string }>`select column_name as name from information_schema.columns
        where table_schema = current_schema() and table_name = ${table} order by ordinal_position`
  ).execute(db)
  return rows.map(({ name }) => name)
}

export async function isApplied(database: Database, migration: FoundMigration): Promise<boolean> {
  const missing = await missingColumns(database.kind, database.db, migration)
  return Object.keys(missing).length === 0
}

/** `missing` must have at least one table that lacks columns. */
export function describeMissing(missing: Record<string, string[]>): ServerWords {
  const lacks = Object.entries(missing).map(([table, columns]) => describeColumns(table, columns))
  const [only = describeColumns('', []), ...others] = lacks
  return others.length === 0
    ? only
    : words('operation.migrate.lackMore', { lacks: { all: lacks, as: 'and' } })
}

function describeColumns(table: string, columns: readonly string[]): ServerWords {
  const { length: count } = columns
  return words('operation.migrate.lacks', { table, count, columns: columns.join(', ') })
}

async function createBook(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('schema_migrations')
    .ifNotExists()
    .addColumn('name', 'varchar(64)', column => column.primaryKey())
    .addColumn('applied_at', 'varchar(32)', column => column.notNull())
    .execute()
}
