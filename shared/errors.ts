import { z } from 'zod'

/** What can go wrong in a way that the user can act on. Anything else is a bug and becomes `internal`. */
export const ErrorCode = z.enum([
  'bad-input', // what came in cannot be used; the message names the place
  'unknown-method',
  'bad-sender', // the call came from somewhere other than our own page
  'locked',
  'absent', // there is no vault yet
  'exists', // there is one already
  'unavailable', // the vault's place cannot be read now; nothing is lost
  'damaged', // the place was read, what it holds is not whole
  'too-new', // written by a newer version
  'wrong-passphrase',
  'wait', // too many wrong passphrases: not before `VaultStatus.retryAt`
  'stale', // another window or program saved in between
  'too-large', // over a ceiling that the message names
  'duplicate',
  'not-found',
  'refused', // the user, or the system in the user's name, said no
  'internal',
])
export type ErrorCode = z.infer<typeof ErrorCode>

/**
 * An error that the user can act on. The message is one plain sentence that names the place
 * (a field, a file, an item) and never a value: values may be secrets.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
