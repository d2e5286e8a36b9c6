/**
 * Every column and every answer holds instants as ISO 8601 in UTC with three decimals
 * (`2026-01-31T12:00:00.000Z`); being of one width, they sort as text, too.
 */
export type Instant = string

/** Answers milliseconds since 1970. */
export type Clock = () => number

export function toInstant(ms: number): Instant {
  return new Date(ms).toISOString()
}

export function fromInstant(instant: Instant): number {
  return Date.parse(instant)
}
