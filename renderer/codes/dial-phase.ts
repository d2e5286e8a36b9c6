import type { Code } from '../../shared/models.ts'

/** A mark stands for 5 s; of periods over a minute, for a twelfth, as on a watch. */
const markMs = 5000
const mostMarks = 12
/** The seconds that the dial warns for; of a period that is shorter than twice that, its half. */
const warnMs = 5000
/** Dials drawn within this time move in the same frame: each further frame costs a drawing. */
const sameMomentMs = 50

/**
 * When each mark of a code's dial goes out, in ms from `hostNow` on, a twentieth of a second late
 * at most; negative for those that are out. The dial is drawn by CSS animations that wait for their
 * delay: nothing ticks in between.
 */
export function dialDelaysMs(code: Code, hostNow: number): number[] | null {
  if (code.validFrom === null || code.validUntil === null) return null
  const { validFrom, validUntil } = code
  const fitting = Math.floor((validUntil - validFrom) / markMs)
  const marks = Math.max(1, Math.min(mostMarks, fitting))
  const stepMs = (validUntil - validFrom) / marks
  return Array.from({ length: marks }, (_, mark) =>
    Math.round(validFrom + stepMs * (mark + 1) - momentOf(hostNow)),
  )
}

/** When to warn that a code is about to change, in ms from `hostNow` on. */
export function warnDelayMs(code: Code, hostNow: number): number | null {
  if (code.validFrom === null || code.validUntil === null) return null
  const lastMs = Math.min(warnMs, (code.validUntil - code.validFrom) / 2)
  return Math.round(code.validUntil - lastMs - momentOf(hostNow))
}

function momentOf(hostNow: number): number {
  return Math.floor(hostNow / sameMomentMs) * sameMomentMs
}
