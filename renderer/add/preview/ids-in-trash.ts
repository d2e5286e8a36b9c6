import type { Match } from '../../../shared/match-models.ts'

/** Entries of the trash that come in once more, each once. */
export function idsInTrash(met: readonly Match[]): string[] {
  const ids = met.flatMap(({ verdict, existing }) =>
    verdict === 'trashed' && existing ? existing.id : [],
  )
  return [...new Set(ids)]
}
