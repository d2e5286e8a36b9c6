/**
 * Sets how often tests repeat what only chance and patience find: a slice in `npm test`, everything
 * in `npm run torture`. The same seed gives the same values, so that no run fails by chance.
 */
import { sequence } from './sequence.ts'

export const isTorture = process.env.COUNTERSIGN_TORTURE === '1'

/** Both commands print it, and accept another one in COUNTERSIGN_TEST_SEED. */
export const seed = Number(process.env.COUNTERSIGN_TEST_SEED || 20_260_301)

export function repetitions(slice: number, whole: number): number {
  return isTorture ? whole : slice
}

/** Takes this many of the cases. The seed and the name decide which. */
export function sliceOf<T>(name: string, all: readonly T[], length: number): readonly T[] {
  if (isTorture || all.length <= length) return all
  const random = randomFor(name)
  return all
    .map((one, at) => ({ one, at, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, length)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/** Returns numbers from 0 to below 1, which differ by name and seed. */
export function randomFor(name: string): () => number {
  const letters = [...name].map(letter => letter.codePointAt(0) ?? 0)
  return sequence(letters.reduce((sum, letter) => Math.imul(sum, 31) + letter, seed) | 0)
}
