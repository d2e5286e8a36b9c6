import type { EntryId, EntrySummary } from '../../shared/entry-models.ts'
import { rankEntries } from '../parts/entries/rank-entries.ts'
import { visibleEntries } from '../parts/entries/visible-entries.ts'

/** So many rows fit the window, and are read at a glance. */
export const mostRows = 8

/** What quick access lists: those used last first, found as the window finds them, eight at most. */
export function quickEntries(
  entries: readonly EntrySummary[],
  query: string,
  recent: readonly EntryId[],
): EntrySummary[] {
  const places = new Map(recent.map((id, at) => [id, at]))
  const placeOf = ({ id }: EntrySummary) => places.get(id) ?? recent.length
  const inOrder = visibleEntries(entries, '', null).sort((a, b) => placeOf(a) - placeOf(b))
  return (query.trim() === '' ? inOrder : rankEntries(inOrder, query)).slice(0, mostRows)
}
