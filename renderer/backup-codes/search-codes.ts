import type { EntryId, EntrySummary } from '../../shared/models.ts'
import { fold } from '../search/fold.ts'
import { rankEntries } from '../search/rank-entries.ts'
import { type Counts, hasFewLeft } from './describe-codes.ts'

export interface FoundEntry {
  readonly entry: EntrySummary
  readonly counts: Counts
  /** The note that it was found by. */
  readonly note: string | undefined
}

/** The entries that have backup codes, in the user's order. */
export function entriesWithCodes(list: readonly EntrySummary[]): EntrySummary[] {
  return list.filter(({ backupCodes }) => backupCodes !== null)
}

/**
 * Without a query all of them, the ones with the fewest unused codes first where few are left. Else
 * those whose issuer, label or tags match, best first, then those with a note that does.
 */
export function searchCodes(
  entries: readonly EntrySummary[],
  query: string,
  notes: ReadonlyMap<EntryId, readonly string[]>,
): FoundEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) {
    const found = entries.flatMap(entry => toFound(entry, undefined))
    const few = found.filter(({ counts }) => hasFewLeft(counts))
    const enough = found.filter(({ counts }) => !hasFewLeft(counts))
    return [...few.sort((a, b) => a.counts.unused - b.counts.unused), ...enough]
  }
  const ranked = rankEntries(entries, query)
  const isRanked = new Set(ranked)
  const byNote = entries.filter(entry => !isRanked.has(entry))
  return [
    ...ranked.flatMap(entry => toFound(entry, undefined)),
    ...byNote.flatMap(entry => {
      const note = notes.get(entry.id)?.find(text => {
        const all = fold(`${entry.issuer} ${entry.label} ${text}`)
        return words.every(word => all.includes(word))
      })
      return note === undefined ? [] : toFound(entry, note)
    }),
  ]
}

function toFound(entry: EntrySummary, note: string | undefined): FoundEntry[] {
  return entry.backupCodes === null ? [] : [{ entry, counts: entry.backupCodes, note }]
}
