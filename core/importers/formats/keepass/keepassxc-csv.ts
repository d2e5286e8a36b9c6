/** Reads KeePassXC's CSV export, whose column TOTP contains a setup link. */
import { parseOtpText } from '../../../../shared/otpauth.ts'
import type { ImportedEntry, Importer } from '../../importer.ts'
import { readRows, withExtras } from '../../rows/rows.ts'
import { type CsvRow, csvHeaderOf, readCsv } from '../../syntax/csv.ts'
import { withNames } from './keepass-otp.ts'

const columns = ['group', 'title', 'username', 'password', 'url', 'notes', 'totp']

export const keePassXcCsv: Importer = {
  id: 'keepassxc-csv',
  name: 'KeePassXC (CSV)',
  extensions: ['csv'],
  sealed: 'never',
  recognises(file) {
    const header = csvHeaderOf(file)
    return columns.every((name, i) => header[i] === name)
  },
  open(file) {
    const rows = readCsv(file)
    return { sealed: false, read: async () => readRows(rows, readRow) }
  },
}

function readRow(row: CsvRow): ImportedEntry | null {
  const link = row.get('totp').trim()
  if (link === '') return null
  const names = { issuer: row.get('title').trim(), label: row.get('username').trim() }
  // The first group is the database itself.
  const tag = row.get('group').split('/').slice(1).join('/')
  const extras = { tags: [tag], note: row.get('notes'), website: row.get('url') }
  return withExtras(withNames(parseOtpText(link), names), extras)
}
