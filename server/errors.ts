/** What the service refuses to do, in the words of its APIs. A dialect turns them into its own shape. */
export type ServiceErrorCode =
  | 'bad_input' // the message names the field
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
  | 'delivery_failed' // the e-mail or SMS could not be handed over
  | 'unavailable' // database, Redis or master key out of reach; nothing is lost, try again

export interface ErrorDetails {
  readonly retryAfterSeconds?: number
  readonly remainingAttempts?: number
}

/** A refusal that the caller can act on. The message is a plain sentence without any value. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly code: ServiceErrorCode
  /** Whole seconds until a try makes sense again. */
  readonly retryAfterSeconds: number | undefined
  /** Tries that are left, of this challenge and in this time, whichever is fewer. */
  readonly remainingAttempts: number | undefined

  constructor(
    code: ServiceErrorCode,
    message: string,
    details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.code = code
    this.retryAfterSeconds = details.retryAfterSeconds
    this.remainingAttempts = details.remainingAttempts
  }
}
