/** Reads comma-separated values (RFC 4180), with the names of the columns in the first line. */

import { parse } from 'csv-parse/sync'
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { peekText, readText } from './text.ts'

/** Leaves room for the longest value, which is a note. */
const maxRecordCharacters = 1_000_000
/** No table has a longer first line, and a parser would need long for that many columns. */
const maxFirstLine = 65_536
/** The header counts as a row. */
const maxRows = importLimits.entries + 1

/** Returns the names of the columns in the first line, in lower case; empty if there are none. */
export function csvHeader(text: string): string[] {
  const [line = ''] = /^[^\r\n]{0,16384}/.exec(withoutDelimiterLine(text)) ?? []
  try {
    const [header = []] = unwrap(parseLines(line))
    return header.map(name => name.trim().toLowerCase())
  } catch {
    return []
  }
}

/** Many importers are asked about the same file, so its header is parsed only once. */
const headers = new WeakMap<Uint8Array, readonly string[]>()

/** Returns the header of a file in any encoding, as `csvHeader` does; empty if it is binary. */
export function csvHeaderOf(file: Uint8Array): readonly string[] {
  const header = headers.get(file) ?? csvHeader(peekText(file) ?? '')
  headers.set(file, header)
  return header
}

/** Some files tell Excel their delimiter in a line of its own. */
function withoutDelimiterLine(text: string): string {
  return text.replace(/^"?sep=.{1,2}"?(?:\r\n|\r|\n)/i, '')
}

/** Spreadsheets save with tabs, or with semicolons where the comma is the decimal separator. */
const delimiters = [',', ';', '\t', '|']

/** Returns the delimiter that occurs most often in the header, outside of quotes. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  const counts = delimiters.map(delimiter => bare.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

/**
 * Finds the end of the first row, outside of quotes. The parser could do this as well, but thirty
 * times slower.
 */
function lineEndOf(text: string): string {
  for (const [part] of text.matchAll(/"[^"]*"?|\r\n|\n|\r/g)) {
    if (!part.startsWith('"')) return part
  }
  return '\n'
}

function parseLines(text: string): string[][] {
  return parse(text, {
    delimiter: delimiterOf(/^[^\r\n]*/.exec(text)?.[0] ?? ''),
    record_delimiter: lineEndOf(text),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: maxRecordCharacters,
    to: maxRows + 1,
  })
}

/** Some scripts put each whole row into quotes again, and double the quotes of its cells. */
function unwrap(records: string[][]): string[][] {
  const lines = records.map(([line = ''], i) => (records[i]?.length === 1 ? line : null))
  const isWrapped = lines.every(line => line !== null && /[,;\t|]/.test(line))
  return isWrapped ? parseLines(lines.join('\n')) : records
}

export interface CsvRow {
  /** Returns the value in the column of that name (in lower case); '' if it is missing. */
  get(column: string): string
  /**
   * Returns the value in the column at that index, counted from 0, even if the header has no name
   * for it.
   */
  at(index: number): string
  /** Returns all values from the column at that index on. */
  from(index: number): readonly string[]
}

/** Returns the rows below the header. Throws `bad-input` and `too-large`. */
export function readCsv(file: Uint8Array): CsvRow[] {
  const text = readText(file)
  const header = csvHeader(text)
  return parseRecords(text)
    .slice(1)
    .map(values => ({
      get: column => values[header.indexOf(column)] ?? '',
      at: index => values[index] ?? '',
      from: index => values.slice(index),
    }))
}

/** Tells from its first line whether the text could be a table. */
export function couldBeTable(text: string): boolean {
  const [line = ''] = /^.*/.exec(withoutDelimiterLine(text)) ?? []
  return line.length <= maxFirstLine && /[,;\t|]/.test(line)
}

/** Reads all rows of a text, including the header. Throws `bad-input` and `too-large`. */
export function parseRecords(text: string): string[][] {
  let records: string[][]
  try {
    records = unwrap(parseLines(withoutDelimiterLine(text)))
  } catch {
    // The parser's message would quote the value.
    throw new AppError('bad-input', words('core.importFiles.openQuote'))
  }
  if (records.length > maxRows) {
    throw new AppError(
      'too-large',
      words('core.importFiles.tooManyRows', { limit: importLimits.entries }),
    )
  }
  return records
}
