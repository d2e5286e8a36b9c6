/** A mark represents 5 seconds or, in periods of more than a minute, a twelfth, as on a watch. */
const markMs = 5000
const mostMarks = 12
/** The dial warns this long before a code changes, but never for more than half its period. */
const warnMs = 5000

/** Returns when each mark of a code's dial goes out, by the host's clock. */
export function marksOut(validFrom: number, validUntil: number): number[] {
  const fitting = Math.floor((validUntil - validFrom) / markMs)
  const marks = Math.max(1, Math.min(mostMarks, fitting))
  const stepMs = (validUntil - validFrom) / marks
  return Array.from({ length: marks }, (_, mark) => Math.round(validFrom + stepMs * (mark + 1)))
}

/** Returns when to warn that a code is about to change, by the host's clock. */
export function warnFrom(validFrom: number, validUntil: number): number {
  return Math.round(validUntil - Math.min(warnMs, (validUntil - validFrom) / 2))
}
