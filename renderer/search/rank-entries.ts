import type { EntrySummary } from '../../shared/models.ts'
import { fold } from './fold.ts'

/** What a query is looked for in. */
type Named = Pick<EntrySummary, 'issuer' | 'label' | 'tags'>

interface Folded {
  readonly issuer: string
  readonly label: string
  readonly tags: readonly string[]
}

// Folding is the costly part; entries are replaced, never changed, so it is done once for each.
const folded = new WeakMap<Named, Folded>()

/**
 * The entries that hold every word of the query in issuer, label or a tag, best first; ties keep
 * the order they came in. An empty query keeps all of them as they are.
 */
export function rankEntries<E extends Named>(entries: readonly E[], query: string): E[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...entries]
  return entries
    .map((entry, at) => ({ entry, at, score: score(foldedOf(entry), words) }))
    .filter(match => match.score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(match => match.entry)
}

function foldedOf(entry: Named): Folded {
  const known = folded.get(entry)
  if (known) return known
  const made = { issuer: fold(entry.issuer), label: fold(entry.label), tags: entry.tags.map(fold) }
  folded.set(entry, made)
  return made
}

function score({ issuer, label, tags }: Folded, words: readonly string[]): number {
  let sum = 0
  for (const word of words) {
    const best = Math.max(
      closeness(issuer, word) * 4,
      closeness(label, word) * 2,
      ...tags.map(tag => closeness(tag, word)),
    )
    if (best === 0) return 0
    sum += best
  }
  return sum
}

/** 0 absent, 1 inside a word, 3 at the start of a word, 5 at the start, 8 the whole. */
function closeness(text: string, word: string): number {
  const at = text.indexOf(word)
  if (at < 0) return 0
  if (at === 0) return text.length === word.length ? 8 : 5
  for (let from = at; from >= 0; from = text.indexOf(word, from + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[from - 1] ?? ' ')) return 3
  }
  return 1
}
