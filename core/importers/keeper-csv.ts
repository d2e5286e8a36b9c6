/** Keeper: tables without a header, whose rows end with names and values in pairs. */
import { parseRecords } from './csv.ts'
import type { ImportedEntry, Importer } from './importer.ts'
import { readLoginItem } from './login-item.ts'
import { readRows } from './rows.ts'
import { peekText, readText } from './text.ts'

const codeName = 'TFC:Keeper'
const inPair = /,"?TFC:Keeper"?,/

/** Folder, title, user, password, address, note, shared folder; then the pairs. */
const firstPair = 7

export const keeperCsv: Importer = {
  id: 'keeper-csv',
  name: 'Keeper (CSV)',
  extensions: ['csv'],
  sealed: 'never',
  recognises(file) {
    const text = peekText(file) ?? ''
    return /^[^{[<]/.test(text) && inPair.test(text)
  },
  open(file) {
    const rows = parseRecords(readText(file))
    return {
      sealed: false,
      read: async () => readRows(rows, readRow, index => `row ${index + 1}`),
    }
  },
}

function readRow(row: readonly string[]): ImportedEntry | null {
  const [folder = '', name = '', username = '', , , note = '', shared = ''] = row
  const at = row.findIndex((cell, i) => i >= firstPair && i % 2 === 1 && cell === codeName)
  return readLoginItem({
    name,
    username,
    totp: at < 0 ? '' : (row[at + 1] ?? ''),
    tags: [folder, shared],
    favourite: false,
    note,
    trashed: false,
  })
}
