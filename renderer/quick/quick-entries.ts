import type { EntryId, EntrySummary } from '../../shared/entry-models.ts'
import { rankEntries } from '../parts/entries/rank-entries.ts'
import { visibleEntries } from '../parts/entries/visible-entries.ts'

/** This many rows fit into the window and can be read at a glance. */
export const mostRows = 8

/**
 * Returns the entries for quick access: recently used ones first, or the window's search results,
 * eight at most.
 */
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
