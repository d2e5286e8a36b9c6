/**
 * Reads the table of tokens that LinOTP and privacyIDEA accept: rows of serial number, seed in
 * hexadecimal, type, digits, and period, without a header. If nothing else tells the hash, the
 * seed's length does (parseOATHcsv of both, 2026-11). In privacyIDEA's second version, each row
 * begins with the user.
 */

import { formatBase32 } from '../../../shared/base32.ts'
import { nameForDisplay } from '../../../shared/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseHex } from '../../../shared/hex.ts'
import { words } from '../../../shared/wording/words.ts'
import type { ImportedEntry, Importer } from '../importer.ts'
import { number, parseType } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { peekText, readText } from '../syntax/text.ts'

const maxCharacters = 8 * 1024 * 1024
/** A few rows are enough to recognize such a table. */
const telling = 20
/** In characters, which is enough for a seed of 64 bytes in hexadecimal, with names around it. */
const longestRow = 1000
const seed = /^(?:[\da-f]{2}){16,64}$/i
const types = /^(?:hotp|totp|ocra2?)$/i

export const linOtpCsv: Importer = {
  id: 'linotp-csv',
  name: words('core.importFormats.linOtpCsv'),
  extensions: ['csv', 'txt'],
  sealed: 'never',
  recognises(file) {
    const text = peekText(file) ?? ''
    if (text.length > maxCharacters || !/^[^[{<]*,/.test(text.slice(0, 2000))) return false
    return rowsOf(text.slice(0, telling * longestRow), telling).some(({ cells }) => isToken(cells))
  },
  open(file) {
    const rows = rowsOf(readText(file))
    if (!rows.some(({ cells }) => isToken(cells))) {
      throw new AppError('bad-input', words('core.importFiles.notTokens'))
    }
    return {
      sealed: false,
      read: async () =>
        readRows(
          rows,
          ({ cells, user }) => readToken(cells, user),
          i => words('core.importPlaces.line', { number: rows[i]?.line ?? 1 }),
        ),
    }
  },
}

interface Row {
  readonly line: number
  /** The columns from the serial number on. */
  readonly cells: readonly string[]
  readonly user: string
}

function rowsOf(text: string, most = Number.POSITIVE_INFINITY): Row[] {
  const hasUsers = /^#\s*version:\s*2\b/i.test(text)
  const rows: Row[] = []
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue
    const cells = line.split(',').map(cell => cell.trim().replace(/^"(.*)"$/, '$1'))
    const user = hasUsers ? (cells[0] ?? '') : ''
    // Such rows begin with user, resolver, and realm.
    rows.push({ line: i + 1, cells: hasUsers ? cells.slice(3) : cells, user })
    if (rows.length >= most) break
  }
  return rows
}

/** A serial number next to a hash isn't a token. The type tells. */
function isToken([serial = '', key = '', type = '', length = '']: readonly string[]): boolean {
  return serial !== '' && seed.test(key) && types.test(type) && /^(?:\d{1,2}|OCRA.*|)$/.test(length)
}

function readToken(cells: readonly string[], user: string): ImportedEntry {
  const [serial = '', key = '', type = '', digits = '', period = '', hash = ''] = cells
  const label = user || serial
  const about = nameForDisplay('', label)
  if (/^ocra/i.test(type)) {
    throw new AppError('bad-input', words('core.importEntries.ocra'), { about })
  }
  if (!/^(?:[\da-f]{2})+$/i.test(key)) {
    throw new AppError('bad-input', words('core.importEntries.seedNotHex'), { about })
  }
  return toImported(
    {
      type: parseType(type || 'hotp'),
      label,
      secret: formatBase32(parseHex(key)),
      algorithm: hash || hashOf(key),
      digits: number.parse(digits),
      periodSeconds: number.parse(period),
      counter: 0,
    },
    { note: user === '' ? '' : `Serial number: ${serial}` },
  )
}

function hashOf(key: string): string {
  if (key.length === 64) return 'SHA256'
  return key.length === 128 ? 'SHA512' : 'SHA1'
}
