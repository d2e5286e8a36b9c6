/** Exports that are cut into parts: pictures of Google Authenticator come in files of their own. */
import { words } from '../../shared/wording/words.ts'
import type { Skipped } from '../importers/importer.ts'
import type { ReadFile } from './read-file.ts'

interface Batch {
  readonly size: number
  readonly indices: ReadonlySet<number>
  /** The last of the files that hold a part of it. */
  readonly lastFile: number
}

/**
 * The files with the parts told that none of them holds, where the last part of their export is.
 */
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
