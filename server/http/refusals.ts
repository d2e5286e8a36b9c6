/** Turns an error into a status and into words that are safe to send. */
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { ServiceError, type ServiceErrorCode, WordedError } from '../errors.ts'
import { type ServerWords, words } from '../wording/words.ts'

export interface Refusal {
  readonly status: number
  readonly code: string
  /** They never repeat a value of the request. */
  readonly words: ServerWords
  readonly retryAfterSeconds?: number | undefined
  readonly remainingAttempts?: number | undefined
}

/** The HTTP side throws this error for its own refusals. The service throws `ServiceError`. */
export class RefusedError extends WordedError {
  override readonly name = 'RefusedError'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.words)
    this.refusal = refusal
  }
}

const statuses: Record<ServiceErrorCode, number> = {
  bad_input: 400,
  email_taken: 409,
  weak_password: 400,
  invalid_credentials: 401,
  invalid_code: 401,
  code_expired: 400,
  too_many_attempts: 429,
  too_many_requests: 429,
  factor_disabled: 403,
  already_enabled: 409,
  not_enabled: 409,
  not_pending: 409,
  method_has_no_resend: 409,
  no_recovery_email: 409,
  challenge_expired: 401,
  invalid_challenge: 401,
  invalid_token: 401,
  forbidden: 403,
  password_change_required: 403,
  not_one_time: 409,
  password_required: 403,
  second_factor_required: 403,
  two_step_required: 403,
  not_found: 404,
  too_large: 413,
  quota_exceeded: 507,
  changed_meanwhile: 412,
  delivery_failed: 502,
  unavailable: 503,
}

const unavailableRetrySeconds = 5

export const unreadable = badInput(words('refusals.requests.malformed'))

export function refusalOf(error: unknown): Refusal {
  if (error instanceof ServiceError) return ofService(error)
  if (error instanceof RefusedError) return error.refusal
  if (hasZodFastifySchemaValidationErrors(error)) {
    return badInput(describe(error.validationContext, error.validation[0]))
  }
  if (error instanceof Error && 'statusCode' in error) return ofFastify(error)
  return { status: 500, code: 'internal', words: words('refusals.system.internal') }
}

function ofService(error: ServiceError): Refusal {
  const { code, words, retryAfterSeconds, remainingAttempts } = error
  return {
    status: statuses[code],
    code,
    words,
    retryAfterSeconds:
      code === 'unavailable' ? (retryAfterSeconds ?? unavailableRetrySeconds) : retryAfterSeconds,
    remainingAttempts,
  }
}

/**
 * Translates what Fastify and its plugins refuse, by status, so that error codes of a new version
 * still fit.
 */
function ofFastify(error: Error & { statusCode?: unknown; code?: unknown }): Refusal {
  if (typeof error.code === 'string' && error.code.startsWith('FST_CSRF_')) {
    return { status: 403, code: 'invalid_csrf_token', words: words('refusals.requests.csrf') }
  }
  switch (error.statusCode) {
    case 400:
      return unreadable
    case 404:
      return { status: 404, code: 'not_found', words: words('refusals.requests.noSuchCall') }
    case 413:
      return { status: 413, code: 'too_large', words: words('refusals.requests.tooLarge') }
    case 415:
      return {
        status: 415,
        code: 'unsupported_media_type',
        words: words('refusals.requests.otherType'),
      }
    default:
      return { status: 500, code: 'internal', words: words('refusals.system.internal') }
  }
}

function badInput(words: ServerWords): Refusal {
  return { status: 400, code: 'bad_input', words }
}

function describe(
  context: string | undefined,
  issue: { keyword: string; instancePath: string } | undefined,
): ServerWords {
  const place = context === 'querystring' ? 'query' : context === 'params' ? 'address' : 'body'
  if (issue?.keyword === 'unrecognized_keys') {
    return words('refusals.requests.unknownField', { place })
  }
  // The path can only contain this server's own field names, because schemas are strict.
  const field = issue?.instancePath.slice(1).replaceAll('/', '.')
  if (!field) return words('refusals.requests.noFields', { place })
  return words('refusals.requests.badField', { field, place })
}
