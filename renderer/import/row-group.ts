/** What a row of an import is to the vault. */
import type { ImportRow } from '../../shared/transfer-models.ts'
import { entryName } from '../search/entry-name.ts'

export type RowGroup = 'new' | 'conflict' | 'trashed' | 'duplicate'

/** In the order in which they are offered as filters. */
export const groupNames: Record<RowGroup, string> = {
  new: 'New',
  conflict: 'Same name',
  trashed: 'From its trash',
  duplicate: 'Already here',
}

export function groupOf({ verdict, trashed }: ImportRow): RowGroup {
  if (verdict === 'duplicate') return 'duplicate'
  return trashed ? 'trashed' : verdict
}

/** What it meets, in a sentence; null where it meets nothing. */
export function describeMeeting({ verdict, meets }: ImportRow): string | null {
  if (verdict === 'new') return null
  if (meets === null) return 'Twice in this import'
  if (verdict === 'conflict')
    return `Another key than ${entryName(meets)}, which is here: both are kept`
  return `${meets.trashed ? 'In the trash already' : 'Already here'}: ${entryName(meets)}`
}

export function countGroups(rows: readonly ImportRow[]): Record<RowGroup, number> {
  const counts = { new: 0, conflict: 0, trashed: 0, duplicate: 0 }
  for (const row of rows) counts[groupOf(row)]++
  return counts
}
