/** Reads SQLite files in memory, without ever writing them to disk. */

import type { Database } from 'sql.js'
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { checkFileSize } from './text.ts'

export type SqliteRow = ReadonlyMap<string, string | number | Uint8Array | null>

const magic = 'SQLite format 3\0'

/**
 * Tells whether it is a database whose schema has these tables and columns. It searches the bytes
 * for their names, since the file contains its CREATE statements as text.
 */
export function hasInSchema(file: Uint8Array, ...names: readonly string[]): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  return (
    bytes.toString('latin1', 0, magic.length) === magic && names.every(name => bytes.includes(name))
  )
}

/**
 * Reads all rows of the tables, with columns by name. Throws `too-large`, and `bad-input` if the
 * file is damaged or a table isn't a real one.
 */
export async function readTables<Name extends string>(
  file: Uint8Array,
  names: readonly Name[],
): Promise<Record<Name, SqliteRow[]>> {
  checkFileSize(file)
  try {
    return await readAll(withoutLog(file), names)
  } catch (error) {
    if (error instanceof AppError) throw error
    // SQLite's message may quote the file.
    throw new AppError('bad-input', words('core.importFiles.damagedDatabase'))
  }
}

async function readAll<Name extends string>(
  file: Uint8Array,
  names: readonly Name[],
): Promise<Record<Name, SqliteRow[]>> {
  const { default: initSqlJs } = await import('sql.js')
  const { Database } = await initSqlJs()
  const database = new Database(file)
  try {
    // A view could compute forever, while a table only contains data.
    database.run('PRAGMA trusted_schema = OFF')
    const tables = names.map(name => [name, readTable(database, name)])
    return Object.fromEntries(tables) as Record<Name, SqliteRow[]>
  } finally {
    database.close()
  }
}

function readTable(database: Database, name: string): SqliteRow[] {
  const [isTable] = database.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", [
    name,
  ])
  if (!isTable) throw new AppError('bad-input', words('core.importFiles.noTable', { table: name }))
  const rows: SqliteRow[] = []
  const statement = database.prepare(`SELECT * FROM "${name}"`)
  try {
    while (statement.step()) {
      if (rows.length >= importLimits.entries) {
        throw new AppError(
          'too-large',
          words('core.importFiles.tooManyEntries', { limit: importLimits.entries }),
        )
      }
      const values = statement.get()
      rows.push(new Map(statement.getColumnNames().map((column, i) => [column, values[i] ?? null])))
    }
  } finally {
    statement.free()
  }
  return rows
}

/** Reads columns of one row: '' or null if the value is missing or has another type. */
export function columns(row: SqliteRow) {
  return {
    text(name: string): string {
      const value = row.get(name)
      return typeof value === 'string' ? value : ''
    },
    integer(name: string): number | null {
      const value = row.get(name)
      return typeof value === 'number' ? value : null
    },
  }
}

/**
 * Bytes 18 and 19 of the header (sqlite.org/fileformat2.html) are 2 if the app uses a write-ahead
 * log. SQLite would refuse to open such a file without its log.
 */
function withoutLog(file: Uint8Array): Uint8Array {
  const copy = file.slice()
  if (copy[18] === 2) copy.fill(1, 18, 20)
  return copy
}
