/** Kysely over libsql's synchronous API: one connection, prepared statements kept. */
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import Libsql, { type Statement } from 'libsql'
import { ServiceError } from '../errors.ts'
import { createMutex } from './mutex.ts'
import { sqliteParameter } from './parameters.ts'

/** How long another process may hold the write lock before we give up. */
const busyTimeoutMs = 5000
const keptStatements = 256

/** Columns that are INTEGER 0 or 1 here. */
const booleanColumns = ['enabled', 'is_enabled', 'is_admin']

/** The file itself is in trouble: it is opened anew before the next use. */
const fileTrouble = /^SQLITE_(IOERR|CANTOPEN|NOTADB|CORRUPT|READONLY)/
const outOfReach = /^SQLITE_(IOERR|CANTOPEN|NOTADB|CORRUPT|READONLY|FULL|BUSY|LOCKED|PROTOCOL)/

/** `file` is a path or `:memory:`. */
export function sqliteDialect(file: string): Dialect {
  return {
    createDriver: () => createDriver(file),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: db => new SqliteIntrospector(db),
  }
}

function createDriver(file: string): Driver {
  const mutex = createMutex()
  const connection = createConnection(file)
  return {
    async init() {},
    async acquireConnection() {
      await mutex.lock()
      try {
        connection.ready()
        return connection
      } catch (error) {
        mutex.unlock()
        throw error
      }
    },
    async releaseConnection() {
      mutex.unlock()
    },
    // A transaction that begins by reading and then writes would fail at once when another process
    // wrote in between (SQLITE_BUSY_SNAPSHOT); one that takes the write lock first waits instead.
    beginTransaction: () => connection.exec('begin immediate'),
    commitTransaction: () => connection.exec('commit'),
    rollbackTransaction: () => connection.rollback(),
    async destroy() {
      connection.close()
    },
  }
}

interface SqliteConnection extends DatabaseConnection {
  /** Opens the file where it is not open, or no longer the one that was opened. */
  ready(): void
  exec(statement: string): Promise<void>
  /** Where trouble with the file has not ended the transaction already. */
  rollback(): Promise<void>
  close(): void
}

function createConnection(file: string): SqliteConnection {
  let handle: { database: Libsql.Database; inode: number | null } | null = null
  let wasOpened = false
  const statements = new Map<string, Statement>()

  const close = () => {
    statements.clear()
    handle?.database.close()
    handle = null
  }

  const ready = () => {
    const inode = inodeOf(file)
    if (handle && handle.inode !== inode) close()
    if (handle) return
    // A file that has gone is not replaced by an empty one: it may come back.
    if (wasOpened && inode === null && file !== ':memory:') throw unavailable()
    const database = translate(() => open(file))
    handle = { database, inode: inodeOf(file) }
    wasOpened = true
  }

  const opened = (): Libsql.Database => {
    if (!handle) throw unavailable()
    return handle.database
  }

  const prepare = (text: string): Statement => {
    const database = opened()
    const kept = statements.get(text)
    if (kept) return kept
    const statement = database.prepare(text)
    const oldest = statements.size >= keptStatements ? statements.keys().next().value : undefined
    if (oldest !== undefined) statements.delete(oldest)
    statements.set(text, statement)
    return statement
  }

  const translate = <T>(run: () => T): T => {
    try {
      return run()
    } catch (error) {
      const code = codeOf(error)
      if (fileTrouble.test(code)) close()
      if (outOfReach.test(code)) throw unavailable(error)
      throw error
    }
  }

  const run = <R>(query: CompiledQuery): QueryResult<R> => {
    const statement = prepare(query.sql)
    const parameters = query.parameters.map(sqliteParameter)
    if (!statement.reader) {
      const { changes } = statement.run(parameters)
      return { rows: [], numAffectedRows: BigInt(changes) }
    }
    const rows = statement.all(parameters) as Record<string, unknown>[]
    for (const row of rows) restoreBooleans(row)
    return { rows: rows as R[] }
  }

  return {
    ready,
    close,
    executeQuery: <R>(query: CompiledQuery) => whenFree(() => translate(() => run<R>(query))),
    exec: statement => whenFree(() => translate(() => void opened().exec(statement))),
    async rollback() {
      if (handle?.database.inTransaction) translate(() => void opened().exec('rollback'))
    },
    // biome-ignore lint/correctness/useYield: nothing here asks for a stream
    async *streamQuery() {
      throw new Error('SQLite answers are read at once.')
    },
  }
}

function open(file: string): Libsql.Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = new Libsql(file)
  database.prepare('PRAGMA journal_mode = WAL').all([])
  // NORMAL: in WAL mode a commit is in the system's hands when it returns, so a killed process
  // loses nothing; only a power cut may undo the last commits.
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 0')
  return database
}

/** Waits without blocking: whoever holds the lock may live in this very process. */
async function whenFree<T>(run: () => T): Promise<T> {
  let waitedMs = 0
  for (let delayMs = 1; ; delayMs = Math.min(delayMs * 2, 50)) {
    try {
      return run()
    } catch (error) {
      const cause = error instanceof ServiceError ? error.cause : error
      if (!codeOf(cause).startsWith('SQLITE_BUSY') || waitedMs >= busyTimeoutMs) throw error
      await new Promise(resolve => setTimeout(resolve, delayMs))
      waitedMs += delayMs
    }
  }
}

function inodeOf(file: string): number | null {
  return file === ':memory:' ? null : (statSync(file, { throwIfNoEntry: false })?.ino ?? null)
}

function restoreBooleans(row: Record<string, unknown>): void {
  for (const column of booleanColumns) {
    if (column in row && row[column] !== null) row[column] = row[column] === 1
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string' && error.code) return error.code
  // libsql has no code for a file that cannot be opened.
  return error.message.startsWith('ConnectionFailed') ? 'SQLITE_CANTOPEN' : ''
}

function unavailable(cause?: unknown): ServiceError {
  return new ServiceError('unavailable', 'The database cannot be reached now.', {}, { cause })
}
