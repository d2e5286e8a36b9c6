/** `{"error": {"code", "message"}}`: how four of the dialects, and the pages in their way, refuse. */
import { z } from 'zod'
import type { Http } from './http.ts'
import { peekJson, type RefusalShape } from './json-api.ts'
import { type Refusals, toRefusal } from './refusals.ts'

export const serviceRefusals = {
  bad_input: ['bad-input', 'The server could not read what was entered.'],
  weak_password: ['bad-input', 'The server wants a longer or less common password.'],
  invalid_credentials: ['wrong-password', 'The e-mail address or the password is not right.'],
  invalid_code: ['wrong-code', 'This code is not right, or was used before.'],
  code_expired: ['code-expired', 'This code has expired: have another one sent.'],
  too_many_attempts: ['try-later', 'Too many wrong tries: wait before the next one.'],
  too_many_requests: ['try-later', 'That was asked for too often: wait before the next time.'],
  factor_disabled: [
    'refused',
    'Too many wrong codes: only a backup code works now, or an administrator resets two-factor.',
  ],
  already_enabled: ['exists', 'Two-factor sign-in is on already.'],
  not_enabled: ['not-found', 'Two-factor sign-in is off.'],
  not_pending: ['not-found', 'No setup waits for a code: begin it again.'],
  method_has_no_resend: ['refused', 'An authenticator makes its codes itself: none is sent.'],
  no_recovery_email: ['refused', 'There is no recovery e-mail to send a code to.'],
  challenge_expired: ['signed-out', 'The sign-in took too long: begin it again.'],
  invalid_challenge: [
    'signed-out',
    'The sign-in is over, after too many tries or a use: begin again.',
  ],
  invalid_token: ['signed-out', 'The session at the server is over: sign in again.'],
  invalid_csrf_token: ['signed-out', 'The session at the server is over: sign in again.'],
  password_required: [
    'signed-out',
    'For this the server wants your password once more: sign in again, then go on.',
  ],
  password_change_required: [
    'refused',
    'This is a one-time password: open the server in a browser and choose your own first.',
  ],
  second_factor_required: [
    'refused',
    'Administrators need a second factor: turn two-factor on for this account first.',
  ],
  two_step_required: ['refused', 'The chat asks for its second step first.'],
  delivery_failed: ['try-later', 'The server could not send its message: try again later.'],
  unavailable: ['try-later', 'The server is not ready: try again in a moment.'],
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

/** Whether a call for the signed in, asked by nobody, is refused in this API's words. */
export async function refusesNobody(http: Http, path: string, signal?: AbortSignal) {
  const accept = 'application/json'
  const answer = await http.send({ method: 'GET', path, accept, signal })
  if (answer.status === 429) throw toRefusal(answer, { code: null }, serviceRefusals)
  if (answer.status !== 401) return false
  return serviceRefusalShape.read(peekJson(answer)).code === 'invalid_token'
}
