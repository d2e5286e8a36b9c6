/** The migration runner, and the words that it reports in. */
import { sql } from 'kysely'
import type { Database } from './database/database.ts'
import { ServiceError } from './errors.ts'
import type { Clock } from './instant.ts'
import {
  applyMigration,
  columnsOf,
  describeMissing,
  isApplied,
  MigrationError,
  missingColumns,
  undoMigration,
} from './migrations/apply.ts'
import { discoverMigrations, type FoundMigration } from './migrations/discover.ts'

export type MigrateTask =
  | { readonly task: 'run'; readonly only?: string | undefined }
  | { readonly task: 'list' }
  | { readonly task: 'verify' }
  /** `yes`: without asking. */
  | { readonly task: 'rollback'; readonly name: string; readonly yes: boolean }

export interface MigrateParts {
  readonly database: Database
  readonly clock: Clock
  readonly print: (line: string) => void
  readonly confirm: (question: string) => Promise<boolean>
  /** The folder's, unless given. */
  readonly migrations?: readonly FoundMigration[]
}

/** What a server does at its start. Throws MigrationError, unavailable. */
export async function migrateAll(database: Database, clock: Clock): Promise<void> {
  for (const migration of discoverMigrations()) {
    if (!(await isApplied(database, migration))) {
      await applyMigration(database, migration, clock())
    }
  }
}

/** Returns whether all went well: the exit status. */
export async function migrate(parts: MigrateParts, task: MigrateTask): Promise<boolean> {
  const migrations = parts.migrations ?? discoverMigrations()
  const name = task.task === 'rollback' ? task.name : task.task === 'run' ? task.only : undefined
  const named = migrations.find(migration => migration.name === name)
  if (name !== undefined && !named) {
    const names = migrations.map(migration => migration.name).join(', ')
    parts.print(`✗ There is no migration of that name; there are ${names}.`)
    return false
  }
  switch (task.task) {
    case 'list':
      return list(parts, migrations)
    case 'verify':
      return verify(parts, migrations)
    case 'rollback':
      return named !== undefined && rollback(parts, migrations, named, task.yes)
    case 'run':
      return run(parts, migrations, named)
  }
}

async function run(
  parts: MigrateParts,
  migrations: readonly FoundMigration[],
  only: FoundMigration | undefined,
): Promise<boolean> {
  const chosen = only ? await withNeeds(parts.database, migrations, only) : migrations
  parts.print(`Found ${chosen.length} migration(s)`)
  const outcomes: { name: string; failure: string | null }[] = []
  for (const migration of chosen) {
    parts.print(`Running migration: ${migration.name}`)
    const failedNeed = outcomes.find(({ name, failure }) => {
      return failure !== null && migration.needs.includes(name)
    })
    const failure = failedNeed ? `it needs ${failedNeed.name}` : await runOne(parts, migration)
    if (failure !== null) parts.print(`✗ ${failure}`)
    outcomes.push({ name: migration.name, failure })
  }
  const failed = outcomes.filter(({ failure }) => failure !== null).length
  if (only && failed === 0) parts.print('✓ Migration completed successfully!')
  parts.print('')
  parts.print('Migration Summary')
  for (const { name, failure } of outcomes) parts.print(`${failure === null ? '✓' : '✗'} ${name}`)
  return total(parts, outcomes.length - failed, failed)
}

/** Returns what failed, or null. */
async function runOne(parts: MigrateParts, migration: FoundMigration): Promise<string | null> {
  const tables = Object.keys(migration.tables)
  try {
    const applied = await applyMigration(parts.database, migration, parts.clock())
    for (const table of tables) {
      parts.print(
        applied === 'created' ? `✓ ${table} table created` : `✓ ${table} table already exists`,
      )
    }
    parts.print('✓ All required columns present')
    return null
  } catch (error) {
    return describeFailure(error)
  }
}

async function list(parts: MigrateParts, migrations: readonly FoundMigration[]): Promise<boolean> {
  parts.print('Available migrations:')
  for (const migration of migrations) {
    const mark = (await isApplied(parts.database, migration)) ? '✓' : '·'
    parts.print(`  ${mark} ${migration.name} (${migration.file})`)
  }
  return true
}

async function verify(
  parts: MigrateParts,
  migrations: readonly FoundMigration[],
): Promise<boolean> {
  const { database, print } = parts
  let failed = 0
  for (const migration of migrations) {
    const missing = await missingColumns(database.kind, database.db, migration)
    for (const table of Object.keys(migration.tables)) {
      const columns = await columnsOf(database.kind, database.db, table)
      if (columns.length === 0) {
        print(`✗ ${table}: there is no such table`)
        continue
      }
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from ${sql.table(table)}`.execute(database.db)
      print(`${missing[table] ? '✗' : '✓'} ${table}: ${rows[0]?.count ?? 0} row(s)`)
      print(`    ${columns.join(', ')}`)
      if (missing[table]) print(`  ✗ ${describeMissing({ [table]: missing[table] })}`)
    }
    if (Object.keys(missing).length > 0) failed++
  }
  if (failed === 0) print('✓ All required columns present')
  return total(parts, migrations.length - failed, failed)
}

async function rollback(
  parts: MigrateParts,
  migrations: readonly FoundMigration[],
  migration: FoundMigration,
  yes: boolean,
): Promise<boolean> {
  const { database, print } = parts
  if (!(await isApplied(database, migration))) {
    print(`✗ ${migration.name} is not applied.`)
    return total(parts, 0, 1)
  }
  for (const other of migrations) {
    if (other.needs.includes(migration.name) && (await isApplied(database, other))) {
      print(`✗ ${other.name} needs ${migration.name}: roll it back first.`)
      return total(parts, 0, 1)
    }
  }
  const tables = Object.keys(migration.tables).join(', ')
  print(`WARNING: This deletes ${tables} and all data in it.`)
  if (!yes && !(await parts.confirm('Go on?'))) {
    print('Nothing was changed.')
    return false
  }
  try {
    await undoMigration(database, migration)
  } catch (error) {
    print(`✗ ${describeFailure(error)}`)
    return total(parts, 0, 1)
  }
  print(`✓ ${migration.name} rolled back`)
  return total(parts, 1, 0)
}

function total(parts: MigrateParts, successful: number, failed: number): boolean {
  parts.print(`Total: ${successful} successful, ${failed} failed`)
  return failed === 0
}

/** The migration, and before it what it needs and does not find. */
async function withNeeds(
  database: Database,
  migrations: readonly FoundMigration[],
  migration: FoundMigration,
): Promise<FoundMigration[]> {
  const chosen: FoundMigration[] = []
  for (const need of migrations.filter(({ name }) => migration.needs.includes(name))) {
    if (await isApplied(database, need)) continue
    for (const found of await withNeeds(database, migrations, need)) {
      if (!chosen.includes(found)) chosen.push(found)
    }
  }
  return [...chosen, migration]
}

/** The schema's own words are safe to print; whatever else went wrong is not ours to explain. */
function describeFailure(error: unknown): string {
  if (error instanceof MigrationError || error instanceof ServiceError) return error.message
  return error instanceof Error ? `The database refused: ${error.message}` : 'The database refused.'
}
