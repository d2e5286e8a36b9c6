/** Setup links of any kind, one after another: from lines of text or from QR codes. */
import { AppError } from '../../shared/errors.ts'
import { isMigrationText, type Migration, parseMigration } from '../../shared/migration.ts'
import { csvHeader } from './csv.ts'
import type { ExportPart, Imported, ImportedEntry } from './importer.ts'
import { readRows, withExtras } from './rows.ts'
import { readSetupLink } from './setup-link.ts'

export interface Link {
  readonly text: string
  /** 'line 3'. */
  readonly where: string
}

/** Older exports of Ente Auth have no lines. */
const comma = /,(?=\s*otpauth:\/\/)/i

/** The lines of a text but blank ones and comments, which begin with '#'. */
export function linesOf(text: string): Link[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, i) => {
      const links = line.split(comma)
      const placeOf = (n: number) => (links.length > 1 ? `, link ${n + 1}` : '')
      return links.map((link, n) => ({ text: link.trim(), where: `line ${i + 1}${placeOf(n)}` }))
    })
    .filter(line => line.text !== '' && !line.text.startsWith('#'))
}

/** Characters at the beginning that tell what kind of list it is. */
const telling = 100_000

const scheme = /^(?:otpauth(-migration)?|motp|steam):\/\//i

/** A first line of so many columns begins a table, whose notes may hold links too. */
const columnsOfTable = 3

/** Whether a text has lines that are links, whatever stands between, and all of them Google's. */
export function kindOfList(text: string | null): 'links' | 'migration' | null {
  // Tags and brackets begin something else.
  if (text === null || /^\s*[<[{]/.test(text) || !text.includes('://')) return null
  const lines = linesOf(text.slice(0, telling))
  const links = lines.map(line => scheme.exec(line.text)).filter(link => link !== null)
  if (links.length === 0) return null
  const [first] = lines
  const isTable = !scheme.test(first?.text ?? '') && csvHeader(text).length >= columnsOfTable
  if (isTable) return null
  return links.every(([, migration]) => migration !== undefined) ? 'migration' : 'links'
}

interface Row {
  readonly where: string
  read(): ImportedEntry
}

/**
 * Parts of one export of Google Authenticator may come in any order and several times. Throws
 * `too-large` over the ceiling of entries.
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
    index => rows[index]?.where ?? '',
  )
  return { ...imported, parts: [...parts.values()] }
}

function rowsOf(part: Migration, where: string): Row[] {
  return [
    ...part.entries.map(entry => ({ where, read: () => withExtras(entry) })),
    ...part.skipped.map(skipped =>
      failed(`${where}, ${skipped.where.toLowerCase()}`, new AppError('bad-input', skipped.reason)),
    ),
  ]
}

function failed(where: string, error: unknown): Row {
  return {
    where,
    read() {
      throw error
    },
  }
}
