/** Writes entries of the vault in a format. */

import { AppError } from '../../shared/errors.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { findEntry } from '../entries/entries.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'
import type { Exporter, ExportOptions } from './exporter.ts'

export interface Chosen {
  readonly held: readonly StoredEntry[]
  readonly refused: readonly { readonly entry: StoredEntry; readonly reason: Words }[]
}

/**
 * Splits the named entries, or all of the list, by whether the format can contain them. Throws
 * `not-found`.
 */
export function chooseEntries(
  document: Readonly<VaultDocument>,
  exporter: Exporter,
  ids: readonly string[] | null,
): Chosen {
  const named = ids === null ? document.entries : ids.map(id => findEntry(document, id))
  const judged = named.map(entry => ({ entry, reason: exporter.refuses(entry) }))
  return {
    held: judged.flatMap(({ entry, reason }) => (reason === null ? [entry] : [])),
    refused: judged.flatMap(({ entry, reason }) => (reason === null ? [] : [{ entry, reason }])),
  }
}

/** Throws `refused` if nothing would be written. */
export async function writeExport(
  exporter: Exporter,
  { held }: Chosen,
  options: ExportOptions,
): Promise<{ name: string; bytes: Uint8Array }> {
  if (held.length === 0) throw nothingHeldBy(exporter)
  const bytes = await exporter.write(held, options)
  const day = new Date(options.now).toISOString().slice(0, 10)
  return { name: `countersign-${exporter.id}-${day}.${exporter.extension}`, bytes }
}

export function nothingHeldBy({ name }: Exporter): AppError {
  return new AppError('refused', words('core.exporters.holdsNone', { name }))
}
