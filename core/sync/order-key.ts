/**
 * Keys between which there is always room for another one (fractional indexing). A key is a whole
 * number of fixed width, to go on at either end of a list for ever, and then a fraction that only
 * what is moved between two neighbours needs. Keys compare as text.
 */

const base = 36
const headLength = 6
const firstHead = Math.floor(base ** headLength / 2)

const form = /^[0-9a-z]{6}([0-9a-z]*[1-9a-z])?$/

/** One that another program has made up would make no room beside it. */
export const isOrderKey = (key: string): boolean => form.test(key)

/** So many keys in order, after `from` and before `to`; null: nothing is there. */
export function orderKeys(from: string | null, to: string | null, count: number): string[] {
  if (count === 0) return []
  if (to === null || from === null) return atEnd(from, to, count)
  const half = Math.floor(count / 2)
  const middle = between(from, to)
  return [...orderKeys(from, middle, half), middle, ...orderKeys(middle, to, count - half - 1)]
}

function atEnd(from: string | null, to: string | null, count: number): string[] {
  const start = from === null ? (to === null ? firstHead : headOf(to) - count) : headOf(from) + 1
  return Array.from({ length: count }, (_, at) => format(start + at))
}

function between(from: string, to: string): string {
  const [low, high] = [headOf(from), headOf(to)]
  if (high - low > 1) return format(low + Math.floor((high - low) / 2))
  const upper = low === high ? to.slice(headLength) : null
  return from.slice(0, headLength) + fractionBetween(from.slice(headLength), upper)
}

/** Neither has a zero at its end, and `high`, where there is one, is after `low`. */
function fractionBetween(low: string, high: string | null): string {
  const [first, bound] = [digitAt(low, 0), high === null ? base : digitAt(high, 0)]
  if (first === bound) {
    return digit(first) + fractionBetween(low.slice(1), high === null ? null : high.slice(1))
  }
  if (bound - first > 1) return digit(first + Math.floor((bound - first) / 2))
  if (high !== null && high.length > 1) return high.slice(0, 1)
  return digit(first) + fractionBetween(low.slice(1), null)
}

const headOf = (key: string) => Number.parseInt(key.slice(0, headLength), base)
const format = (head: number) => head.toString(base).padStart(headLength, '0')
const digitAt = (text: string, at: number) => Number.parseInt(text[at] ?? '0', base)
const digit = (value: number) => value.toString(base)
