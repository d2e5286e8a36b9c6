/** Names out of a file whose encoding was guessed may be wrong: those who have any are told so. */
import type { Imported, ImportedEntry } from '../importers/importer.ts'
import { doubtAboutText } from '../importers/syntax/text.ts'

/** The entries of the file, with a warning where letters of theirs hang on the guess. */
export function tellDoubt(imported: Imported, file: Uint8Array): Imported {
  const doubt = doubtAboutText(file)
  if (doubt === null) return imported
  return {
    ...imported,
    entries: imported.entries.map(entry =>
      hangsOnEncoding(entry) ? { ...entry, warnings: [...entry.warnings, doubt] } : entry,
    ),
  }
}

function hangsOnEncoding({ issuer, label, note, tags }: ImportedEntry): boolean {
  return /[^ -~\s]/.test([issuer, label, note, ...tags].join(''))
}
