/** Tables of Bitwarden and of Bitwarden Authenticator. */
import { AppError } from '../../shared/errors.ts'
import { type CsvRow, csvHeader, readCsv } from './csv.ts'
import { number } from './fields.ts'
import type { ImportedEntry, Importer } from './importer.ts'
import { readLoginItem } from './login-item.ts'
import { readRows } from './rows.ts'
import { peekText } from './text.ts'

/** Bitwarden Authenticator writes more values than names: the period and the digits come last. */
const unnamed = { period: 7, digits: 8 }

export const bitwardenCsv: Importer = {
  id: 'bitwarden-csv',
  name: 'Bitwarden (CSV)',
  extensions: ['csv'],
  sealed: 'never',
  recognises: file => {
    const header = csvHeader(peekText(file) ?? '')
    return ['type', 'name', 'login_totp'].every(name => header.includes(name))
  },
  open: file => {
    const rows = readCsv(file)
    const header = csvHeader(peekText(file) ?? '')
    if (!header.includes('login_totp')) {
      throw new AppError('bad-input', 'The table has no column login_totp.')
    }
    const isAuthenticator = !header.includes('login_username')
    return {
      sealed: false,
      read: async () =>
        readRows(
          rows,
          row => readRow(row, isAuthenticator),
          index => `row ${index + 2}`,
        ),
    }
  },
}

function readRow(row: CsvRow, isAuthenticator: boolean): ImportedEntry | null {
  return readLoginItem({
    name: row.get('name'),
    username: row.get('login_username'),
    totp: row.get('login_totp'),
    // Organisations have collections in place of folders.
    tags: [row.get('folder'), ...row.get('collections').split(',')],
    favourite: row.get('favorite') === '1',
    note: row.get('notes'),
    trashed: false,
    ...(isAuthenticator && {
      periodSeconds: number.parse(row.at(unnamed.period)),
      digits: number.parse(row.at(unnamed.digits)),
    }),
  })
}
