/**
 * Reads the tables that password managers export, with a login in each row and its code in some
 * column.
 */

import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, Importer } from '../importer.ts'
import { type CsvRow, csvHeaderOf, readCsv } from '../syntax/csv.ts'
import type { FieldCode } from './field-code.ts'
import { type LoginItem, readLoginItem, userOfField } from './login-item.ts'
import { readRows } from './rows.ts'

export interface PasswordTable {
  readonly id: string
  readonly name: string
  /**
   * Columns that distinguish it from all others, in lower case. A list means that one of several
   * must exist.
   */
  readonly has: readonly (string | readonly string[])[]
  /** Columns that only other tables have. */
  readonly lacks?: readonly string[]
  /** Returns what the row contains apart from its codes. */
  item(row: CsvRow): Partial<Omit<LoginItem, 'totp'>>
  codes(row: CsvRow, header: readonly string[]): readonly FieldCode[]
  /** Finds the folders in tables that have the names of folders in other rows. */
  folders?(rows: readonly CsvRow[]): (row: CsvRow) => string
}

export function passwordTable(table: PasswordTable): Importer {
  const { id, name, has, lacks = [] } = table
  return {
    id,
    name: `${name} (CSV)`,
    extensions: ['csv'],
    sealed: 'never',
    recognises(file) {
      const header = csvHeaderOf(file)
      return (
        has.every(columns => [columns].flat().some(c => header.includes(c))) &&
        !lacks.some(c => header.includes(c))
      )
    },
    open: file => ({ sealed: false, read: async () => readTable(table, file) }),
  }
}

/** Throws `bad-input` and `too-large`. */
export function readTable(table: PasswordTable, file: Uint8Array): Imported {
  const rows = readCsv(file)
  const header = csvHeaderOf(file)
  const codes = rows.flatMap((row, index) =>
    table
      .codes(row, header)
      .filter(({ totp }) => totp.trim() !== '')
      .map(code => ({ row, index, ...code })),
  )
  if (codes.length === 0) throw noSecondFactor(table.name)
  const folderOf = table.folders?.(rows) ?? (() => '')
  return readRows(
    codes,
    ({ row, field, totp }) => {
      const item = { ...noItem, ...table.item(row), totp }
      const username = userOfField(item.username, field)
      return readLoginItem({ ...item, username, tags: [...item.tags, folderOf(row)] })
    },
    index => words('core.importPlaces.row', { number: (codes[index]?.index ?? 0) + 2 }),
  )
}

export const noItem: LoginItem = {
  name: '',
  username: '',
  totp: '',
  tags: [],
  favourite: false,
  note: '',
  trashed: false,
}

/** Nothing went wrong, but there is nothing to import, although somebody expected that. */
export function noSecondFactor(app: string): AppError {
  return new AppError('bad-input', words('core.importFiles.onlyPasswords', { app }))
}
