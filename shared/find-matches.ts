import type { OtpParameters } from './entry-models.ts'
import { fold } from './fold.ts'
import type { Named } from './name-of.ts'
import { searchEntries } from './search-entries.ts'

export interface Matchable extends Named {
  readonly id: string
  readonly tags?: readonly string[]
  readonly note?: string
  readonly website?: string | undefined
  readonly otp?: OtpParameters
}

/**
 * `forgiving` helps when the user only looks. What is changed, removed, or exported must be named.
 */
export type Strictness = 'by-name' | 'forgiving'

/**
 * Finds the entries that a query means: the entry with this id; or else entries whose issuer,
 * label, or both together equal the query; or else entries whose names contain all of its words.
 * Case and accents are ignored. A forgiving search also finds entries with its words in tags and
 * notes, or else with one slip per word.
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
  // Servers name their entries as they like, which must not hide the user's own entries.
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
