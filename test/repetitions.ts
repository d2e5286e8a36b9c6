/**
 * Sets how often tests repeat what chance and patience find: a slice of it in `npm test`, the whole
 * in `npm run torture`. The same seed brings the same values, so that no run is red by chance.
 */
import { sequence } from './sequence.ts'

export const isTorture = process.env.COUNTERSIGN_TORTURE === '1'

/** Both commands print it and take another from COUNTERSIGN_TEST_SEED. */
export const seed = Number(process.env.COUNTERSIGN_TEST_SEED || 20_260_301)

export function repetitions(slice: number, whole: number): number {
  return isTorture ? whole : slice
}

/**
 * Takes so many of the cases; which of them, is up to the seed and to the name of what they are
 * cases of.
 */
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

/** Draws numbers from 0 to below 1, others for each name and seed. */
export function randomFor(name: string): () => number {
  const letters = [...name].map(letter => letter.codePointAt(0) ?? 0)
  return sequence(letters.reduce((sum, letter) => Math.imul(sum, 31) + letter, seed) | 0)
}
