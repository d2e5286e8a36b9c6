/** Turns whatever went wrong into a status and words that are safe to send. */
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { ServiceError, type ServiceErrorCode } from '../errors.ts'

export interface Refusal {
  readonly status: number
  readonly code: string
  /** A plain sentence without any value of the request. */
  readonly message: string
  readonly retryAfterSeconds?: number | undefined
  readonly remainingAttempts?: number | undefined
}

/** What the HTTP side itself refuses, beside what the service does. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
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
  delivery_failed: 502,
  unavailable: 503,
}

const unavailableRetrySeconds = 5

export const unreadable = badInput('The request cannot be read: its body or address is malformed.')

export function refusalOf(error: unknown): Refusal {
  if (error instanceof ServiceError) return ofService(error)
  if (error instanceof RefusedError) return error.refusal
  if (hasZodFastifySchemaValidationErrors(error)) {
    return badInput(describe(error.validationContext, error.validation[0]))
  }
  if (error instanceof Error && 'statusCode' in error) return ofFastify(error)
  return { status: 500, code: 'internal', message: 'Something went wrong on the server.' }
}

function ofService(error: ServiceError): Refusal {
  const { code, message, retryAfterSeconds, remainingAttempts } = error
  return {
    status: statuses[code],
    code,
    message,
    retryAfterSeconds:
      code === 'unavailable' ? (retryAfterSeconds ?? unavailableRetrySeconds) : retryAfterSeconds,
    remainingAttempts,
  }
}

/** What Fastify and its plugins refuse: by status, so that a new version's codes still fit. */
function ofFastify(error: Error & { statusCode?: unknown; code?: unknown }): Refusal {
  if (typeof error.code === 'string' && error.code.startsWith('FST_CSRF_')) {
    return { status: 403, code: 'invalid_csrf_token', message: 'The CSRF token is missing or old.' }
  }
  switch (error.statusCode) {
    case 400:
      return unreadable
    case 404:
      return { status: 404, code: 'not_found', message: 'There is no such call.' }
    case 413:
      return { status: 413, code: 'too_large', message: 'The body is too large.' }
    case 415:
      return {
        status: 415,
        code: 'unsupported_media_type',
        message: 'The body is of a type that this call does not read.',
      }
    default:
      return { status: 500, code: 'internal', message: 'Something went wrong on the server.' }
  }
}

function badInput(message: string): Refusal {
  return { status: 400, code: 'bad_input', message }
}

function describe(
  context: string | undefined,
  issue: { keyword: string; instancePath: string } | undefined,
): string {
  const place = context === 'querystring' ? 'query' : context === 'params' ? 'address' : 'body'
  if (issue?.keyword === 'unrecognized_keys') {
    return `The ${place} has a field that this call does not take.`
  }
  // Paths consist of this server's own field names: schemas are strict.
  const field = issue?.instancePath.slice(1).replaceAll('/', '.')
  if (!field) return `The ${place} is missing or not an object.`
  return `The field ${field} of the ${place} is missing or malformed.`
}
