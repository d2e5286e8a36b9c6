import { type Searched, searchEntries } from '../../../shared/search-entries.ts'

/** Returns the entries that a query finds, best first. See `searchEntries`. */
export function rankEntries<E extends Searched>(entries: readonly E[], query: string): E[] {
  return searchEntries(entries, query).map(({ entry }) => entry)
}
