/**
 * Connects Kysely to PostgreSQL through pg, with this project's types and one error for a database
 * out of reach.
 */
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { ServiceError } from '../errors.ts'
import { words } from '../wording/words.ts'
import { postgresParameter } from './parameters.ts'

const bigintType = 20
const timestampType = 1114

/** Rows contain numbers and instants in the same form as SQLite's do. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === bigintType) return Number
    if (oid === timestampType) return (text: string) => new Date(`${text}Z`).toISOString()
    return format === 'binary'
      ? pg.types.getTypeParser(oid, 'binary')
      : pg.types.getTypeParser(oid, 'text')
  },
}

/**
 * These classes and states of SQLSTATE mean out of reach: 08 connection, 53 resources, 57P operator
 * intervention, 25006 read-only (a standby), 40001 and 40P01 gave way to another transaction, 55P03
 * lock timeout.
 */
const outOfReachState = /^(08|53|57P|57014|25006|40001|40P01|55P03)/
/** The socket and pg itself report these without an SQLSTATE. */
const outOfReachMessage =
  /ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|terminat|timeout|not queryable|connection error/i

/** `url` is a postgres:// URL. */
export function postgresPool(url: string): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 3000,
    query_timeout: 15_000,
    statement_timeout: 10_000,
    keepAlive: true,
    application_name: 'countersign',
    options: '-c timezone=UTC',
    types,
  })
  // The pool drops an idle connection that breaks, and the next query opens another.
  pool.on('error', () => {})
  return { connect: () => connect(pool), end: () => pool.end() }
}

async function connect(pool: pg.Pool): Promise<PostgresPoolClient> {
  const client = await pool.connect().catch(translate)
  let broken = false
  // Without a listener, a connection that breaks while it is lent out would end the process.
  const noteBroken = () => {
    broken = true
  }
  client.on('error', noteBroken)
  const query = async (text: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(text, parameters.map(postgresParameter))
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) && !(error instanceof ServiceError)) broken = true
      return translate(error)
    }
  }
  return {
    // Kysely may also pass cursors, but nothing here asks for them.
    query: query as unknown as PostgresPoolClient['query'],
    release() {
      client.off('error', noteBroken)
      client.release(broken)
    },
  }
}

function translate(error: unknown): never {
  const state = error instanceof pg.DatabaseError ? (error.code ?? '') : ''
  // Class 22 is a data exception: a number, a text, or a time that the column cannot hold.
  if (state.startsWith('22')) {
    throw new ServiceError(
      'bad_input',
      words('refusals.requests.outOfBounds'),
      {},
      { cause: error },
    )
  }
  const isOut = state
    ? outOfReachState.test(state)
    : error instanceof Error &&
      outOfReachMessage.test(`${'code' in error ? error.code : ''} ${error.message}`)
  if (!isOut) throw error
  throw new ServiceError('unavailable', words('refusals.system.noDatabase'), {}, { cause: error })
}
