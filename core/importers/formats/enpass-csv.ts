/**
 * Reads Enpass tables, which have no header. Rows contain a title, pairs of names and values, and a
 * note.
 */

import { type Words, words } from '../../../shared/wording/words.ts'
import { meaningOf } from '../clues/code-names.ts'
import { quoted } from '../guessing/quoted.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { isCodeField } from '../rows/field-code.ts'
import { readLoginItem, userOfField } from '../rows/login-item.ts'
import { noSecondFactor } from '../rows/password-table.ts'
import { readRows } from '../rows/rows.ts'
import { couldBeTable, parseRecords } from '../syntax/csv.ts'
import { peekText, readText } from '../syntax/text.ts'
import { isInPairs as isKeeper } from './keeper-csv.ts'

/** More rows of a longer table would tell nothing new. */
const rowsToLookAt = 200

/** The user has to read all of these names in order to agree to them. */
const mostNamesToTell = 5

/** The largest table of logins that an app allows is smaller. */
const maxCharacters = 8 * 1024 * 1024

export const enpassCsv: Importer = {
  id: 'enpass-csv',
  name: 'Enpass (CSV)',
  extensions: ['csv'],
  sealed: 'never',
  recognises: file => holdsPairs(peekText(file) ?? ''),
  open(file) {
    const records = parseRecords(readText(file))
    return { sealed: false, read: async () => readRecords(records) }
  },
}

interface Pair {
  readonly label: string
  readonly value: string
}

/** Enpass marks hidden fields with an asterisk. A note comes last, without a name. */
function pairsOf(cells: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  for (let i = 1; i + 1 < cells.length; i += 2) {
    const label = (cells[i] ?? '').trim().replace(/^\*/, '')
    pairs.push({ label, value: cells[i + 1] ?? '' })
  }
  return pairs
}

const noteOf = (cells: readonly string[]) => (cells.length % 2 === 0 ? (cells.at(-1) ?? '') : '')

/**
 * In these tables, most rows contain names of fields, and some the name of a code. A table with a
 * header names its columns only once.
 */
export function holdsPairs(text: string): boolean {
  const isOther = !/^[^[{<]*,/.test(text) || !couldBeTable(text) || isKeeper(text)
  if (text.length > maxCharacters || isOther) return false
  let records: string[][]
  try {
    records = parseRecords(text)
  } catch {
    return false
  }
  const rows = withoutTitles(records)
    .slice(0, rowsToLookAt)
    .filter(({ length }) => length > 2)
  const named = rows.filter(cells => pairsOf(cells).some(({ label }) => isFieldName(label)))
  const isEach = rows.length > 0 && named.length * 3 >= rows.length * 2
  return isEach && rows.some(cells => isLoginWithCode(pairsOf(cells)))
}

function isLoginWithCode(pairs: readonly Pair[]): boolean {
  return (
    pairs.some(({ label, value }) => meaningOf(label) === 'code' && isCodeField(label, value)) &&
    pairs.some(({ label }) => isFieldName(label) && meaningOf(label) !== 'code')
  )
}

function isFieldName(label: string): boolean {
  const meaning = meaningOf(label)
  return (
    meaning === 'code' ||
    meaning === 'user' ||
    meaning === 'site' ||
    /^(?:password|passwort|mot de passe|contraseña|senha|wachtwoord|hasło|пароль|密码|パスワード)$/i.test(
      label,
    )
  )
}

/** Some versions begin with 'Title', 'Field', 'Value', and so on. */
function withoutTitles(records: readonly string[][]): readonly string[][] {
  return /^title$/i.test(records[0]?.[0]?.trim() ?? '') ? records.slice(1) : records
}

interface Row extends Pair {
  readonly cells: readonly string[]
  readonly at: number
  readonly field: string
}

function readRecords(records: readonly string[][]): Imported {
  const before = records.length - withoutTitles(records).length
  const rows = withoutTitles(records).flatMap((cells, i): Row[] =>
    pairsOf(cells)
      .filter(({ label, value }) => isCode(label, value))
      .map((pair, nth) => ({
        ...pair,
        cells,
        at: i + before,
        field: nth === 0 ? '' : pair.label,
      })),
  )
  if (rows.length === 0) throw noSecondFactor('Enpass')
  const imported = readRows(rows, readRow, i =>
    words('core.importPlaces.row', { number: (rows[i]?.at ?? 0) + 1 }),
  )
  return { ...imported, guesses: [guessOf(rows)] }
}

/** Nothing in the table proves that Enpass wrote it. */
function guessOf(rows: readonly Row[]): Words {
  // Any other label may be a value that was mistaken for a name, and therefore a secret.
  const names = rows.flatMap(({ label }) => (meaningOf(label) === 'code' ? [label] : []))
  const told = [...new Set(names)].slice(0, mostNamesToTell).map(quoted)
  if (told.length === 0) return words('core.importGuesses.enpassLinks')
  return words('core.importGuesses.enpass', { names: { all: told, as: 'and' } })
}

/** A field that is called a code but cannot be read is reported, not skipped. */
function isCode(label: string, value: string): boolean {
  return value.trim() !== '' && (isCodeField(label, value) || meaningOf(label) === 'code')
}

function readRow({ cells, value, field }: Row): ImportedEntry | null {
  const users = pairsOf(cells).filter(pair => meaningOf(pair.label) === 'user' && pair.value !== '')
  return readLoginItem({
    name: cells[0] ?? '',
    username: userOfField(users[0]?.value ?? '', field),
    totp: value,
    tags: [],
    favourite: false,
    note: noteOf(cells),
    trashed: false,
    sites: pairsOf(cells).flatMap(pair => (meaningOf(pair.label) === 'site' ? [pair.value] : [])),
  })
}
