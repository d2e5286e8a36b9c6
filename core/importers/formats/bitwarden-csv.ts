/** Reads tables of Bitwarden and Bitwarden Authenticator. */

import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import type { ImportedEntry, Importer } from '../importer.ts'
import { type FieldCode, isCodeField } from '../rows/field-code.ts'
import { number } from '../rows/fields.ts'
import { readLoginItem, userOfField } from '../rows/login-item.ts'
import { readRows } from '../rows/rows.ts'
import { type CsvRow, csvHeaderOf, readCsv } from '../syntax/csv.ts'

/** Bitwarden Authenticator writes more values than names. The period and the digits come last. */
const unnamed = { period: 7, digits: 8 }

export const bitwardenCsv: Importer = {
  id: 'bitwarden-csv',
  name: 'Bitwarden (CSV)',
  extensions: ['csv'],
  sealed: 'never',
  recognises: file => {
    const header = csvHeaderOf(file)
    return ['type', 'name', 'login_totp'].every(name => header.includes(name))
  },
  open: file => {
    const rows = readCsv(file)
    const header = csvHeaderOf(file)
    if (!header.includes('login_totp')) {
      throw new AppError('bad-input', words('core.importFiles.noColumn', { column: 'login_totp' }))
    }
    const isAuthenticator = !header.includes('login_username')
    const codes = rows.flatMap((row, index) => [
      { row, index, field: null },
      ...codeFieldsOf(row.get('fields')).map(field => ({ row, index, field })),
    ])
    return {
      sealed: false,
      read: async () =>
        readRows(
          codes,
          ({ row, field }) => readRow(row, isAuthenticator, field),
          index => words('core.importPlaces.row', { number: (codes[index]?.index ?? 0) + 2 }),
        ),
    }
  },
}

/** Each line is a field: 'name: value'. */
function codeFieldsOf(fields: string): FieldCode[] {
  return fields
    .split('\n')
    .map(line => /^(.*?): (.*)$/.exec(line))
    .flatMap(field => (field ? [{ field: field[1] ?? '', totp: field[2] ?? '' }] : []))
    .filter(({ field, totp }) => isCodeField(field, totp))
}

/** If `field` is null, it reads the login's own code. */
function readRow(
  row: CsvRow,
  isAuthenticator: boolean,
  field: FieldCode | null,
): ImportedEntry | null {
  const username = row.get('login_username')
  return readLoginItem({
    name: row.get('name'),
    username: field ? userOfField(username, field.field) : username,
    totp: field ? field.totp : row.get('login_totp'),
    // Organizations have collections instead of folders.
    tags: [row.get('folder'), ...row.get('collections').split(',')],
    favourite: row.get('favorite') === '1',
    note: row.get('notes'),
    trashed: false,
    // A login may have several addresses, separated by commas.
    sites: row.get('login_uri').split(','),
    ...(isAuthenticator && {
      periodSeconds: number.parse(row.at(unnamed.period)),
      digits: number.parse(row.at(unnamed.digits)),
    }),
  })
}
