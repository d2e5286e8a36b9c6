/** Groups the rows of an import by how they compare with the vault. */
import type { ImportRow } from '../../../shared/transfer-models.ts'

/** The groups are in the order in which they are offered as filters. */
export const groups = [
  'new',
  'conflict',
  'changed',
  'elsewhere',
  'inTrash',
  'fromTrash',
  'known',
] as const

export type RowGroup = (typeof groups)[number]

export function groupOf({ verdict, trashed }: ImportRow): RowGroup {
  if (verdict === 'trashed') return 'inTrash'
  const comesIn = verdict === 'new' || verdict === 'conflict'
  return trashed && comesIn ? 'fromTrash' : verdict
}

export function countGroups(rows: readonly ImportRow[]): Record<RowGroup, number> {
  const counts = {
    new: 0,
    conflict: 0,
    changed: 0,
    elsewhere: 0,
    inTrash: 0,
    fromTrash: 0,
    known: 0,
  }
  for (const row of rows) counts[groupOf(row)]++
  return counts
}
