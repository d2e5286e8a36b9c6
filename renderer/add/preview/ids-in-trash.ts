import type { Match } from '../../../shared/match-models.ts'

/** Returns the trash's entries that are imported again, without duplicates. */
export function idsInTrash(met: readonly Match[]): string[] {
  const ids = met.flatMap(({ verdict, existing }) =>
    verdict === 'trashed' && existing ? existing.id : [],
  )
  return [...new Set(ids)]
}
