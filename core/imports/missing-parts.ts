/**
 * Reports missing parts of split exports: each picture of Google Authenticator's export is a file
 * of its own.
 */
import { words } from '../../shared/wording/words.ts'
import type { Skipped } from '../importers/importer.ts'
import type { ReadFile } from './read-file.ts'

interface Batch {
  readonly size: number
  readonly indices: ReadonlySet<number>
  /** The last file that contains a part of it. */
  readonly lastFile: number
}

/** Returns the files with reports of the missing parts, at the last part of each export. */
export function tellMissingParts(files: readonly ReadFile[]): ReadFile[] {
  const batches = new Map<string, Batch>()
  for (const [lastFile, file] of files.entries()) {
    const parts = file.state === 'read' ? file.imported.parts : []
    for (const { batchId, index, size } of parts ?? []) {
      const indices = new Set(batches.get(batchId)?.indices).add(index)
      batches.set(batchId, { size, indices, lastFile })
    }
  }
  return files.map((file, at) => {
    if (file.state !== 'read') return file
    const mine = [...batches.values()].filter(({ lastFile }) => lastFile === at)
    const skipped = [...file.imported.skipped, ...mine.flatMap(missingOf)]
    return { ...file, imported: { ...file.imported, skipped } }
  })
}

function missingOf({ size, indices }: Batch): Skipped[] {
  return Array.from({ length: size }, (_, index) => ({
    index,
    where: words('core.importPlaces.part', { part: index + 1, size }),
    reason: words('core.imports.partMissing'),
  })).flatMap(({ index, ...skipped }) => (indices.has(index) ? [] : [skipped]))
}
