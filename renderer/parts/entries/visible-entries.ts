import type { EntrySummary } from '../../../shared/entry-models.ts'
import { rankEntries } from './rank-entries.ts'

/**
 * Returns the entries that the list shows: those with the chosen tag, pinned ones first, ranked by
 * the search.
 */
export function visibleEntries(
  entries: readonly EntrySummary[],
  query: string,
  tag: string | null,
): EntrySummary[] {
  const tagged = tag === null ? entries : entries.filter(entry => entry.tags.includes(tag))
  if (query.trim() !== '') return rankEntries(tagged, query)
  return [...tagged.filter(entry => entry.pinned), ...tagged.filter(entry => !entry.pinned)]
}

/** Returns every tag in use, the most used first, then by name. */
export function tagsInUse(entries: readonly EntrySummary[]): string[] {
  const counts = new Map<string, number>()
  for (const tag of entries.flatMap(entry => entry.tags)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b))
    .map(([tag]) => tag)
}
