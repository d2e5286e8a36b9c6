import type { ImportFile, ImportPreview, ImportRow } from '../../shared/transfer-models.ts'
import { isNew } from './match.ts'

/** True of a guess while nobody has agreed to the guesses of its file. */
export function isUnconfirmed(
  { file }: ImportRow,
  files: readonly ImportFile[],
  agreed: ReadonlySet<number>,
): boolean {
  if (file === null || agreed.has(file)) return false
  return (files[file]?.guesses.length ?? 0) > 0
}

/**
 * The user's choice stays; what is new is ticked. A file that is opened later may hold what came
 * after it: that is here already from then on.
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
