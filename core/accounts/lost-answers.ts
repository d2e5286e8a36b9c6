import { AppError } from '../../shared/errors.ts'

/** Node's names for errors that mean there was never a connection to send anything over. */
const neverSent: readonly unknown[] = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
]

/**
 * Tells whether the request may have taken effect on the server although it failed, because its
 * answer was lost or made no sense. A refusal means that it has not.
 */
export function mayHaveArrived(error: unknown): boolean {
  if (!(error instanceof AppError)) return true
  switch (error.code) {
    case 'unreachable':
      return !neverSent.includes(codeOf(error.cause))
    case 'bad-reply':
      return true
    case 'try-later':
      // Too many requests are refused before anything is done, but a server's own problem may come
      // later.
      return error.retryAfterSeconds === undefined
    default:
      return false
  }
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : null
}
