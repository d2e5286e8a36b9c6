import type { Candidate } from '../../shared/models.ts'

/** What is ticked after a look: the user's choice stays, new ones are ticked unless known already. */
export function tickNewCandidates(
  ticked: ReadonlySet<string>,
  before: readonly Candidate[],
  after: readonly Candidate[],
): Set<string> {
  const seen = new Set(before.map(candidate => candidate.key))
  return new Set(
    after
      .filter(({ key, duplicateOf }) => (seen.has(key) ? ticked.has(key) : duplicateOf === null))
      .map(candidate => candidate.key),
  )
}
