import { AppError, type ErrorCode } from '../../shared/errors.ts'
import { sentenceOf } from './sentence.ts'

/** Describes a thrown error to the user. */
export interface Refusal {
  readonly code: ErrorCode
  readonly sentence: string
  /** Another attempt makes no sense before this instant, in ms since 1970. */
  readonly retryAt: number | null
  readonly remainingAttempts: number | null
}

/** `now` is the time when it was thrown, in ms since 1970. */
export function refusalOf(error: unknown, now: number): Refusal {
  const known = error instanceof AppError ? error : null
  const waitSeconds = known?.retryAfterSeconds
  return {
    code: known?.code ?? 'internal',
    sentence: sentenceOf(error),
    retryAt: waitSeconds === undefined ? null : now + waitSeconds * 1000,
    remainingAttempts: known?.remainingAttempts ?? null,
  }
}
