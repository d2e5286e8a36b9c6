import type { Code } from '../../shared/models.ts'

/** Twelve marks, as on a watch: one goes out every twelfth of the period. */
export const dialMarks = 12

/**
 * When each mark of a code's dial goes out, in ms from `hostNow` on; negative for those that are
 * out. The dial is drawn by CSS animations that wait for their delay: nothing ticks in between.
 */
export function dialDelaysMs(code: Code, hostNow: number): number[] | null {
  if (code.validFrom === null || code.validUntil === null) return null
  const { validFrom, validUntil } = code
  const stepMs = (validUntil - validFrom) / dialMarks
  return Array.from({ length: dialMarks }, (_, mark) =>
    Math.round(validFrom + stepMs * (mark + 1) - hostNow),
  )
}

/** When to warn that a code is about to change: for its last 5 s, or its last sixth if shorter. */
export function warnDelayMs(code: Code, hostNow: number): number | null {
  if (code.validFrom === null || code.validUntil === null) return null
  const lastMs = Math.min(5000, (code.validUntil - code.validFrom) / 6)
  return Math.round(code.validUntil - lastMs - hostNow)
}
