/** Translates a server's refusals into our own words. Nothing of its answer is passed on. */
import { AppError, type ErrorCode, type ErrorDetails } from '../../shared/errors.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { HttpAnswer } from './http.ts'

/** Maps an error code on the wire to our code and message. */
export type Refusals = Readonly<Record<string, readonly [ErrorCode, Words]>>

export interface WireRefusal {
  readonly code: string | null
  readonly remainingAttempts?: number | undefined
}

/** Translates the wire's code or, if it is unknown, the status. */
export function toRefusal(answer: HttpAnswer, wire: WireRefusal, known: Refusals): AppError {
  const details: ErrorDetails = {
    retryAfterSeconds: answer.retryAfterSeconds ?? undefined,
    remainingAttempts: wire.remainingAttempts,
  }
  const meaning = wire.code !== null && Object.hasOwn(known, wire.code) && known[wire.code]
  const [code, said] = meaning || meaningOf(answer)
  return new AppError(code, said, details)
}

function meaningOf({ status, call }: HttpAnswer): readonly [ErrorCode, Words] {
  if (status === 401) return ['signed-out', words('core.dialects.sessionOver')]
  if (status === 403) return ['refused', words('core.dialects.status.forbidden')]
  if (status === 404) {
    return ['not-found', words('core.dialects.status.notFound', { call })]
  }
  if (status === 429) return ['try-later', words('core.dialects.tooManyRequests')]
  if (status >= 500 && status <= 599) {
    return ['try-later', words('core.dialects.status.broken', { status })]
  }
  if (status >= 400 && status <= 499) {
    return ['refused', words('core.dialects.status.refused', { call, status })]
  }
  return ['bad-reply', words('core.dialects.status.meaningless', { call, status })]
}
