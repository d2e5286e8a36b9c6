/** Runs migrations, and reports on them in words. */
import { sql } from 'kysely'
import type { Database } from './database/database.ts'
import { WordedError } from './errors.ts'
import type { Clock } from './instant.ts'
import {
  applyMigration,
  columnsOf,
  describeMissing,
  isApplied,
  missingColumns,
  undoMigration,
} from './migrations/apply.ts'
import { discoverMigrations, type FoundMigration } from './migrations/discover.ts'
import type { Speech } from './wording/say.ts'
import { type ServerWords, words } from './wording/words.ts'

export type MigrateTask =
  | { readonly task: 'run'; readonly only?: string | undefined }
  | { readonly task: 'list' }
  | { readonly task: 'verify' }
  /** `yes` skips the question. */
  | { readonly task: 'rollback'; readonly name: string; readonly yes: boolean }

export interface MigrateParts {
  readonly database: Database
  readonly clock: Clock
  readonly speech: Speech
  readonly print: (line: string) => void
  readonly confirm: (question: string) => Promise<boolean>
  /** Defaults to the migrations of the folder. */
  readonly migrations?: readonly FoundMigration[]
}

/**
 * Migrates the database, which every server does when it starts. Throws MigrationError,
 * unavailable.
 */
export async function migrateAll(database: Database, clock: Clock): Promise<void> {
  for (const migration of discoverMigrations()) {
    if (!(await isApplied(database, migration))) {
      await applyMigration(database, migration, clock())
    }
  }
}

/** Returns true if everything went well, which becomes the exit status. */
export async function migrate(parts: MigrateParts, task: MigrateTask): Promise<boolean> {
  const { print, speech, migrations = discoverMigrations() } = parts
  const name = task.task === 'rollback' ? task.name : task.task === 'run' ? task.only : undefined
  const named = migrations.find(migration => migration.name === name)
  if (name !== undefined && !named) {
    const names = { all: migrations.map(migration => migration.name), as: 'or' } as const
    print(`✗ ${speech.say('operation.migrate.noSuchMigration', { names })}`)
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
  const { database, print } = parts
  const { say, sayWords } = parts.speech
  const chosen = only ? await withNeeds(database, migrations, only) : migrations
  print(say('operation.migrate.found', { count: chosen.length }))
  const outcomes: { name: string; failure: ServerWords | null }[] = []
  for (const migration of chosen) {
    print(say('operation.migrate.running', { name: migration.name }))
    const failedNeed = outcomes.find(({ name, failure }) => {
      return failure !== null && migration.needs.includes(name)
    })
    const failure = failedNeed
      ? words('operation.migrate.needs', { name: failedNeed.name })
      : await runOne(parts, migration)
    if (failure !== null) print(`✗ ${sayWords(failure)}`)
    outcomes.push({ name: migration.name, failure })
  }
  const failed = outcomes.filter(({ failure }) => failure !== null).length
  if (only && failed === 0) print(`✓ ${say('operation.migrate.completed')}`)
  print('')
  print(say('operation.migrate.summary'))
  for (const { name, failure } of outcomes) print(`${failure === null ? '✓' : '✗'} ${name}`)
  return total(parts, outcomes.length - failed, failed)
}

/** Returns the error, or null. */
async function runOne(parts: MigrateParts, migration: FoundMigration): Promise<ServerWords | null> {
  const { database, clock, print, speech } = parts
  const tables = Object.keys(migration.tables)
  try {
    const applied = await applyMigration(database, migration, clock())
    for (const table of tables) {
      const key =
        applied === 'created' ? 'operation.migrate.created' : 'operation.migrate.alreadyThere'
      print(`✓ ${speech.say(key, { table })}`)
    }
    print(`✓ ${speech.say('operation.migrate.columnsPresent')}`)
    return null
  } catch (error) {
    return describeFailure(error)
  }
}

async function list(parts: MigrateParts, migrations: readonly FoundMigration[]): Promise<boolean> {
  parts.print(parts.speech.say('operation.migrate.available'))
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
  const { database, print, speech } = parts
  let failed = 0
  for (const migration of migrations) {
    const missing = await missingColumns(database.kind, database.db, migration)
    for (const table of Object.keys(migration.tables)) {
      const columns = await columnsOf(database.kind, database.db, table)
      if (columns.length === 0) {
        print(`✗ ${speech.say('operation.migrate.noTable', { table })}`)
        continue
      }
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from ${sql.table(table)}`.execute(database.db)
      const count = Number(rows[0]?.count ?? 0)
      const mark = missing[table] ? '✗' : '✓'
      print(`${mark} ${speech.say('operation.migrate.rows', { table, count })}`)
      print(`    ${columns.join(', ')}`)
      if (missing[table])
        print(`  ✗ ${speech.sayWords(describeMissing({ [table]: missing[table] }))}`)
    }
    if (Object.keys(missing).length > 0) failed++
  }
  if (failed === 0) print(`✓ ${speech.say('operation.migrate.columnsPresent')}`)
  return total(parts, migrations.length - failed, failed)
}

async function rollback(
  parts: MigrateParts,
  migrations: readonly FoundMigration[],
  migration: FoundMigration,
  yes: boolean,
): Promise<boolean> {
  const { database, print } = parts
  const { say, sayWords } = parts.speech
  if (!(await isApplied(database, migration))) {
    print(`✗ ${say('operation.migrate.notApplied', { name: migration.name })}`)
    return total(parts, 0, 1)
  }
  for (const other of migrations) {
    if (other.needs.includes(migration.name) && (await isApplied(database, other))) {
      const names = { other: other.name, name: migration.name }
      print(`✗ ${say('operation.migrate.neededBy', names)}`)
      return total(parts, 0, 1)
    }
  }
  const tables = Object.keys(migration.tables).join(', ')
  print(say('operation.migrate.deletes', { tables }))
  if (!yes && !(await parts.confirm(say('operation.migrate.goOn')))) {
    print(say('operation.migrate.unchanged'))
    return false
  }
  try {
    await undoMigration(database, migration)
  } catch (error) {
    print(`✗ ${sayWords(describeFailure(error))}`)
    return total(parts, 0, 1)
  }
  print(`✓ ${say('operation.migrate.rolledBack', { name: migration.name })}`)
  return total(parts, 1, 0)
}

function total(parts: MigrateParts, successful: number, failed: number): boolean {
  parts.print(parts.speech.say('operation.migrate.total', { successful, failed }))
  return failed === 0
}

/** Returns the migration, preceded by the missing ones that it needs. */
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

/** The schema's own words are safe to print. Other errors are not ours to explain. */
function describeFailure(error: unknown): ServerWords {
  if (error instanceof WordedError) return error.words
  return error instanceof Error
    ? words('operation.migrate.refusedWith', { reason: error.message })
    : words('operation.migrate.refused')
}
