/** Reads setup links of any kind in a row, from lines of text or from QR codes. */

import { AppError } from '../../../shared/errors.ts'
import { findLinks } from '../../../shared/find-links.ts'
import { isMigrationText, type Migration, parseMigration } from '../../../shared/migration.ts'
import { type Words, words } from '../../../shared/wording/words.ts'
import { meaningOf } from '../clues/code-names.ts'
import { isMailText } from '../containers/mail-text.ts'
import { holdsPairs } from '../formats/enpass-csv.ts'
import { isPamText } from '../formats/google-pam.ts'
import type { ExportPart, Imported, ImportedEntry } from '../importer.ts'
import { readRows, withExtras } from '../rows/rows.ts'
import { csvHeader } from '../syntax/csv.ts'
import { readSetupLink } from './setup-link.ts'

export interface Link {
  readonly text: string
  /** "line 3". */
  readonly where: Words
}

/**
 * Returns the links anywhere in a text. Other lines are notes, names, and headings, and not rows.
 */
export function linksOf(text: string): Link[] {
  const found = findLinks(text)
  const counts = new Map<number, number>()
  for (const { line } of found) counts.set(line, (counts.get(line) ?? 0) + 1)
  const seen = new Map<number, number>()
  return found.map(({ text: link, line }) => {
    const nth = (seen.get(line) ?? 0) + 1
    seen.set(line, nth)
    const where =
      counts.get(line) === 1
        ? words('core.importPlaces.line', { number: line })
        : words('core.importPlaces.lineAndLink', { line, link: nth })
    return { text: link, where }
  })
}

/** In characters. The beginning tells what kind of list it is. */
const telling = 100_000

/** A first line with this many columns begins a table, whose notes may contain links as well. */
const columnsOfTable = 3

/**
 * Other readers handle pages, tables, and data. But a Markdown link, a link in brackets, the date
 * in a chat, the heading of a section, or a footnote doesn't begin one of these.
 */
const isStructured = (text: string) =>
  /^\s*(?:\{(?=\s*(?:["}]|$))|\[(?=\s*(?:["{\]]|\[\s*["{[\d\]]|-?\d+\s*,\s*["{[\d-]|$))|%PDF-|<(?!(?:apple-)?otpauth|motp|steam))/i.test(
    text,
  )

/**
 * Tells whether a text has links, whatever surrounds them, and whether all of them are Google's.
 */
export function kindOfList(text: string | null): 'links' | 'migration' | null {
  if (text === null || isStructured(text) || isPamText(text) || isMailText(text)) return null
  const beginning = text.slice(0, telling)
  const links = findLinks(beginning)
  if (links.length === 0) return null
  if (isTable(text, links[0]?.line === 1)) return null
  return links.every(link => isMigrationText(link.text)) ? 'migration' : 'links'
}

/**
 * The readers of tables know what the other columns contain. Those of Keeper and Enpass have no
 * header.
 */
function isTable(text: string, beginsWithLink: boolean): boolean {
  if (/,"?TFC:Keeper"?,/.test(text) || holdsPairs(text)) return true
  const header = beginsWithLink ? [] : csvHeader(text)
  return header.length >= columnsOfTable || (header.length > 1 && header.some(isCodeName))
}

const isCodeName = (name: string) => meaningOf(name) === 'code'

interface Row {
  readonly where: Words
  read(): ImportedEntry
}

/**
 * The parts of one Google Authenticator export may come in any order and repeatedly. Throws
 * `too-large` above the ceiling for entries.
 */
export function readLinks(links: readonly Link[]): Imported {
  const parts = new Map<string, ExportPart>()
  const rows = links.flatMap(({ text, where }): Row[] => {
    if (!isMigrationText(text)) return [{ where, read: () => readSetupLink(text) }]
    let part: Migration
    try {
      part = parseMigration(text)
    } catch (error) {
      return [failed(where, error)]
    }
    const { batchId, index, size } = part
    const key = `${batchId} ${index}`
    if (parts.has(key)) return []
    parts.set(key, { batchId, index, size })
    return rowsOf(part, where)
  })
  const imported = readRows(
    rows,
    row => row.read(),
    index => rows[index]?.where ?? words('core.importPlaces.entry', { number: index + 1 }),
  )
  return { ...imported, parts: [...parts.values()] }
}

function rowsOf(part: Migration, where: Words): Row[] {
  return [
    ...part.entries.map(entry => ({ where, read: () => withExtras(entry) })),
    ...part.skipped.map(skipped =>
      failed(
        words('core.importPlaces.within', { container: where, place: skipped.where }),
        new AppError('bad-input', skipped.reason, { about: skipped.name }),
      ),
    ),
  ]
}

function failed(where: Words, error: unknown): Row {
  return {
    where,
    read() {
      throw error
    },
  }
}
