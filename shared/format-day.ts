import { once } from './once.ts'

const days = once(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }))

/** '3 May 2026', in the time zone of this computer; `instant` in milliseconds since 1970. */
export function formatDay(instant: number): string {
  return days().format(instant)
}
