/** Limits how often somebody may try. */
import { ServiceError } from '../errors.ts'
import type { ThrottleRule } from '../stores/stores.ts'
import { words } from '../wording/words.ts'

const minuteMs = 60 * 1000

/**
 * Allows five attempts in five minutes. Ten failures in a row lock for 15 minutes, then 30, then an
 * hour.
 */
export const tryRule: ThrottleRule = {
  attempts: 5,
  windowMs: 5 * minuteMs,
  row: { limit: 10, locksMs: [15 * minuteMs, 30 * minuteMs, 60 * minuteMs] },
}

/** Limits all strangers together on one account's password, against guesses from many addresses. */
export const accountPasswordRule: ThrottleRule = {
  attempts: 100,
  windowMs: 60 * minuteMs,
  row: null,
}

/**
 * Past that limit, one stranger whose address has not tried lately is admitted every five seconds.
 */
export const firstOfStrangersRule: ThrottleRule = { attempts: 1, windowMs: 5000, row: null }

/** All other strangers get one attempt a minute. */
export const furtherOfStrangersRule: ThrottleRule = { attempts: 1, windowMs: minuteMs, row: null }

/** Limits all requests from one address. */
export const addressRule: ThrottleRule = { attempts: 30, windowMs: minuteMs, row: null }

export function tooManyAttempts(retryAt: number, now: number): ServiceError {
  return new ServiceError('too_many_attempts', words('refusals.codes.tooManyTries'), {
    retryAfterSeconds: secondsUntil(retryAt, now),
    remainingAttempts: 0,
  })
}

export function tooManyRequests(retryAt: number, now: number): ServiceError {
  return new ServiceError('too_many_requests', words('refusals.codes.tooManyRequests'), {
    retryAfterSeconds: secondsUntil(retryAt, now),
  })
}

function secondsUntil(then: number, now: number): number {
  return Math.max(1, Math.ceil((then - now) / 1000))
}
