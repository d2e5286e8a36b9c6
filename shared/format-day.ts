import { spokenLocale } from './wording/say.ts'

/** '3 May 2026', in the time zone of this computer; `instant` in milliseconds since 1970. */
export function formatDay(instant: number): string {
  return new Intl.DateTimeFormat(spokenLocale(), { dateStyle: 'long' }).format(instant)
}
