/**
 * Defines the errors that the server refuses requests with. Each dialect turns them into its own
 * shape.
 */
import type { ServerWords } from './wording/words.ts'

export type ServiceErrorCode =
  | 'bad_input' // the words name the field
  | 'email_taken'
  | 'weak_password'
  | 'invalid_credentials' // unknown user or wrong password: never told apart
  | 'invalid_code' // wrong, used before, or none is waiting
  | 'code_expired'
  | 'too_many_attempts' // not before `retryAfterSeconds`, right or wrong
  | 'too_many_requests' // codes sent too soon or too often: not before `retryAfterSeconds`
  | 'factor_disabled' // 100 wrong codes: a backup code still works, else an administrator resets it
  | 'already_enabled'
  | 'not_enabled'
  | 'not_pending' // there is no setup to confirm
  | 'method_has_no_resend' // authenticator apps make their codes themselves
  | 'no_recovery_email'
  | 'challenge_expired'
  | 'invalid_challenge' // burnt, used before, or unknown
  | 'invalid_token' // forged, ended, expired or of another scope
  | 'forbidden'
  | 'password_change_required' // a one-time password opens nothing before another is chosen
  | 'not_one_time' // there is a password of the user's own already
  | 'password_required' // a session alone may not do this: the password is to be given with it
  | 'second_factor_required' // of administrators
  | 'two_step_required'
  | 'not_found'
  | 'too_large'
  | 'quota_exceeded' // of the files by which an account's computers share a vault
  | 'changed_meanwhile' // `If-Match` names another version
  | 'delivery_failed' // the e-mail or SMS could not be handed over
  | 'unavailable' // database, Redis or master key out of reach; nothing is lost, try again

export interface ErrorDetails {
  readonly retryAfterSeconds?: number
  readonly remainingAttempts?: number
}

/**
 * An error whose words tell the person who can act on it what is wrong. They name the place and
 * never a secret. `message` is only the key of the words, because the language is known only where
 * the error is shown.
 */
export class WordedError extends Error {
  readonly words: ServerWords

  constructor(words: ServerWords, options?: ErrorOptions) {
    super(words.key, options)
    this.words = words
  }
}

/** A refusal that the caller can act on. Its words contain no value of the request. */
export class ServiceError extends WordedError {
  override readonly name = 'ServiceError'
  readonly code: ServiceErrorCode
  /** The number of whole seconds until another attempt makes sense. */
  readonly retryAfterSeconds: number | undefined
  /** The attempts that are left for this challenge or in this period, whichever is fewer. */
  readonly remainingAttempts: number | undefined

  constructor(
    code: ServiceErrorCode,
    words: ServerWords,
    details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(words, options)
    this.code = code
    this.retryAfterSeconds = details.retryAfterSeconds
    this.remainingAttempts = details.remainingAttempts
  }
}
