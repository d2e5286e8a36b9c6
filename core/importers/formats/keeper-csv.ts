/** Reads Keeper's tables, which have no header. Their rows end with pairs of names and values. */

import { words } from '../../../shared/wording/words.ts'
import type { ImportedEntry, Importer } from '../importer.ts'
import { readLoginItem, userOfField } from '../rows/login-item.ts'
import { readRows } from '../rows/rows.ts'
import { parseRecords } from '../syntax/csv.ts'
import { peekText, readText } from '../syntax/text.ts'

const codeName = 'TFC:Keeper'

export const isInPairs = (text: string) => /^[^{[<]/.test(text) && /,"?TFC:Keeper"?,/.test(text)

/** The pairs come after folder, title, user, password, address, note, and shared folder. */
const firstPair = 7

export const keeperCsv: Importer = {
  id: 'keeper-csv',
  name: 'Keeper (CSV)',
  extensions: ['csv'],
  sealed: 'never',
  recognises: file => isInPairs(peekText(file) ?? ''),
  open(file) {
    const records = parseRecords(readText(file))
    const rows = records.flatMap((cells, index) =>
      codesOf(cells).map((totp, i) => ({
        cells,
        index,
        totp,
        field: i === 0 ? '' : `code ${i + 1}`,
      })),
    )
    return {
      sealed: false,
      read: async () =>
        readRows(rows, readRow, at =>
          words('core.importPlaces.row', { number: (rows[at]?.index ?? 0) + 1 }),
        ),
    }
  },
}

interface Row {
  readonly cells: readonly string[]
  readonly index: number
  readonly totp: string
  readonly field: string
}

function codesOf(cells: readonly string[]): string[] {
  return cells.filter((_, i) => i > firstPair && i % 2 === 0 && cells[i - 1] === codeName)
}

function readRow({ cells, totp, field }: Row): ImportedEntry | null {
  const [folder = '', name = '', username = '', , site = '', note = '', shared = ''] = cells
  return readLoginItem({
    name,
    username: userOfField(username, field),
    totp,
    tags: [folder, shared],
    favourite: false,
    note,
    trashed: false,
    sites: [site],
  })
}
