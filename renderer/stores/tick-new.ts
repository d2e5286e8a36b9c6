import type { ImportFile, ImportPreview, ImportRow } from '../../shared/transfer-models.ts'
import { isNew } from './match.ts'

/** True for a guess as long as nobody has agreed to the assumptions about its file. */
export function isUnconfirmed(
  { file }: ImportRow,
  files: readonly ImportFile[],
  agreed: ReadonlySet<number>,
): boolean {
  if (file === null || agreed.has(file)) return false
  return (files[file]?.guesses.length ?? 0) > 0
}

/**
 * Selects new rows, and keeps the user's choices. A file that is opened later may contain the same
 * entries as rows that came after it, which then count as known.
 */
export function tickNew(
  ticked: ReadonlySet<string>,
  before: ImportPreview | null,
  after: ImportPreview,
  agreed: ReadonlySet<number>,
): Set<string> {
  const known = new Map(before?.rows.map(({ key, verdict }) => [key, verdict]))
  const chosen = after.rows.filter(row =>
    known.get(row.key) === row.verdict
      ? ticked.has(row.key)
      : isNew(row) && !isUnconfirmed(row, after.files, agreed),
  )
  return new Set(chosen.map(({ key }) => key))
}
