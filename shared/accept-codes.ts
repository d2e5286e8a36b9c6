/**
 * Decides which parts of a text are backup codes. They come in sets, which sets them apart from
 * words that look like a code.
 */
import type { CodeShape } from './code-shape.ts'

export interface Candidate extends CodeShape {
  readonly text: string
  readonly line: number
  /** True if it has a line or cell to itself, false if it is part of a sentence. */
  readonly alone: boolean
}

/** Fewer words of one shape in a column may be ordinary words. */
const minUnclear = 4

/** Returns the candidates of those shapes that prove to be codes. */
export function acceptCodes(candidates: readonly Candidate[]): Candidate[] {
  const sets = groupBy(candidates, ({ shape }) => shape)
    .map(acceptShape)
    .filter(set => set.length > 0)
  if (sets.length === 0) return acceptWords(candidates)
  const isOneOfMany = sets.some(set => set.length >= 3)
  const accepted = new Set(sets.filter(set => !isOneOfMany || set.length > 1).flat())
  const lines = new Set([...accepted].filter(({ alone }) => alone).map(({ line }) => line))
  return candidates.filter(one => accepted.has(one) || isAmong(one, lines, isOneOfMany))
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string | number): T[][] {
  const groups = new Map<string | number, T[]>()
  for (const one of list) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return [...groups.values()]
}

function acceptShape(alike: readonly Candidate[]): Candidate[] {
  const telling = alike.filter(({ likeness }) => likeness !== 'unclear')
  const [first] = telling
  if (!first) return acceptUnclear(alike)
  const isSet = telling.length > 1 || first.likeness === 'certain' || isOnlyLine(first)
  if (!isSet) return []
  return alike.filter(one => one.likeness !== 'unclear' || (one.alone && isSameCase(one, telling)))
}

/** A column may repeat a word, but codes differ. */
function acceptUnclear(alike: readonly Candidate[]): Candidate[] {
  const alone = alike.filter(one => one.alone)
  const isSet =
    alone.length >= minUnclear && new Set(alone.map(({ text }) => text)).size === alone.length
  return isSet ? alone : []
}

/** Accepts codes made of words ('river-apple-stone'), whose lengths tell nothing. */
function acceptWords(candidates: readonly Candidate[]): Candidate[] {
  const words = candidates.filter(({ text }) => /^[a-z]{2,}(-[a-z]{2,}){2,}$/.test(text))
  return groupBy(words, ({ text }) => text.split('-').length).flatMap(acceptUnclear)
}

/**
 * Accepts a single code that is neither a word nor a small number, because somebody pasted only
 * that.
 */
function isOnlyLine({ alone, text }: Candidate): boolean {
  return alone && text.replace(/[- ]/g, '').length >= 8
}

function isSameCase({ text }: Candidate, others: readonly Candidate[]): boolean {
  const isLower = /[a-z]/.test(text)
  const isUpper = /[A-Z]/.test(text)
  return others.some(
    other => (!isLower || /[a-z]/.test(other.text)) && (!isUpper || /[A-Z]/.test(other.text)),
  )
}

/** Accepts a code of another length next to a set, because one too many is better than one lost. */
function isAmong(
  { alone, likeness, line, text }: Candidate,
  lines: ReadonlySet<number>,
  isOneOfMany: boolean,
): boolean {
  if (!isOneOfMany || !alone || likeness === 'unclear' || /^\d+$/.test(text)) return false
  return lines.has(line - 1) || lines.has(line + 1)
}
