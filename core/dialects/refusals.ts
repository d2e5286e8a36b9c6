/** What a server refuses, in our own words: nothing of its answer is passed on. */
import { AppError, type ErrorCode, type ErrorDetails } from '../../shared/errors.ts'
import type { HttpAnswer } from './http.ts'

/** An error code on the wire, what it means here, and the sentence. */
export type Refusals = Readonly<Record<string, readonly [ErrorCode, string]>>

export interface WireRefusal {
  readonly code: string | null
  readonly remainingAttempts?: number | undefined
}

/** What the wire's code means, or else its status. */
export function toRefusal(answer: HttpAnswer, wire: WireRefusal, known: Refusals): AppError {
  const details: ErrorDetails = {
    retryAfterSeconds: answer.retryAfterSeconds ?? undefined,
    remainingAttempts: wire.remainingAttempts,
  }
  const meaning = wire.code !== null && Object.hasOwn(known, wire.code) && known[wire.code]
  const [code, message] = meaning || meaningOf(answer)
  return new AppError(code, message, details)
}

function meaningOf({ status, call }: HttpAnswer): readonly [ErrorCode, string] {
  if (status === 401) return ['signed-out', 'The session at the server is over: sign in again.']
  if (status === 403) return ['refused', 'The server does not allow this account to do that.']
  if (status === 404) {
    return ['not-found', `The server knows no ${call}: it may have changed, or be another kind.`]
  }
  if (status === 429)
    return ['try-later', 'That was asked for too often: wait before the next try.']
  if (status >= 500 && status <= 599) {
    return ['try-later', `The server has a problem of its own (status ${status}): try again later.`]
  }
  if (status >= 400 && status <= 499) {
    return ['refused', `The server did not accept ${call} (status ${status}).`]
  }
  return [
    'bad-reply',
    `The server answered ${call} with status ${status}, which means nothing here.`,
  ]
}
