/** Hides from everything else that there are two kinds of databases. */
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import type { Tables } from './schema.ts'
import { sqliteDialect } from './sqlite.ts'

export interface Database {
  readonly kind: 'sqlite' | 'postgres'
  readonly db: Kysely<Tables>
  /** This type is for columns that are TEXT[] in PostgreSQL. */
  readonly textList: {
    toColumn(texts: readonly string[]): unknown
    fromColumn(value: unknown): string[]
  }
  /**
   * Runs a transaction that no other instance runs at the same time. All of it happens, or nothing.
   */
  alone<T>(run: (transaction: Transaction<Tables>) => Promise<T>): Promise<T>
  /** Throws `unavailable`. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** The number is arbitrary. No other program may use it in the same database. */
const advisoryLock = 7_266_325

export function isPostgresUrl(target: string): boolean {
  return /^postgres(ql)?:\/\//.test(target)
}

/**
 * `target` is a file, `:memory:` or a postgres:// URL. Nothing is opened before the first query.
 * Every query throws ServiceError('unavailable') while the database is out of reach.
 */
export function openDatabase(target: string): Database {
  return isPostgresUrl(target) ? openPostgres(target) : openSqlite(target)
}

function openSqlite(file: string): Database {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file) })
  return {
    kind: 'sqlite',
    db,
    textList: {
      toColumn: texts => JSON.stringify(texts),
      fromColumn: value => (typeof value === 'string' ? (JSON.parse(value) as string[]) : []),
    },
    // Every SQLite transaction takes the write lock when it begins, which is all that `alone` asks
    // for.
    alone: run => db.transaction().execute(run),
    ping: () => ping(db),
    close: () => db.destroy(),
  }
}

function openPostgres(url: string): Database {
  // The driver is loaded only where it is used, so that a start on SQLite is quick.
  const pool = async () => (await import('./postgres.ts')).postgresPool(url)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    kind: 'postgres',
    db,
    textList: {
      toColumn: texts => [...texts],
      fromColumn: value => (Array.isArray(value) ? value.map(String) : []),
    },
    alone: run =>
      db.transaction().execute(async transaction => {
        await sql`select pg_advisory_xact_lock(${advisoryLock})`.execute(transaction)
        return run(transaction)
      }),
    ping: () => ping(db),
    close: () => db.destroy(),
  }
}

async function ping(db: Kysely<Tables>): Promise<void> {
  await sql`select 1`.execute(db)
}
