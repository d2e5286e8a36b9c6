import type { Code } from '../../shared/models.ts'

/** As on a watch. */
const mostMarks = 12
/**
 * No mark goes out sooner than this after the one before. It divides the usual periods, so that the
 * dials of a list move together and the window is drawn once for all of them.
 */
const leastStepMs = 2500

/**
 * When each mark of a code's dial goes out, in ms from `hostNow` on; negative for those that are
 * out. The dial is drawn by CSS animations that wait for their delay: nothing ticks in between.
 */
export function dialDelaysMs(code: Code, hostNow: number): number[] | null {
  if (code.validFrom === null || code.validUntil === null) return null
  const { validFrom, validUntil } = code
  const fitting = Math.floor((validUntil - validFrom) / leastStepMs)
  const marks = Math.max(1, Math.min(mostMarks, fitting))
  const stepMs = (validUntil - validFrom) / marks
  return Array.from({ length: marks }, (_, mark) =>
    Math.round(validFrom + stepMs * (mark + 1) - hostNow),
  )
}

/** When to warn that a code is about to change: for its last 5 s, or its last sixth if shorter. */
export function warnDelayMs(code: Code, hostNow: number): number | null {
  if (code.validFrom === null || code.validUntil === null) return null
  const lastMs = Math.min(5000, (code.validUntil - code.validFrom) / 6)
  return Math.round(code.validUntil - lastMs - hostNow)
}
