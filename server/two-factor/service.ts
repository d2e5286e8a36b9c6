/** Lists what every dialect needs: users, sign-in, sessions, and the factor. */
import type { Method } from '../database/schema.ts'
import type { Instant } from '../instant.ts'
import type { Speech } from '../wording/say.ts'

export type { Method } from '../database/schema.ts'

/** Tells where a request came from, for the audit log and the password throttle. */
export interface Origin {
  readonly address: string | null
  readonly userAgent: string | null
  /** The token that an earlier sign-in gave to the device. */
  readonly device?: string | null
  /** The language of messages to the user. By default, it is the server's. */
  readonly speech?: Speech
}

/**
 * The user gives one of these as the second factor. `readProof` tells them apart by their shape.
 */
export type Proof = { readonly code: string } | { readonly backupCode: string }

export interface User {
  readonly id: number
  readonly email: string
  readonly displayName: string
  readonly isAdmin: boolean
  readonly createdAt: Instant
}

export interface Users {
  /**
   * `displayName` defaults to the part before the @. Throws email_taken, weak_password, bad_input.
   */
  register(
    input: { email: string; password: string; displayName?: string; phone?: string | null },
    origin: Origin,
  ): Promise<User>
  /** Throws not_found. */
  get(userId: number): Promise<User>
  /** Throws invalid_credentials and too_many_attempts. */
  checkPassword(userId: number, password: string, origin: Origin): Promise<void>
  /**
   * Sets a password to replace a one-time one. Throws invalid_credentials, not_one_time,
   * weak_password.
   */
  choosePassword(
    input: { email: string; oneTimePassword: string; password: string },
    origin: Origin,
  ): Promise<User>
  /**
   * Replaces the user's password, and signs the user out everywhere else. Throws
   * invalid_credentials, too_many_attempts, weak_password.
   */
  changePassword(
    by: Identity,
    input: { password: string; newPassword: string },
    origin: Origin,
  ): Promise<void>
}

/** Only the operator may call this, because nobody else may decide who is an administrator. */
export interface Operator {
  /** Null if no account has this address. Nobody has verified that it belongs to the user. */
  find(email: string): Promise<User | null>
  /**
   * Creates an account with a password that is valid for a day, and only for choosing another one.
   * If that one was never used, the same account gets another. Throws email_taken, bad_input.
   */
  createAdmin(
    email: string,
    origin: Origin,
  ): Promise<{ readonly user: User; readonly oneTimePassword: string }>
  /** Throws not_found. */
  makeAdmin(userId: number, origin: Origin): Promise<User>
}

/** `accessToken` is a JWT of scope `access`, and `sessionToken` an opaque cookie value. */
export interface SignedIn {
  readonly kind: 'signed-in'
  readonly user: User
  readonly sessionId: string
  readonly accessToken: string
  readonly sessionToken: string
  readonly expiresAt: Instant
  readonly expiresInSeconds: number
}

export interface Challenge {
  readonly kind: 'challenge'
  /** A JWT of scope `two_factor_challenge`. A pending sign-in has no other state. */
  readonly challengeToken: string
  readonly method: Method
  readonly methods: readonly (Method | 'backup_code')[]
  readonly expiresInSeconds: number
  /** Null for an authenticator app. `sent` is false if an earlier code is still valid. */
  readonly notice: CodeNotice | null
}

export interface CodeNotice {
  readonly sent: boolean
  /** Masked. */
  readonly destination: string
  readonly expiresAt: Instant
  readonly resendAvailableAt: Instant
}

export interface SignIn {
  /**
   * Checks the password. With SMS or email, it also sends a code, unless one from the last minute
   * is still valid. Throws invalid_credentials, too_many_attempts, delivery_failed.
   */
  begin(email: string, password: string, origin: Origin): Promise<SignedIn | Challenge>
  /**
   * Throws invalid_code, code_expired, too_many_attempts, factor_disabled, challenge_expired,
   * invalid_challenge, invalid_token.
   */
  complete(challengeToken: string, proof: Proof, origin: Origin): Promise<SignedIn>
  /**
   * Returns the user and the method that a challenge waits for. Throws like `complete`, without
   * counting an attempt.
   */
  pending(challengeToken: string): Promise<{ userId: number; method: Method }>
}

