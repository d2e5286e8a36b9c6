/**
 * This is a moment as text: ISO 8601, UTC, three decimals (`2026-01-31T12:00:00.000Z`). Every column and
 * every answer holds instants so; being of one width, they sort as text too.
 */
export type Instant = string

/** It is in milliseconds since 1970. */
export type Clock = () => number

export function toInstant(ms: number): Instant {
  return new Date(ms).toISOString()
}

export function fromInstant(instant: Instant): number {
  return Date.parse(instant)
}
