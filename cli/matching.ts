import { AppError } from '../shared/errors.ts'
import { findMatches, type Matchable, type Strictness } from '../shared/find-matches.ts'
import { words } from '../shared/wording/words.ts'
import { describeType } from './describe-type.ts'
import type { Output } from './output.ts'
import { shownNames } from './shown-names.ts'

/**
 * Returns the one entry that a query means. If there are several, they are listed and nothing is
 * done.
 */
export function findOne<T extends Matchable>(
  entries: readonly T[],
  query: string,
  output: Output,
  strictness: Strictness = 'by-name',
): T {
  // An empty query would match every entry, so also the only one of a vault, but usually comes from
  // an unset variable.
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
