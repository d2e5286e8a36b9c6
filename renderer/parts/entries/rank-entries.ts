import { type Searched, searchEntries } from '../../../shared/search-entries.ts'

/** The entries that a query finds, best first; see `searchEntries`. */
export function rankEntries<E extends Searched>(entries: readonly E[], query: string): E[] {
  return searchEntries(entries, query).map(({ entry }) => entry)
}