/** The user whom a request acts for. */
export interface Identity {
  readonly userId: number
  readonly sessionId: string
  readonly isAdmin: boolean
  /**
   * Two-factor is on, so this session has passed it: turning it on ended the sessions that had not.
   */
  readonly hasSecondFactor: boolean
  /** When the session began, in milliseconds since 1970. */
  readonly signedInAt: number
}

export interface Sessions {
  /** Returns a bearer token. Throws invalid_token. */
  authenticate(accessToken: string): Promise<Identity>
  /** Takes a session cookie. Throws invalid_token. */
  authenticateCookie(sessionToken: string): Promise<Identity>
  end(sessionId: string): Promise<void>
  /**
   * Remembers a device that has just signed in, so that it isn't a stranger at the next sign-in.
   */
  deviceToken(userId: number, origin: Origin): Promise<string>
}

export interface BackupCodesLeft {
  readonly backupCodesRemaining: number
  /** True if three or fewer are left while two-factor is on. */
  readonly backupCodesLow: boolean
}

export interface FactorStatus extends BackupCodesLeft {
  readonly enabled: boolean
  /** True while a setup waits for its first code. */
  readonly pending: boolean
  readonly method: Method | null
  /** Masked; null for an authenticator app. */
  readonly destination: string | null
  readonly canResend: boolean
  readonly codeExpiresAt: Instant | null
  readonly resendAvailableAt: Instant | null
  readonly confirmedAt: Instant | null
  readonly lastVerifiedAt: Instant | null
  readonly lockedUntil: Instant | null
  /** True after 100 wrong codes. The factor must be set up again then. */
  readonly factorDisabled: boolean
}

export interface TotpSetup {
  /** 32 characters of Base32, which are 160 bits. */
  readonly secret: string
  readonly otpauthUrl: string
}

/**
 * `by` may begin and confirm a setup within ten minutes of its sign-in. Later, the call needs the
 * account's password, or throws `password_required`. A wrong password throws as `checkPassword`
 * does.
 */
export interface Factor {
  status(userId: number): Promise<FactorStatus>
  /**
   * Returns a fresh secret, which voids an earlier pending one. With `backupCodes: 'now'`, the
   * codes are shown with the secret; with 'when-confirmed', by `confirmEnrolment`. Throws
   * already_enabled.
   */
  beginTotp(
    by: Identity,
    backupCodes: 'now' | 'when-confirmed',
    origin: Origin,
    password?: string,
  ): Promise<TotpSetup & { readonly backupCodes: readonly string[] }>
  /**
   * Returns the authenticator setup that waits for its first code, so that it can be shown again;
   * else null.
   */
  pendingTotp(userId: number): Promise<TotpSetup | null>
  /**
   * Sends a code to the destination, which defaults to the account's own email or phone. Throws
   * already_enabled, bad_input (no destination), too_many_requests, delivery_failed.
   */
  beginMessages(
    by: Identity,
    request: { method: 'sms' | 'email'; destination?: string | undefined },
    origin: Origin,
    password?: string,
  ): Promise<CodeNotice>
  /**
   * Ends every other session of the user, since they had only a password. `backupCodes` is empty if
   * the codes were shown with the setup. Throws not_pending, already_enabled, invalid_code,
   * code_expired, too_many_attempts.
   */
  confirmEnrolment(
    by: Identity,
    code: string,
    origin: Origin,
    password?: string,
  ): Promise<{ readonly confirmedAt: Instant; readonly backupCodes: readonly string[] }>
  /**
   * Both are required, and the password is checked first. Throws not_enabled and as `complete`
   * does.
   */
  disable(by: Identity, password: string, proof: Proof, origin: Origin): Promise<void>
  /** Voids the earlier set. */
  regenerateBackupCodes(userId: number, proof: Proof, origin: Origin): Promise<readonly string[]>
  /**
   * Takes two consecutive codes within ±20 steps. Returns the drift in steps, device minus server.
   */
  resync(userId: number, codes: readonly [string, string], origin: Origin): Promise<number>
  /**
   * Sends a code for the next step: the pending setup, the sign-in of a challenge, or a change on a
   * signed-in session. Throws method_has_no_resend, not_enabled, too_many_requests.
   */
  sendCode(
    to: { readonly userId: number } | { readonly challengeToken: string },
    origin: Origin,
  ): Promise<CodeNotice>
}
