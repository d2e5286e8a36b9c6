/** Connects Kysely to a single SQLite connection. */
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
import { type Checkpoints, createCheckpoints, noCheckpoints } from './checkpoints.ts'
import { createMutex, type Mutex } from './mutex.ts'
import { createSqliteFile, isBusy, type SqliteFile, unavailable } from './sqlite-file.ts'

/** Another process may hold the write lock for this long before a statement fails. */
const busyTimeoutMs = 5000

/** `file` is a path or `:memory:`. */
export function sqliteDialect(file: string): Dialect {
  return {
    createDriver: () =>
      createDriver(
        createSqliteFile(file),
        file === ':memory:' ? noCheckpoints : createCheckpoints(file),
      ),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: db => new SqliteIntrospector(db),
  }
}

/** A transaction has the file to itself, while single statements run in groups. */
function createDriver(sqlite: SqliteFile, checkpoints: Checkpoints): Driver {
  const mutex = createMutex()
  const group = createGroup(sqlite, mutex, checkpoints)
  const inTransaction = new WeakSet<DatabaseConnection>()

  const end = (connection: DatabaseConnection) => {
    inTransaction.delete(connection)
    mutex.unlock()
  }

  return {
    async init() {},
    async acquireConnection() {
      const connection: DatabaseConnection = {
        executeQuery: async <R>(query: CompiledQuery) =>
          inTransaction.has(connection) ? sqlite.run<R>(query) : group.run<R>(query),
        // biome-ignore lint/correctness/useYield: nothing here asks for a stream
        async *streamQuery() {
          throw new Error('SQLite answers are read at once.')
        },
      }
      return connection
    },
    async releaseConnection() {},
    async beginTransaction(connection) {
      await mutex.lock()
      try {
        await begin(sqlite)
        inTransaction.add(connection)
      } catch (error) {
        mutex.unlock()
        throw error
      }
    },
    async commitTransaction(connection) {
      sqlite.exec('commit')
      checkpoints.noteWrite()
      end(connection)
    },
    async rollbackTransaction(connection) {
      try {
        if (sqlite.inTransaction()) sqlite.exec('rollback')
      } finally {
        end(connection)
      }
    },
    async destroy() {
      await checkpoints.end()
      sqlite.close()
      await checkpoints.release()
    },
  }
}

interface Waiting {
  readonly query: CompiledQuery
  readonly resolve: (result: QueryResult<never>) => void
  readonly reject: (error: unknown) => void
}

/**
 * Lets single statements that wait at the same time share one commit, which is most of what a write
 * costs. Each succeeds or fails by itself, and is answered after the commit.
 */
function createGroup(sqlite: SqliteFile, mutex: Mutex, checkpoints: Checkpoints) {
  let waiting: Waiting[] = []

  const flush = async () => {
    await mutex.lock()
    const group = waiting
    waiting = []
    try {
      const isRead = group.every(isSelect)
      if (!isRead) checkpoints.noteWrite()
      const isPlain = group.length === 1 || isRead
      if (isPlain) {
        await whenFree(() => sqlite.ready())
        for (const { query, resolve, reject } of group) {
          await whenFree(() => sqlite.run<never>(query)).then(resolve, reject)
        }
        return
      }
      await begin(sqlite)
      const answers = group.map(each => attempt(each, sqlite))
      if (!sqlite.inTransaction()) throw unavailable()
      sqlite.exec('commit')
      for (const answer of answers) answer()
    } catch (error) {
      if (sqlite.inTransaction()) sqlite.exec('rollback')
      for (const { reject } of group) reject(error)
    } finally {
      mutex.unlock()
    }
  }

  return {
    run<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      return new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush)
        waiting.push({ query, resolve: resolve as Waiting['resolve'], reject })
      })
    },
  }
}

function isSelect({ query }: Waiting): boolean {
  return query.query.kind === 'SelectQueryNode'
}

/** Runs a statement now, and returns a function that reports the outcome to the caller. */
function attempt({ query, resolve, reject }: Waiting, sqlite: SqliteFile): () => void {
  try {
    const result = sqlite.run<never>(query)
    return () => resolve(result)
  } catch (error) {
    return () => reject(error)
  }
}

/**
 * Takes the write lock first. A transaction that reads before it writes would fail at once when
 * another process wrote in between (SQLITE_BUSY_SNAPSHOT).
 */
function begin(sqlite: SqliteFile): Promise<void> {
  return whenFree(() => {
    sqlite.ready()
    sqlite.exec('begin immediate')
  })
}

/** Waits without blocking, because the holder of the lock may run in this very process. */
async function whenFree<T>(run: () => T): Promise<T> {
  let waitedMs = 0
  for (let delayMs = 1; ; delayMs = Math.min(delayMs * 2, 50)) {
    try {
      return run()
    } catch (error) {
      if (!isBusy(error) || waitedMs >= busyTimeoutMs) throw error
      await new Promise(resolve => setTimeout(resolve, delayMs))
      waitedMs += delayMs
    }
  }
}
