/** Comma-separated values (RFC 4180), the first line of which names the columns. */

import { parse } from 'csv-parse/sync'
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { readText } from './text.ts'

/** Leaves room for the longest value, which is a note. */
const maxRecordCharacters = 1_000_000
/** No table has a first line as long; a parser would be busy for long with that many columns. */
const maxFirstLine = 65_536
/** The header counts as a row. */
const maxRows = importLimits.entries + 1

/** The names of the columns as they stand in the first line, small letters; empty if it is none. */
export function csvHeader(text: string): string[] {
  const [line = ''] = /^[^\r\n]{0,16384}/.exec(withoutDelimiterLine(text)) ?? []
  try {
    const [header = []] = unwrap(parseLines(line))
    return header.map(name => name.trim().toLowerCase())
  } catch {
    return []
  }
}

/** Excel is told the delimiter by a line of its own. */
function withoutDelimiterLine(text: string): string {
  return text.replace(/^"?sep=.{1,2}"?(?:\r\n|\r|\n)/i, '')
}

/** Spreadsheets save with semicolons where the comma is a decimal point, or with tabs. */
const delimiters = [',', ';', '\t', '|']

/** The one that the header has most of, outside quotes. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  const counts = delimiters.map(delimiter => bare.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

/** The end of the first row, outside quotes. The parser finds it too, but thirty times slower. */
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

/** Scripts put each row as a whole into quotes once more, with those of its cells doubled. */
function unwrap(records: string[][]): string[][] {
  const lines = records.map(([line = ''], i) => (records[i]?.length === 1 ? line : null))
  const isWrapped = lines.every(line => line !== null && /[,;\t|]/.test(line))
  return isWrapped ? parseLines(lines.join('\n')) : records
}

export interface CsvRow {
  /** The value below the column of that name, in small letters; '' where there is none. */
  get(column: string): string
  /** Returns the value in the column of that number, from 0; the header need not name it. */
  at(index: number): string
  /** The values from the column of that number on, however many there are. */
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

/** Tells whether the text could be a table, by its first line. */
export function couldBeTable(text: string): boolean {
  const [line = ''] = /^.*/.exec(withoutDelimiterLine(text)) ?? []
  return line.length <= maxFirstLine && /[,;\t|]/.test(line)
}

/** Reads all rows of a text, the header, too. Throws `bad-input` and `too-large`. */
export function parseRecords(text: string): string[][] {
  let records: string[][]
  try {
    records = unwrap(parseLines(withoutDelimiterLine(text)))
  } catch {
    // The parser's message quotes the value.
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
