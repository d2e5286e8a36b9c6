/** Runs a SQLite file through libsql's synchronous API, preparing each statement once. */
import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { CompiledQuery, QueryResult } from 'kysely'
import Libsql, { type Statement } from 'libsql'
import { ServiceError } from '../errors.ts'
import { words } from '../wording/words.ts'
import { sqliteParameter } from './parameters.ts'

/** Every method throws `unavailable` while the file is out of reach. */
export interface SqliteFile {
  /** Opens the file if it isn't open, or if another file has taken its place. */
  ready(): void
  run<R>(query: CompiledQuery): QueryResult<R>
  exec(statement: 'begin immediate' | 'commit' | 'rollback'): void
  /** SQLite ends a transaction by itself when the file is in trouble. */
  inTransaction(): boolean
  close(): void
}

const keptStatements = 256

/** SQLite has no booleans, and stores 0 or 1 in these columns. */
const booleanColumns = ['enabled', 'is_enabled', 'is_admin']

/** These errors mean that the file itself is in trouble. It is opened again before the next use. */
const fileTrouble = /^SQLITE_(IOERR|CANTOPEN|NOTADB|CORRUPT|READONLY)/
const outOfReach = /^SQLITE_(IOERR|CANTOPEN|NOTADB|CORRUPT|READONLY|FULL|BUSY|LOCKED|PROTOCOL)/

interface Prepared {
  readonly statement: Statement
  readonly isReader: boolean
}

/** `file` is a path or `:memory:`. */
export function createSqliteFile(file: string): SqliteFile {
  let handle: { database: Libsql.Database; inode: number | null } | null = null
  let wasOpened = false
  const kept = new Map<string, Prepared>()

  const close = () => {
    kept.clear()
    handle?.database.close()
    handle = null
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

  const opened = (): Libsql.Database => {
    if (!handle) throw unavailable()
    return handle.database
  }

  const prepare = (text: string): Prepared => {
    const database = opened()
    const known = kept.get(text)
    if (known) return known
    const statement = database.prepare(text)
    const prepared = { statement, isReader: statement.reader }
    const oldest = kept.size >= keptStatements ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    kept.set(text, prepared)
    return prepared
  }

  return {
    ready() {
      const inode = inodeOf(file)
      if (handle && handle.inode !== inode) close()
      if (handle) return
      // A file that is gone is not replaced by an empty one, because it may come back.
      if (wasOpened && inode === null && file !== ':memory:') throw unavailable()
      const database = translate(() => open(file))
      handle = { database, inode: inodeOf(file) }
      wasOpened = true
    },
    run: <R>(query: CompiledQuery): QueryResult<R> =>
      translate(() => {
        const { statement, isReader } = prepare(query.sql)
        const parameters = query.parameters.map(sqliteParameter)
        if (!isReader) {
          const { changes } = statement.run(parameters)
          return { rows: [], numAffectedRows: BigInt(changes) }
        }
        const rows = statement.all(parameters) as Record<string, unknown>[]
        for (const row of rows) restoreBooleans(row)
        return { rows: rows as R[] }
      }),
    exec: statement => translate(() => void opened().exec(statement)),
    inTransaction: () => handle?.database.inTransaction ?? false,
    close,
  }
}

function open(file: string): Libsql.Database {
  if (file !== ':memory:') {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    // SQLite itself would make the file readable by everybody. Its other files copy the mode of
    // this one.
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
  }
  const database = new Libsql(file)
  database.prepare('PRAGMA journal_mode = WAL').all([])
  // In WAL mode with NORMAL, a commit is in the system's hands when it returns, so a killed process
  // loses nothing. Only a power cut may undo the last commits.
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 0')
  // A cache of 16 MiB (the default is 2) keeps at hand what tens of thousands of users need to sign
  // in.
  database.exec('PRAGMA cache_size = -16384')
  // This connection checkpoints only past 256 MiB of log, because everybody waits for it. See
  // checkpoints.ts.
  database.exec('PRAGMA wal_autocheckpoint = 65536')
  return database
}

function inodeOf(file: string): number | null {
  return file === ':memory:' ? null : (statSync(file, { throwIfNoEntry: false })?.ino ?? null)
}

function restoreBooleans(row: Record<string, unknown>): void {
  for (const column of booleanColumns) {
    if (column in row && row[column] !== null) row[column] = row[column] === 1
  }
}

export function isBusy(error: unknown): boolean {
  const cause = error instanceof ServiceError ? error.cause : error
  return codeOf(cause).startsWith('SQLITE_BUSY')
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string' && error.code) return error.code
  // libsql has no error code for a file that cannot be opened.
  return error.message.startsWith('ConnectionFailed') ? 'SQLITE_CANTOPEN' : ''
}

export function unavailable(cause?: unknown): ServiceError {
  return new ServiceError('unavailable', words('refusals.system.noDatabase'), {}, { cause })
}
