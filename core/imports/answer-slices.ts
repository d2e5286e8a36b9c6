/**
 * Sends a long answer of the import process in slices, so that nothing blocks while it is unpacked.
 */
import type { Imported } from '../importers/importer.ts'
import type { ReadingAnswer, Slice } from './process-messages.ts'
import type { ReadFile } from './read-file.ts'

const sliceRows = 500

/** Cuts the files' rows into slices, which go first. The files follow without their rows. */
export function* toSlices(files: readonly ReadFile[]): Generator<ReadingAnswer> {
  for (const [file, read] of files.entries()) {
    if (read.state !== 'read') continue
    const { entries, skipped } = read.imported
    for (let from = 0; from < Math.max(entries.length, skipped.length); from += sliceRows) {
      yield {
        kind: 'slice',
        file,
        entries: entries.slice(from, from + sliceRows),
        skipped: skipped.slice(from, from + sliceRows),
      }
    }
  }
  yield { kind: 'read', files: files.map(file => withRows(file, [], [])) }
}

export interface Assembly {
  add(slice: Slice): void
  /** Returns the files with the slices that came before. The next answer starts over. */
  finish(files: readonly ReadFile[]): ReadFile[]
}

export function createAssembly(): Assembly {
  let slices: Slice[] = []
  return {
    add: slice => void slices.push(slice),
    finish(files) {
      const given = slices
      slices = []
      return files.map((file, at) => {
        const mine = given.filter(slice => slice.file === at)
        return withRows(
          file,
          mine.flatMap(({ entries }) => entries),
          mine.flatMap(({ skipped }) => skipped),
        )
      })
    },
  }
}

function withRows(
  file: ReadFile,
  entries: Imported['entries'],
  skipped: Imported['skipped'],
): ReadFile {
  if (file.state !== 'read') return file
  return { ...file, imported: { ...file.imported, entries, skipped } }
}
