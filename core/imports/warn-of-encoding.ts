import type { Imported, ImportedEntry } from '../importers/importer.ts'
import { encodingWarning } from '../importers/syntax/text.ts'

/** Warns of names that may be wrong, since the encoding of their file was guessed. */
export function warnOfEncoding(imported: Imported, file: Uint8Array): Imported {
  const warning = encodingWarning(file)
  if (warning === null) return imported
  return {
    ...imported,
    entries: imported.entries.map(entry =>
      dependsOnEncoding(entry) ? { ...entry, warnings: [...entry.warnings, warning] } : entry,
    ),
  }
}

function dependsOnEncoding({ issuer, label, note, tags }: ImportedEntry): boolean {
  return /[^ -~\s]/.test([issuer, label, note, ...tags].join(''))
}
