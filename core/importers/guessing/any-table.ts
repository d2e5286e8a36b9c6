/** Reads any program's table that has a column of one-time secrets or setup links. */

import { guessLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { isOtpText } from '../../../shared/otpauth.ts'
import type { List } from '../../../shared/wording/words.ts'
import { type Words, words } from '../../../shared/wording/words.ts'
import { type Detail, type Meaning, meaningOf } from '../clues/code-names.ts'
import { couldBeSecret, isNearSecret, looksLikeSecret } from '../clues/likely-secret.ts'
import type { Imported, Importer } from '../importer.ts'
import { readRows } from '../rows/rows.ts'
import { couldBeTable, parseRecords } from '../syntax/csv.ts'
import { peekText, readText } from '../syntax/text.ts'
import { isInLink, linksIn } from './find-codes.ts'
import { readGuessed, type Said } from './guessed-row.ts'
import { quoted } from './quoted.ts'

interface Column {
  readonly index: number
  /** Null in a table without a header. */
  readonly name: string | null
  readonly meaning: Meaning | null
  /** True if all of its cells are meant as secrets. */
  readonly isOfSecrets: boolean
}

interface Table {
  readonly columns: readonly Column[]
  readonly codes: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  readonly hasHeader: boolean
}

const known = new WeakMap<Uint8Array, Table | null>()

export const anyTable: Importer = {
  id: 'any-table',
  name: words('core.importFormats.anyTable'),
  extensions: ['csv', 'tsv', 'txt'],
  sealed: 'never',
  recognises: file => peekTable(file) !== null,
  open(file) {
    readText(file)
    const table = peekTable(file)
    if (!table) {
      throw new AppError('bad-input', words('core.importFiles.noSecretColumn'))
    }
    return { sealed: false, read: async () => readTable(table) }
  },
}

/** Null if there is no column of codes. Never throws. */
function peekTable(file: Uint8Array): Table | null {
  let table = known.get(file)
  if (table === undefined) {
    table = findTable(peekText(file))
    known.set(file, table)
  }
  return table
}

/** Matches a title and blank lines above the first line of a table. */
const titleLines =
  /^(?:[^,;\t|\r\n]{0,200}(?:\r\n|\r|\n)){1,5}(?=[^\r\n]{0,2000}[,;\t|][^\r\n]{0,2000}(?:\r\n|\r|\n))/

function findTable(given: string | null): Table | null {
  // A bracket begins something else.
  if (given === null || given.length > guessLimits.table || /^\s*[<[{]/.test(given)) return null
  const text = /^"?sep=/i.test(given) ? given : given.replace(titleLines, '')
  if (!couldBeTable(text)) return null
  let records: string[][]
  try {
    records = withoutBorders(parseRecords(text))
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
  return describe(records)
}

/** Tables in Markdown have a line below the header, and bars at both ends. */
function withoutBorders(records: string[][]): string[][] {
  const rule = records[1] ?? []
  if (rule.length < 2 || !rule.every(cell => /^\s*(?::?-+:?)?\s*$/.test(cell))) return records
  return records.filter(row => row !== rule).map(row => row.map(cell => cell.trim()))
}

function describe(records: readonly (readonly string[])[]): Table | null {
  const [first = []] = records
  const hasHeader = !isRowOfCodes(first)
  const rows = hasHeader ? records.slice(1) : records
  if (rows.length === 0) return null
  const columns = first.map((cell, index): Column => {
    const name = hasHeader ? cell.trim() : null
    const meaning = name === null ? null : meaningOf(name)
    const cells = rows.map(row => row[index] ?? '').filter(value => value.trim() !== '')
    const isOfSecrets = meaning === 'code' || (meaning === 'secret' && areSecrets(cells, meaning))
    return { index, name, meaning, isOfSecrets }
  })
  const codes = columns.filter(column => isColumnOfCodes(column, rows))
  if (codes.length === 0) return null
  return {
    columns: hasHeader ? columns : withGuessedNames(columns, codes, rows),
    codes,
    rows,
    hasHeader,
  }
}

/** A row with a mistyped secret isn't a header either, if nothing else in it looks like one. */
function isRowOfCodes(first: readonly string[]): boolean {
  if (first.some(cell => isCode(cell, looksLikeSecret))) return true
  return first.some(isNearSecret) && first.every(cell => meaningOf(cell) === null)
}

/** Without a header, the first two columns of words are most likely the service and the user. */
function withGuessedNames(
  columns: readonly Column[],
  codes: readonly Column[],
  rows: Table['rows'],
): readonly Column[] {
  const [name, user] = columns.filter(column => {
    const cells = rows.map(row => row[column.index]?.trim() ?? '').filter(cell => cell !== '')
    return !codes.includes(column) && cells.length > 0 && cells.every(isWords)
  })
  return columns.map(column => {
    if (column === name) return { ...column, meaning: 'name' as const }
    return column === user ? { ...column, meaning: 'user' as const } : column
  })
}

/** Numbers, dates, and addresses aren't names. */
const isWords = (cell: string) =>
  cell.length <= 100 &&
  /\p{L}/u.test(cell) &&
  !/^[a-z]+:\/\/|^(?:true|false|yes|no|[th]otp|sha-?\d+)$/i.test(cell)

function isCode(cell: string, isSecret: (text: string) => boolean): boolean {
  return linksIn(cell).length > 0 || isSecret(cell)
}

/** Names for values that are as random as a secret, but aren't one. */
const otherwiseRandom =
  /pass|pwd|kenn|hash|id$|uuid|guid|licen|serial|sku|iban|coupon|voucher|gutschein|promo|token|cert|signature|recover|backup|scratch|invite/i

/**
 * A cell that is a link counts in any column. Bare secrets need a telling name, or no doubt at all.
 */
function isColumnOfCodes({ index, name, meaning }: Column, rows: Table['rows']): boolean {
  const cells = rows.map(row => row[index] ?? '').filter(cell => cell.trim() !== '')
  const links = cells.filter(cell => linksIn(cell).length > 0).length
  if (meaning === 'code') {
    const good = cells.filter(cell => isCode(cell, couldBeSecret)).length
    return good > 0
  }
  if (links > 0) return links * 2 >= cells.length || meaning === null || meaning === 'secret'
  if (meaning !== null && meaning !== 'secret') return false
  if (name !== null && meaning === null && otherwiseRandom.test(name)) return false
  return areSecrets(cells, meaning)
}

/**
 * A column counts if all its values but a few typos are secrets, or most of them if the header says
 * so.
 */
function areSecrets(cells: readonly string[], meaning: Meaning | null): boolean {
  const good = cells.filter(looksLikeSecret).length
  if (meaning === 'secret' && good * 2 > cells.length) return true
  return (
    good * 2 >= cells.length &&
    good > 0 &&
    cells.every(cell => looksLikeSecret(cell) || isNearSecret(cell))
  )
}

const details: ReadonlySet<Meaning> = new Set<Detail>([
  ...(['name', 'user', 'note', 'tag', 'site', 'favourite'] as const),
  ...(['type', 'algorithm', 'digits', 'period', 'counter'] as const),
])

const isDetail = (meaning: Meaning | null): meaning is Detail =>
  meaning !== null && details.has(meaning)

function readTable(table: Table): Imported {
  const { columns, codes, rows, hasHeader } = table
  const cells = rows.flatMap((row, at) => {
    const found = codes.flatMap(column => codesIn(column, row[column.index] ?? ''))
    const links = found.filter(isOtpText)
    return found.filter(code => !isInLink(code, links)).map(code => ({ row, at, code }))
  })
  // Only the name of a column tells that its codes are counter-based.
  const counts = codes.every(({ name }) => /hotp|hmac ?otp/i.test(name ?? ''))
  const ofCounting: readonly Said[] = counts ? [{ meaning: 'type', name: '', value: 'hotp' }] : []
  const said = columns.filter(({ meaning }) => isDetail(meaning))
  const imported = readRows(
    cells,
    ({ row, code }) =>
      readGuessed(code, [
        ...said.flatMap(({ index, name, meaning }) =>
          isDetail(meaning) ? [{ meaning, name: name ?? '', value: row[index] ?? '' }] : [],
        ),
        ...ofCounting,
      ]),
    i => words('core.importPlaces.row', { number: (cells[i]?.at ?? 0) + (hasHeader ? 2 : 1) }),
  )
  return { ...imported, guesses: guessesOf(table) }
}

/**
 * If the column's name means a code, every value has to be a code. Elsewhere, codes may be mixed
 * with other values.
 */
function codesIn({ isOfSecrets }: Column, cell: string): string[] {
  const links = linksIn(cell)
  if (links.length > 0) return links
  const counts = isOfSecrets ? cell.trim() !== '' : looksLikeSecret(cell) || isNearSecret(cell)
  return counts ? [cell] : []
}

const taken = ['name', 'user', 'note', 'tag'] as const

function guessesOf({ codes, columns }: Table): Words[] {
  const others = taken.flatMap(meaning => {
    const list = columns.filter(column => column.meaning === meaning && !codes.includes(column))
    if (list.length === 0) return []
    return [words('core.importGuesses.columnsFor', { columns: named(list), meaning })]
  })
  const secrets = { count: codes.length, columns: named(codes) }
  return [
    words('core.importGuesses.table', secrets),
    ...(others.length === 0
      ? []
      : [words('core.importGuesses.otherColumns', { columns: { all: others, as: 'and' } })]),
  ]
}

/** In a table without a header, a name that means nothing may be a cell, and therefore a secret. */
function named(columns: readonly Column[]): List {
  return {
    all: columns.map(({ index, name, meaning }) =>
      name && meaning !== null
        ? quoted(name)
        : words('core.importGuesses.columnNumber', { number: index + 1 }),
    ),
    as: 'and',
  }
}
