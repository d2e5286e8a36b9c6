/**
 * Every column and every answer contains instants as ISO 8601 in UTC with three decimals
 * (`2026-01-31T12:00:00.000Z`). Since all have the same width, they sort as text as well.
 */
export type Instant = string

/** Returns milliseconds since 1970. */
export type Clock = () => number

export function toInstant(ms: number): Instant {
  return new Date(ms).toISOString()
}

export function fromInstant(instant: Instant): number {
  return Date.parse(instant)
}
