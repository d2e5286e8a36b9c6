/** Setup links of any kind, one after another: from lines of text or from QR codes. */
import { AppError } from '../../shared/errors.ts'
import { isMigrationText, type Migration, parseMigration } from '../../shared/migration.ts'
import { readLink } from './ente-auth.ts'
import type { Imported, ImportedEntry } from './importer.ts'
import { readRows, withExtras } from './rows.ts'

export interface Link {
  readonly text: string
  /** 'line 3'. */
  readonly where: string
}

/** The lines of a text but blank ones and comments, which begin with '#'. */
export function linesOf(text: string): Link[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ text: line.trim(), where: `line ${i + 1}` }))
    .filter(line => line.text !== '' && !line.text.startsWith('#'))
}

/** Characters at the beginning that tell what kind of list it is. */
const telling = 100_000

const scheme = /^(?:otpauth(-migration)?|motp|steam):\/\//i

/**
 * What a text of lines is: links for the most part, and whether all of them are Google's. Links
 * stand in tables and notes too, but not at the beginning of most lines.
 */
export function kindOfList(text: string | null): 'links' | 'migration' | null {
  // Tags and brackets begin something else.
  if (text === null || /^\s*[<[{]/.test(text) || !text.includes('://')) return null
  const lines = linesOf(text.slice(0, telling))
  const links = lines.map(line => scheme.exec(line.text)).filter(link => link !== null)
  if (links.length <= lines.length / 2) return null
  return links.every(([, migration]) => migration !== undefined) ? 'migration' : 'links'
}

interface Row {
  readonly where: string
  read(): ImportedEntry
}

/**
 * Parts of one export of Google Authenticator may come in any order and several times; what is
 * missing of it is told. Throws `too-large` over the ceiling of entries.
 */
export function readLinks(links: readonly Link[]): Imported {
  const batches = new Map<string, { size: number; indices: Set<number> }>()
  const rows = links.flatMap(({ text, where }): Row[] => {
    if (!isMigrationText(text)) return [{ where, read: () => readLink(text) }]
    let part: Migration
    try {
      part = parseMigration(text)
    } catch (error) {
      return [failed(where, error)]
    }
    const batch = batches.get(part.batchId) ?? { size: part.size, indices: new Set() }
    batches.set(part.batchId, batch)
    if (batch.indices.has(part.index)) return []
    batch.indices.add(part.index)
    return rowsOf(part, where)
  })
  rows.push(...[...batches.values()].flatMap(missingParts))
  return readRows(
    rows,
    row => row.read(),
    index => rows[index]?.where ?? '',
  )
}

function rowsOf(part: Migration, where: string): Row[] {
  return [
    ...part.entries.map(entry => ({ where, read: () => withExtras(entry) })),
    ...part.skipped.map(skipped =>
      failed(`${where}, ${skipped.where.toLowerCase()}`, new AppError('bad-input', skipped.reason)),
    ),
  ]
}

function missingParts({ size, indices }: { size: number; indices: Set<number> }): Row[] {
  return Array.from({ length: size }, (_, index) => index)
    .filter(index => !indices.has(index))
    .map(index =>
      failed(
        `part ${index + 1} of ${size}`,
        new AppError('bad-input', 'This part of the export is missing.'),
      ),
    )
}

function failed(where: string, error: unknown): Row {
  return {
    where,
    read() {
      throw error
    },
  }
}
