import { say, spokenLocale } from '../../../shared/wording/say.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Returns '9:41', '0:05', or '1:02:05'. */
export function formatCountdown(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const minutes = Math.floor(seconds / minute) % 60
  const hours = Math.floor(seconds / hour)
  const rest = two(seconds % minute)
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`
}

/** Returns 'just now', '3 minutes ago', or 'yesterday'. Both instants are in ms since 1970. */
export function formatAge(instant: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - instant) / 1000))
  if (seconds < minute) return say('time.justNow')
  const relative = new Intl.RelativeTimeFormat(spokenLocale(), { numeric: 'auto' })
  if (seconds < hour) return relative.format(-Math.floor(seconds / minute), 'minute')
  if (seconds < day) return relative.format(-Math.floor(seconds / hour), 'hour')
  return relative.format(-Math.floor(seconds / day), 'day')
}

/** Returns the day, such as 'May 3, 2026'. */
export const formatDate = (instant: number) =>
  inStyle(instant, { day: 'numeric', month: 'long', year: 'numeric' })

/** Returns the time of day, such as '2:32 PM'. */
export const formatTime = (instant: number) =>
  inStyle(instant, { hour: 'numeric', minute: '2-digit' })

/** Returns the day and the time, such as 'May 3, 2026, 2:32 PM'. */
export const formatMoment = (instant: number) =>
  inStyle(instant, { dateStyle: 'medium', timeStyle: 'short' })

function inStyle(instant: number, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(spokenLocale(), style).format(instant)
}
