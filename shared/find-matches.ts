import type { OtpParameters } from './entry-models.ts'
import { fold } from './fold.ts'
import type { Named } from './name-of.ts'
import { searchEntries } from './search-entries.ts'

export interface Matchable extends Named {
  readonly id: string
  readonly tags?: readonly string[]
  readonly note?: string
  readonly otp?: OtpParameters
}

/** Helps whoever only looks; whatever is changed, removed, or exported must be named. */
export type Strictness = 'by-name' | 'forgiving'

/**
 * Finds the entries that a query means: the one with this id; or else the ones whose issuer, label,
 * or both together are the query; or else the ones that hold all of its words in their names. Case
 * and accents do not count. Forgivingly also the ones that hold its words in tags and notes as
 * well, or else but for one slip a word.
 */
export function findMatches<T extends Matchable>(
  entries: readonly T[],
  query: string,
  strictness: Strictness = 'by-name',
): T[] {
  const wanted = fold(query)
  const byId = entries.filter(({ id }) => id === wanted)
  if (byId.length > 0) return byId
  const exact = entries.filter(entry => fullNames(entry).some(name => fold(name) === wanted))
  // A server calls its entry what it likes: that hides no other entry.
  const own = exact.filter(({ madeBy }) => madeBy === undefined)
  if (own.length > 0) return own
  const found = searchEntries(entries, query)
  const by = strictness === 'by-name' ? 'name' : found[0]?.by
  const best = new Set(found.filter(one => one.by === by).map(({ entry }) => entry))
  return entries.filter(entry => best.has(entry))
}

function fullNames({ issuer, label }: Named): string[] {
  return [issuer, label, `${issuer} ${label}`, `${issuer}:${label}`].filter(name => name !== '')
}
