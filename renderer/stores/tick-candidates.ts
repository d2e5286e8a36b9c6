import type { Candidate } from '../../shared/models.ts'
import { isNew } from './meeting.ts'

/** What is ticked after a look: the user's choice stays, what is new is ticked. */
export function tickNewCandidates(
  ticked: ReadonlySet<string>,
  before: readonly Candidate[],
  after: readonly Candidate[],
): Set<string> {
  const seen = new Map(before.map(({ key, verdict }) => [key, verdict]))
  return new Set(
    after
      .filter(one => (seen.get(one.key) === one.verdict ? ticked.has(one.key) : isNew(one)))
      .map(candidate => candidate.key),
  )
}
