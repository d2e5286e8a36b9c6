import { AppError } from '../shared/errors.ts'
import type { Output } from './output.ts'

export interface Named {
  readonly id: string
  readonly issuer: string
  readonly label: string
}

/**
 * The entries that a query means: the one with this id; or else the ones whose issuer, label or both
 * together are the query; or else the ones that hold all of its words. Case and accents do not count.
 */
export function findMatches<T extends Named>(entries: readonly T[], query: string): T[] {
  const wanted = fold(query)
  const byId = entries.filter(({ id }) => id === wanted)
  if (byId.length > 0) return byId
  const exact = entries.filter(entry => fullNames(entry).some(name => fold(name) === wanted))
  if (exact.length > 0) return exact
  const words = wanted.split(/\s+/)
  return entries.filter(({ issuer, label }) => {
    const text = fold(`${issuer} ${label}`)
    return words.every(word => text.includes(word))
  })
}

/** The one entry that a query means. Where there are more, they are listed and nothing is done. */
export function findOne<T extends Named>(entries: readonly T[], query: string, output: Output): T {
  // No words match every entry, and in a vault of one entry that one: an unset variable, mostly.
  if (query.trim() === '') throw new AppError('bad-input', 'Say which entry: the query is empty.')
  const [match, ...others] = findMatches(entries, query)
  if (!match) throw nothingMatches()
  if (others.length === 0) return match
  output.noteTable([match, ...others].map(({ issuer, label, id }) => [issuer, label, id]))
  throw new AppError('refused', 'Several entries match: name one of them in full, or by its id.')
}

export function nothingMatches(): AppError {
  return new AppError('not-found', 'No entry matches.')
}

function fullNames({ issuer, label }: Named): string[] {
  return [issuer, label, `${issuer} ${label}`, `${issuer}:${label}`].filter(name => name !== '')
}

/** Only the marks of alphabets: the vowels of Hindi and Thai and the dots of が are marks as well. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim()
}
