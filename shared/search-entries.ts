import { fold } from './fold.ts'

/** A search looks at these fields. */
export interface Searched {
  readonly issuer: string
  readonly label: string
  readonly tags?: readonly string[]
  readonly note?: string
  /** The host of a site. */
  readonly website?: string | undefined
}

/** The best match comes first: a name, then tags, website, or note, then a spelling slip. */
export type FoundBy = 'name' | 'text' | 'slip'

export interface Found<E> {
  readonly entry: E
  readonly by: FoundBy
}

interface Folded {
  readonly issuer: string
  readonly label: string
  readonly tags: readonly string[]
  readonly website: string
  readonly note: string
  /** All of it, for a first look. */
  readonly text: string
  /** The words of it, once a search with a slip needs them. */
  words?: readonly string[]
}

interface Scored<E> extends Found<E> {
  /** The lowest is the best. */
  readonly order: number
}

interface Score {
  readonly by: FoundBy
  readonly points: number
}

/** More than the points of any query. */
const ranks: Record<FoundBy, number> = { name: 0, text: 1e6, slip: 2e6 }
/** In a shorter word, one different letter would match too many others. */
const shortestWithSlip = 4

// Folding is the expensive part. Entries are replaced, never changed, so each is folded only once.
const folded = new WeakMap<Searched, Folded>()

/**
 * Returns the entries that contain every word of the query, best first. Ties keep their order. One
 * slip in a word of four letters or more is allowed, after all entries without a slip. An empty
 * query finds every entry.
 */
export function searchEntries<E extends Searched>(
  entries: readonly E[],
  query: string,
): Found<E>[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries.map(entry => ({ entry, by: 'name' }))
  const found: Scored<E>[] = []
  for (const entry of entries) {
    const score = scoreOf(foldedOf(entry), words)
    if (score) found.push({ entry, by: score.by, order: ranks[score.by] - score.points })
  }
  // The sort is stable, so ties keep their order.
  return found.sort((a, b) => a.order - b.order)
}

function foldedOf(entry: Searched): Folded {
  const known = folded.get(entry)
  if (known) return known
  const [issuer, label, note] = [fold(entry.issuer), fold(entry.label), fold(entry.note ?? '')]
  const [tags, website] = [(entry.tags ?? []).map(fold), fold(entry.website ?? '')]
  const text = [issuer, label, ...tags, website, note].join(' ')
  const made = { issuer, label, tags, website, note, text }
  folded.set(entry, made)
  return made
}

function scoreOf(entry: Folded, words: readonly string[]): Score | null {
  let by: FoundBy = 'name'
  let points = 0
  for (const word of words) {
    if (!entry.text.includes(word)) {
      if (!hasSlipped(entry, word)) return null
      by = 'slip'
      continue
    }
    const inNames = Math.max(closeness(entry.issuer, word) * 4, closeness(entry.label, word) * 2)
    const inTags = Math.max(0, ...entry.tags.map(tag => closeness(tag, word)))
    const inRest = Math.max(closeness(entry.website, word), closeness(entry.note, word) / 2)
    if (inNames === 0 && by === 'name') by = 'text'
    points += Math.max(inNames, inTags, inRest)
  }
  return { by, points }
}

/**
 * Returns 0 if it is absent, 1 inside a word, 3 at the start of a word, 5 at the start of the text,
 * and 8 for the whole text.
 */
function closeness(text: string, word: string): number {
  const at = text.indexOf(word)
  if (at < 0) return 0
  if (at === 0) return text.length === word.length ? 8 : 5
  for (let from = at; from >= 0; from = text.indexOf(word, from + 1)) {
    if (!isWordLetter.test(text[from - 1] ?? ' ')) return 3
  }
  return 1
}

const isWordLetter = /[\p{L}\p{N}]/u

function hasSlipped(entry: Folded, typed: string): boolean {
  if (typed.length < shortestWithSlip) return false
  entry.words ??= entry.text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return entry.words.some(word => mayBeOneSlip(typed, word) && isOneSlip(typed, word))
}

/** Rules out most words by their first two letters, one of which is as it was typed. */
function mayBeOneSlip(typed: string, word: string): boolean {
  const first = typed.charCodeAt(0)
  const second = typed.charCodeAt(1)
  const wordFirst = word.charCodeAt(0)
  const wordSecond = word.charCodeAt(1)
  if (first === wordFirst || second === wordFirst) return true
  return first === wordSecond || second === wordSecond
}

/**
 * Tells whether the typed text begins the word with one letter that is wrong, missing, extra, or
 * swapped with the next. A wrong last letter counts only if the word ends there, too.
 */
export function isOneSlip(typed: string, word: string): boolean {
  let at = 0
  while (at < typed.length && typed[at] === word[at]) at++
  if (at === typed.length) return true
  const isWrong = word.startsWith(typed.slice(at + 1), at + 1)
  const isTooMany = word.startsWith(typed.slice(at + 1), at)
  if (at === typed.length - 1) {
    return isWrong || isTooMany ? word.length === at + 1 || word.length === at : false
  }
  if (isWrong || isTooMany || word.startsWith(typed.slice(at), at + 1)) return true
  const isSwapped = typed[at] === word[at + 1] && typed[at + 1] === word[at]
  return isSwapped && word.startsWith(typed.slice(at + 2), at + 2)
}
