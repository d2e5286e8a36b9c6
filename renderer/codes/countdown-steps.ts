import type { Code } from '../../shared/entry-models.ts'

/** Codes with the same length that expire at the same moment, in ms. */
export interface Period {
  readonly lengthMs: number
  readonly endsAt: number
}

/** From here on, whole minutes are counted, because the seconds would not fit into a dial. */
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
 * Returns the values that a dial shows with the moments from which it shows them. The first is the
 * current value. Seconds are positive and minutes negative, both rounded up.
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
