/**
 * The order of a list as keys between which there is always room for another one, so that moving
 * one entry changes nothing of the others.
 */
import { isOrderKey, orderKeys } from './order-key.ts'

export interface Placed {
  readonly id: string
  /** Undefined where it has none yet. */
  readonly key: string | undefined
}

/** Returns the new keys of those that are not in order by the keys that they have; few, if any. */
export function keysFor(list: readonly Placed[]): Map<string, string> {
  const changed = new Map<string, string>()
  if (
    list.every(({ key }, at) => key !== undefined && (at === 0 || isBefore(list[at - 1], list[at])))
  )
    return changed
  const staying = longestRising(list)
  let from: string | null = null
  let moved: string[] = []
  const settle = (to: string | null) => {
    const keys = orderKeys(from, to, moved.length)
    for (const [n, id] of moved.entries()) changed.set(id, keys[n] as string)
    moved = []
  }
  for (const { id, key } of list) {
    if (key === undefined || !staying.has(id)) moved.push(id)
    else {
      settle(key)
      from = key
    }
  }
  settle(null)
  return changed
}

/** Two devices may have given the same key: then the ids decide. */
export function byKey(one: Placed, other: Placed): number {
  const [a, b] = [one.key ?? '~', other.key ?? '~']
  if (a !== b) return a < b ? -1 : 1
  return one.id < other.id ? -1 : 1
}

const isBefore = (before: Placed | undefined, one: Placed | undefined) =>
  before?.key !== undefined && one?.key !== undefined && byKey(before, one) < 0

/** The ids of the most entries that can keep their keys (patience sorting). */
function longestRising(list: readonly Placed[]): Set<string> {
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [at, { key }] of list.entries()) {
    if (key === undefined || !isOrderKey(key)) continue
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[ends[middle] as number]?.key as string) < key) low = middle + 1
      else high = middle
    }
    previous[at] = ends[low - 1]
    ends[low] = at
  }
  const ids = new Set<string>()
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) ids.add(list[at]?.id as string)
  return ids
}
