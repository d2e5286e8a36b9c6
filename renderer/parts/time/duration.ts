import { say } from '../../../shared/wording/say.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** '9:41', '0:05', '1:02:05'. */
export function formatCountdown(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const minutes = Math.floor(seconds / minute) % 60
  const hours = Math.floor(seconds / hour)
  const rest = two(seconds % minute)
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`
}

const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' })

/** 'just now', '3 minutes ago', 'yesterday'; both in ms since 1970. */
export function formatAge(instant: number, now: number): string {
  const seconds = Math.max(0, Math.round((now - instant) / 1000))
  if (seconds < minute) return say('time.justNow')
  if (seconds < hour) return relative.format(-Math.floor(seconds / minute), 'minute')
  if (seconds < day) return relative.format(-Math.floor(seconds / hour), 'hour')
  return relative.format(-Math.floor(seconds / day), 'day')
}

const dates = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const times = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** '3 May 2026'. */
export const formatDate = (instant: number) => dates.format(instant)

/** '14:32'. */
export const formatTime = (instant: number) => times.format(instant)

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** '3 May 2026, 14:32'. */
export const formatMoment = (instant: number) => moments.format(instant)
