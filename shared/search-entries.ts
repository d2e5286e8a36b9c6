import { fold } from './fold.ts'

/** A search looks at these fields. */
export interface Searched {
  readonly issuer: string
  readonly label: string
  readonly tags?: readonly string[]
  readonly note?: string
}

/** The best match comes first: a name, then tags or note, then a spelling slip. */
export type FoundBy = 'name' | 'text' | 'slip'

export interface Found<E> {
  readonly entry: E
  readonly by: FoundBy
}

interface Folded {
  readonly issuer: string
  readonly label: string
  readonly tags: readonly string[]
  readonly note: string
  readonly words: readonly string[]
}

interface Score {
  readonly by: FoundBy
  readonly points: number
}

const ranks: Record<FoundBy, number> = { name: 2, text: 1, slip: 0 }
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
  return entries
    .flatMap((entry, at) => {
      const score = scoreOf(foldedOf(entry), words)
      return score ? { entry, at, ...score } : []
    })
    .sort((a, b) => ranks[b.by] - ranks[a.by] || b.points - a.points || a.at - b.at)
    .map(({ entry, by }) => ({ entry, by }))
}

function foldedOf(entry: Searched): Folded {
  const known = folded.get(entry)
  if (known) return known
  const [issuer, label, note] = [fold(entry.issuer), fold(entry.label), fold(entry.note ?? '')]
  const tags = (entry.tags ?? []).map(fold)
  const text = [issuer, label, ...tags, note].join(' ')
  const made = { issuer, label, tags, note, words: text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [] }
  folded.set(entry, made)
  return made
}

function scoreOf(entry: Folded, words: readonly string[]): Score | null {
  let by: FoundBy = 'name'
  let points = 0
  for (const word of words) {
    const inNames = Math.max(closeness(entry.issuer, word) * 4, closeness(entry.label, word) * 2)
    const inTags = Math.max(0, ...entry.tags.map(tag => closeness(tag, word)))
    const inNote = closeness(entry.note, word) / 2
    const best = Math.max(inNames, inTags, inNote)
    if (best === 0) {
      if (!hasSlipped(entry.words, word)) return null
      by = 'slip'
    } else if (inNames === 0 && by === 'name') {
      by = 'text'
    }
    points += best
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
    if (!/[\p{L}\p{N}]/u.test(text[from - 1] ?? ' ')) return 3
  }
  return 1
}

function hasSlipped(words: readonly string[], typed: string): boolean {
  return typed.length >= shortestWithSlip && words.some(word => isOneSlip(typed, word))
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
