/**
 * Finds setup links in the notes of a password manager's export, which may be outside of its
 * columns for codes.
 */

import { formatBase32 } from '../../../shared/base32.ts'
import { AppError } from '../../../shared/errors.ts'
import { type FoundLink, findLinks } from '../../../shared/find-links.ts'
import { isMigrationText } from '../../../shared/migration.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, Importer, Opened } from '../importer.ts'
import { peekText } from '../syntax/text.ts'
import { readLinks } from './setup-links.ts'

/** Adds to an importer the links in its file that it leaves unread, under their own names. */
export function withLinksBesides(importer: Importer): Importer {
  return {
    ...importer,
    open(file, beside, name) {
      const links = findLinks(peekText(file) ?? '').filter(({ text }) => !isMigrationText(text))
      if (links.length === 0) return importer.open(file, beside, name)
      const opened = orRefusal(() => importer.open(file, beside, name))
      if ('sealed' in opened && opened.sealed) return opened
      const isWhole = importer.recognises(file, name ?? '')
      return {
        sealed: false,
        async read() {
          const own = await readOwn(opened)
          const read = join(own, links)
          return own instanceof AppError && !isWhole ? tellRest(read, own) : read
        },
      }
    },
  }
}

/** Says what is missing, so that nobody thinks the links were everything in a damaged export. */
function tellRest(read: Imported, { words: reason }: AppError): Imported {
  const rest = { where: words('core.importPlaces.allButLinks'), reason }
  return { ...read, skipped: [...read.skipped, rest] }
}

/** An export without a code of its own is refused, unless its notes contain one. */
function orRefusal(open: () => Opened): Opened | AppError {
  try {
    return open()
  } catch (error) {
    return refusalOf(error)
  }
}

async function readOwn(opened: Opened | AppError): Promise<Imported | AppError> {
  if (!('read' in opened)) return refusalOf(opened)
  return opened.read().catch(refusalOf)
}

function refusalOf(error: unknown): AppError {
  if (error instanceof AppError && error.code === 'bad-input') return error
  throw error
}

/** A link that the importer has read or reported isn't repeated. */
function join(own: Imported | AppError, links: readonly FoundLink[]): Imported {
  const besides = readLinks(
    links.map(({ text, line }) => ({
      text,
      where: words('core.importPlaces.line', { number: line }),
    })),
  )
  const read = own instanceof AppError ? { entries: [], skipped: [] } : own
  const known = new Set(read.entries.map(({ secret }) => formatBase32(secret)))
  const more = besides.entries.filter(({ secret }) => !known.has(formatBase32(secret)))
  if (own instanceof AppError && more.length === 0) throw own
  const entries = more.map(entry => ({
    ...entry,
    warnings: [...entry.warnings, words('core.importEntries.fromNote')],
  }))
  return { ...read, entries: [...read.entries, ...entries] }
}
