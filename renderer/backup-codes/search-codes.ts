import { fold } from '../../shared/fold.ts'
import { type Counts, hasFewLeft } from '../parts/entries/describe-backup-codes.ts'
import { rankEntries } from '../parts/entries/rank-entries.ts'
import type { CodeHolder } from './code-holder.ts'

export interface FoundHolder {
  readonly holder: CodeHolder
  readonly counts: Counts
  /** The note in which the search text was found. */
  readonly note: string | undefined
}

/** Returns the entries that have backup codes, in their order. */
export function holdersWithCodes(list: readonly CodeHolder[]): CodeHolder[] {
  return list.filter(({ backupCodes }) => backupCodes !== null)
}

/**
 * Without a query, returns all of them, beginning with those that have few unused codes left.
 * Otherwise, it returns those whose issuer, label, or tags match, best first, then those with a
 * matching note.
 */
export function searchCodes(
  holders: readonly CodeHolder[],
  query: string,
  notes: ReadonlyMap<string, readonly string[]>,
): FoundHolder[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) {
    const found = holders.flatMap(holder => toFound(holder, undefined))
    const few = found.filter(({ counts }) => hasFewLeft(counts))
    const enough = found.filter(({ counts }) => !hasFewLeft(counts))
    return [...few.sort((a, b) => a.counts.unused - b.counts.unused), ...enough]
  }
  const ranked = rankEntries(holders, query)
  const isRanked = new Set(ranked)
  const byNote = holders.filter(holder => !isRanked.has(holder))
  return [
    ...ranked.flatMap(holder => toFound(holder, undefined)),
    ...byNote.flatMap(holder => {
      const note = notes.get(holder.id)?.find(text => {
        const all = fold(`${holder.issuer} ${holder.label} ${text}`)
        return words.every(word => all.includes(word))
      })
      return note === undefined ? [] : toFound(holder, note)
    }),
  ]
}

function toFound(holder: CodeHolder, note: string | undefined): FoundHolder[] {
  return holder.backupCodes === null ? [] : [{ holder, counts: holder.backupCodes, note }]
}
