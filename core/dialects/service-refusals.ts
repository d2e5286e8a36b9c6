/**
 * Reads `{"error": {"code", "message"}}`, the form in which four of the dialects, and pages in
 * their way, refuse.
 */
import { z } from 'zod'
import { words } from '../../shared/wording/words.ts'
import type { Http } from './http.ts'
import { peekJson, type RefusalShape } from './json-api.ts'
import { type Refusals, toRefusal } from './refusals.ts'

export const serviceRefusals = {
  bad_input: ['bad-input', words('core.dialects.unreadableInput')],
  weak_password: ['bad-input', words('core.dialects.weakPassword')],
  invalid_credentials: ['wrong-password', words('core.dialects.wrongCredentials')],
  invalid_code: ['wrong-code', words('core.dialects.wrongCode')],
  code_expired: ['code-expired', words('core.dialects.codeExpired')],
  too_many_attempts: ['try-later', words('core.dialects.tooManyTries')],
  too_many_requests: ['try-later', words('core.dialects.tooManyRequests')],
  factor_disabled: ['refused', words('core.dialects.factorDisabled')],
  already_enabled: ['exists', words('core.dialects.alreadyOn')],
  not_enabled: ['not-found', words('core.dialects.off')],
  not_pending: ['not-found', words('core.dialects.notPending')],
  method_has_no_resend: ['refused', words('core.dialects.noResend')],
  no_recovery_email: ['refused', words('core.dialects.noRecoveryEmail')],
  challenge_expired: ['signed-out', words('core.dialects.signInExpired')],
  invalid_challenge: ['signed-out', words('core.dialects.signInOver')],
  invalid_token: ['signed-out', words('core.dialects.sessionOver')],
  invalid_csrf_token: ['signed-out', words('core.dialects.sessionOver')],
  password_required: ['signed-out', words('core.dialects.passwordAgain')],
  password_change_required: ['refused', words('core.dialects.oneTimePassword')],
  second_factor_required: ['refused', words('core.dialects.administratorWithoutFactor')],
  two_step_required: ['refused', words('core.dialects.chatClosed')],
  delivery_failed: ['try-later', words('core.dialects.deliveryFailed')],
  unavailable: ['try-later', words('core.dialects.notReady')],
} satisfies Refusals

const ErrorAnswer = z.object({
  error: z.object({ code: z.string(), remaining_attempts: z.int().optional() }),
})

export const serviceRefusalShape: RefusalShape = {
  read(json) {
    const { data } = ErrorAnswer.safeParse(json)
    return { code: data?.error.code ?? null, remainingAttempts: data?.error.remaining_attempts }
  },
  known: serviceRefusals,
}

/** Recognizes a service by how it refuses a call without the session that it needs. */
export async function refusesNobody(http: Http, path: string, signal?: AbortSignal) {
  const accept = 'application/json'
  const answer = await http.send({ method: 'GET', path, accept, signal })
  if (answer.status === 429) throw toRefusal(answer, { code: null }, serviceRefusals)
  if (answer.status !== 401) return false
  return serviceRefusalShape.read(peekJson(answer)).code === 'invalid_token'
}
