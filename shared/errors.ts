import { sayWords } from './wording/say.ts'
import type { Words } from './wording/words.ts'

/** The user can act on each of these. Anything else is a bug and becomes `internal`. */
export const errorCodes = [
  'bad-input', // the input cannot be used; the message names the place
  'unknown-method',
  'bad-sender', // the call came from somewhere other than our own page
  'locked',
  'absent', // there is no vault yet
  'exists', // there is already one
  'unavailable', // the vault's place cannot be read now; nothing is lost
  'older', // a newer version of the vault is known; `VaultProblem.older` describes it
  'damaged', // the place could be read, but its contents are not intact
  'too-new', // written by a newer version
  'wrong-passphrase',
  'wait', // too many wrong passphrases; try again at `VaultStatus.retryAt`
  'conflict', // both sides changed the same field; `conflicts` has its current value
  'stale', // another window or program saved in between
  'too-large', // exceeds a ceiling that the message names
  'duplicate',
  'not-found',
  'refused', // the user, a server, or the system on the user's behalf said no
  'unreachable', // no answer from the server: no network, no such address, too slow, cut off
  'untrusted', // the server's certificate cannot be trusted; the message says why
  'bad-reply', // the server's answer doesn't fit its API; the message names the call
  'signed-out', // the session on the server, or a sign-in that waited for a code, has ended
  'wrong-password', // the password of an account on a server is wrong
  'wrong-code', // wrong, or used before; `remainingAttempts` is set if the server tells
  'code-expired', // a code by SMS or email expired; another has to be sent
  'try-later', // not before `retryAfterSeconds`, if the server tells
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

export interface ErrorDetails {
  /** Counts from when the error was created. */
  readonly retryAfterSeconds?: number | undefined
  readonly remainingAttempts?: number | undefined
  readonly conflicts?: readonly Conflict[] | undefined
  /** Names the entry that could not be read. It is shown next to the message, never in it. */
  readonly about?: string | undefined
}

/** A field that was changed meanwhile, with its current value, which is never a secret. */
export interface Conflict {
  readonly field: string
  readonly theirs: string | number
}

/**
 * An error that the user can act on. Its words are one plain sentence that names the place (a
 * field, a file, an item) and never a secret. They cross the bridge as a key and values. `message`
 * is the sentence in the language of the process that created the error.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly words: Words
  readonly retryAfterSeconds: number | undefined
  readonly remainingAttempts: number | undefined
  readonly conflicts: readonly Conflict[] | undefined
  readonly about: string | undefined

  constructor(code: ErrorCode, words: Words, options: ErrorOptions & ErrorDetails = {}) {
    super(sayWords(words), options)
    this.code = code
    this.words = words
    this.retryAfterSeconds = options.retryAfterSeconds
    this.remainingAttempts = options.remainingAttempts
    this.conflicts = options.conflicts
    this.about = options.about
  }
}
