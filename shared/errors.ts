import { sayWords } from './wording/say.ts'
import type { Words } from './wording/words.ts'

/** The user can act on each of these. Anything else is a bug and becomes `internal`. */
export const errorCodes = [
  'bad-input', // what came in cannot be used; the message names the place
  'unknown-method',
  'bad-sender', // the call came from somewhere other than our own page
  'locked',
  'absent', // there is no vault yet
  'exists', // there is one already
  'unavailable', // the vault's place cannot be read now; nothing is lost
  'older', // a newer version of the vault is known of; `VaultProblem.older` says which
  'damaged', // the place was read, what it holds is not whole
  'too-new', // written by a newer version
  'wrong-passphrase',
  'wait', // too many wrong passphrases: not before `VaultStatus.retryAt`
  'conflict', // both sides changed the same field; `conflicts` says which, and what it is now
  'stale', // another window or program saved in between
  'too-large', // over a ceiling that the message names
  'duplicate',
  'not-found',
  'refused', // the user, a server, or the system in the user's name, said no
  'unreachable', // no answer from the server: no network, no such address, too slow, cut off
  'untrusted', // the server's certificate cannot be trusted; the message says why
  'bad-reply', // the server answered with something that it should not; the message names the call
  'signed-out', // the session at the server, or the sign-in that waited for a code, is over
  'wrong-password', // of an account at a server
  'wrong-code', // wrong, or used before; `remainingAttempts` where the server tells
  'code-expired', // a code by SMS or e-mail: another has to be sent
  'try-later', // not before `retryAfterSeconds`, where the server tells
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

export interface ErrorDetails {
  /** Counted from when the error was made. */
  readonly retryAfterSeconds?: number | undefined
  readonly remainingAttempts?: number | undefined
  readonly conflicts?: readonly Conflict[] | undefined
  /** Names the entry that could not be read. It stands beside the message, never in it. */
  readonly about?: string | undefined
}

/** A field that was changed meanwhile, with what it holds now; never a secret. */
export interface Conflict {
  readonly field: string
  readonly theirs: string | number
}

/**
 * An error that the user can act on. Its words are one plain sentence that names the place (a
 * field, a file, an item) and never a secret. They cross the bridge as a key and values; `message`
 * is what they say in the language of the process that made the error.
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
