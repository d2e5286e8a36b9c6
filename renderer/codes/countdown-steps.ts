import type { Code } from '../../shared/entry-models.ts'

/** Codes of one length of time that are over at the same moment, in ms. */
export interface Period {
  readonly lengthMs: number
  readonly endsAt: number
}

/** Whole minutes are counted from here on; the seconds would not fit into a dial. */
const longestInSeconds = 600

/** Returns the periods of these codes, one for each length. */
export function periodsOf(codes: Iterable<Code>): Period[] {
  const ends = new Map<number, number>()
  for (const { validFrom, validUntil } of codes) {
    if (validFrom === null || validUntil === null) continue
    const lengthMs = validUntil - validFrom
    ends.set(lengthMs, Math.max(validUntil, ends.get(lengthMs) ?? 0))
  }
  return [...ends].map(([lengthMs, endsAt]) => ({ lengthMs, endsAt }))
}

/**
 * Returns what a dial says from which moment on; the first of them is what it says now. Seconds are
 * positive, minutes negative, both counted up to the whole one that has begun.
 */
export function countdownSteps(
  endsAt: number,
  hostNow: number,
): { readonly says: number; readonly from: number }[] {
  const steps = []
  let seconds = Math.ceil(Math.max(1, endsAt - hostNow) / 1000)
  while (seconds > 0) {
    const inMinutes = seconds > longestInSeconds
    const minutes = Math.ceil(seconds / 60)
    steps.push({ says: inMinutes ? -minutes : seconds, from: endsAt - seconds * 1000 })
    seconds = inMinutes ? (minutes - 1) * 60 : seconds - 1
  }
  return steps
}
