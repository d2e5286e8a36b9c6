import type { Meeting } from '../../../shared/models.ts'

/** Entries of the trash that come in once more, each once. */
export function idsInTrash(met: readonly Meeting[]): string[] {
  const ids = met.flatMap(({ verdict, meets }) => (verdict === 'trashed' && meets ? meets.id : []))
  return [...new Set(ids)]
}
