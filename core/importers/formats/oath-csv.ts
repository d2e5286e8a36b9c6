/**
 * Reads lists of hardware tokens from their makers, as Microsoft Entra accepts them: a table of
 * serial numbers and Base32 secrets, with or without a header (learn.microsoft.com, "Upload
 * hardware OATH tokens in CSV format", 2026-11; Token2, Deepnet, and Feitian write the same).
 */

import { formatBase32 } from '../../../shared/base32.ts'
import { parseHex } from '../../../shared/hex.ts'
import { words } from '../../../shared/wording/words.ts'
import type { ImportedEntry, Importer } from '../importer.ts'
import { number, parseType } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { type CsvRow, csvHeader, readCsv } from '../syntax/csv.ts'
import { peekText, readText } from '../syntax/text.ts'

/** Columns have these names, without spaces and punctuation. */
const titles = {
  user: ['upn', 'userprincipalname', 'username', 'user'],
  serial: ['serialnumber', 'serialno', 'serial', 'tokenserial'],
  secret: ['secretkey', 'secret', 'seed', 'base32seed', 'seedbase32', 'hexseed', 'seedhex'],
  period: ['timeinterval', 'timeintervalinseconds', 'interval', 'timestep', 'period'],
  maker: ['manufacturer'],
  model: ['model'],
  algorithm: ['hashfunction', 'hash', 'hashalgorithm', 'algorithm'],
  digits: ['digits', 'otplength', 'codelength'],
  type: ['type', 'otptype', 'tokentype', 'oathtype'],
  counter: ['counter', 'movingfactor'],
} as const
type Column = keyof typeof titles

const untitled = ['upn', 'serial number', 'secret key', 'time interval', 'manufacturer', 'model']
/** Matches a user (or none), a serial number, a secret, 30 or 60, and perhaps more. */
const untitledLine =
  /^\s*(?:"?([^",;\s]*)"?[,;])?"?[\w-]{4,}"?[,;]"?[A-Z2-7]{16,}=*"?[,;]"?(?:30|60)"?(?:[,;]|\s*$)/i

export const oathCsv: Importer = {
  id: 'oath-csv',
  name: words('core.importFormats.oathCsv'),
  extensions: ['csv'],
  sealed: 'never',
  recognises(file) {
    const text = peekText(file) ?? ''
    return hasTitles(text) || isUntitled(text)
  },
  open(file) {
    const text = readText(file)
    const rows = isUntitled(text) ? readUntitled(text) : readCsv(file)
    const columns = columnsOf(isUntitled(text) ? untitled : csvHeader(text))
    return { sealed: false, read: async () => readRows(rows, row => readToken(row, columns)) }
  },
}

function columnsOf(header: readonly string[]): Map<Column, string> {
  const found = Object.entries(titles).flatMap(([column, names]) => {
    const title = header.find(name => (names as readonly string[]).includes(bare(name)))
    return title === undefined ? [] : [[column as Column, title] as const]
  })
  return new Map(found)
}

const bare = (title: string) => title.toLowerCase().replace(/[^a-z\d]/g, '')

/** Other tables don't have both serial numbers and intervals. */
function hasTitles(text: string): boolean {
  const columns = columnsOf(csvHeader(text))
  return (['serial', 'secret'] as const).every(column => columns.has(column))
}

function isUntitled(text: string): boolean {
  const [line = ''] = /^[^\r\n]{0,1024}/.exec(text) ?? []
  return untitledLine.test(line)
}

/** Reads a table without a header, and perhaps without a column of users. */
function readUntitled(text: string): CsvRow[] {
  const [, user] = untitledLine.exec(text.slice(0, 1024)) ?? []
  const header = user === undefined ? untitled.slice(1) : untitled
  const mark = /^[^\r\n]*;/.test(text) ? ';' : ','
  return readCsv(Buffer.from(`${header.join(mark)}\n${text}`))
}

function readToken(row: CsvRow, columns: ReadonlyMap<Column, string>): ImportedEntry {
  const get = (column: Column) => row.get(columns.get(column) ?? '').trim()
  const [serial, user] = [get('serial'), get('user')]
  const device = [get('maker'), get('model')].filter(part => part !== '').join(' ')
  const note = [
    user === '' || serial === '' ? '' : `Serial number: ${serial}`,
    device === '' ? '' : `Token: ${device}`,
  ]
  return toImported(
    {
      type: parseType(get('type').replace(/^oath-?/i, '')),
      label: user || serial,
      secret: base32Of(get('secret')),
      algorithm: get('algorithm').replace(/^hmac/i, ''),
      digits: number.parse(get('digits')),
      periodSeconds: number.parse(get('period')),
      counter: number.parse(get('counter')) ?? 0,
    },
    { note: note.filter(line => line !== '').join('\n') },
  )
}

/**
 * Entra takes Base32, but some makers write hexadecimal. A text with 0, 1, 8, or 9 can't be Base32.
 */
function base32Of(secret: string): string {
  const isHex = /^(?:[\da-f]{2}){10,}$/i.test(secret) && /[0189]/.test(secret)
  return isHex ? formatBase32(parseHex(secret)) : secret
}
