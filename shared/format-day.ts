import { spokenLocale } from './wording/say.ts'

/** Returns '3 May 2026', in this computer's time zone. `instant` is in milliseconds since 1970. */
export function formatDay(instant: number): string {
  return new Intl.DateTimeFormat(spokenLocale(), { dateStyle: 'long' }).format(instant)
}
