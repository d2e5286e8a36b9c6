import { AppError } from '../shared/errors.ts'
import { findMatches, type Matchable, type Strictness } from '../shared/find-matches.ts'
import { words } from '../shared/wording/words.ts'
import { describeType } from './describe-type.ts'
import type { Output } from './output.ts'
import { shownNames } from './shown-names.ts'

/** The one entry that a query means. If there are more, they are listed and nothing is done. */
export function findOne<T extends Matchable>(
  entries: readonly T[],
  query: string,
  output: Output,
  strictness: Strictness = 'by-name',
): T {
  // No words match every entry, and in a vault of one entry that one: an unset variable, mostly.
  if (query.trim() === '') throw new AppError('bad-input', words('cli.entries.emptyQuery'))
  const [match, ...others] = findMatches(entries, query, strictness)
  if (!match) throw nothingMatches()
  if (others.length === 0) return match
  output.noteTable(
    [match, ...others].map(({ otp, id, ...names }) => [
      ...shownNames(names),
      otp ? describeType(otp) : '',
      id,
    ]),
  )
  throw new AppError('refused', words('cli.entries.severalMatch'))
}

export function nothingMatches(): AppError {
  return new AppError('not-found', words('cli.entries.noMatch'))
}
