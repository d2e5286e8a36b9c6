/**
 * Defines everything that the application asks of a server, whatever its API. A dialect is a value
 * in one file. Code that uses an account asks what it can do (`abilities`, and whether a function
 * exists), never which dialect it has. Instants are milliseconds since 1970 by the SERVER's clock.
 * `Http.clockOffsetMs` tells how far that is from ours. Every function throws what `Http.send`
 * throws, and `signed-out` when the session is over.
 */
import type { Words } from '../../shared/wording/words.ts'
import type { Http } from './http.ts'

export interface Dialect {
  readonly id: string
  /** The name by which people choose a dialect. */
  readonly name: Words
  /**
   * Detecting is cheap and changes nothing on the server. `http` has no session. Throws what
   * `Http.send` throws.
   */
  detect(http: Http, signal?: AbortSignal): Promise<boolean>
  /** Sends nothing to the server. The session is the one in `http`. */
  connect(http: Http): AccountApi
}

/** `message` means by SMS or email, when the server doesn't say which. */
export type Method = 'totp' | 'sms' | 'email' | 'message'

/** A change may require several of these. A chat may have a two-step password of its own. */
export type Need = 'password' | 'two-step-password' | 'recovery-email' | 'proof'

export interface Abilities {
  /** Each of these can be turned on. */
  readonly methods: readonly Method[]
  readonly beginNeeds: readonly Need[]
  readonly disableNeeds: readonly Need[]
  /** Empty if there is no `regenerateBackupCodes`. */
  readonly regenerateNeeds: readonly Need[]
  readonly regenerateProofs: readonly Proof['kind'][]
  readonly disableProofs: readonly Proof['kind'][]
  /** Tells which answer of an enrollment by authenticator contains the backup codes. */
  readonly backupCodesCome: 'with-setup' | 'with-confirmation'
}

export interface Credentials {
  readonly email: string
  readonly password: string
}

export interface Proof {
  /** The code comes from an authenticator, or by SMS or email, or is a backup code. */
  readonly kind: 'totp' | 'message' | 'backup'
  readonly code: string
}

/** Authorizes a change, with the parts that the account's abilities name. */
export interface Authority {
  /** The account's password, or the chat's two-step password. */
  readonly password?: string | undefined
  readonly proof?: Proof | undefined
}

export interface SignedIn {
  readonly kind: 'signed-in'
}

/** The password was right, and a second factor is required. */
export interface Challenge {
  readonly kind: 'challenge'
  /** The first one is the account's own method. */
  readonly methods: readonly Method[]
  /** Set if the server has already sent a code. */
  readonly notice: CodeNotice | null
  /** Tells whether `sendCode` and `resendCode` work for this challenge. */
  readonly canResend: boolean
  /** The answer sends it back; null if a cookie does. */
  readonly tokenSecret: string | null
}

/** Describes a code that is sent by SMS or email. Null means that the server doesn't tell. */
export interface CodeNotice {
  /** False if the code that was sent earlier is still valid. */
  readonly sent: boolean
  /** The server masks it. */
  readonly destination: string | null
  readonly expiresAt: number | null
  readonly resendAvailableAt: number | null
}

/** Null means that the server doesn't tell. */
export interface FactorStatus {
  readonly enabled: boolean
  /** True while a setup waits for its first code. */
  readonly pending: boolean
  readonly method: Method | null
  /** The server masks it. */
  readonly destination: string | null
  readonly canResend: boolean
  readonly codeExpiresAt: number | null
  readonly resendAvailableAt: number | null
  readonly confirmedAt: number | null
  readonly lastVerifiedAt: number | null
  readonly backupCodesRemaining: number | null
  readonly recoveryEmail: string | null
}

/** Some servers only tell whether two-factor is on. */
export const unknownFactor: Omit<FactorStatus, 'enabled'> = {
  pending: false,
  method: null,
  destination: null,
  canResend: false,
  codeExpiresAt: null,
  resendAvailableAt: null,
  confirmedAt: null,
  lastVerifiedAt: null,
  backupCodesRemaining: null,
  recoveryEmail: null,
}

export interface EnrolmentRequest {
  readonly method: Method
  /** The number or address for SMS and email. Defaults to the account's own. */
  readonly destination?: string | undefined
  /** The account's password, or the new two-step password for the chat. */
  readonly password?: string | undefined
  readonly recoveryEmail?: string | undefined
}

/** `otpauthUrl` is a Key URI. `backupCodes` is null if they come with the confirmation. */
export type Enrolment =
  | {
      readonly kind: 'totp'
      readonly secret: string
      readonly otpauthUrl: string
      readonly backupCodes: readonly string[] | null
    }
  | { readonly kind: 'message'; readonly notice: CodeNotice }

export interface AccountApi {
  readonly abilities: Abilities
  /** Ends any existing session. Throws `wrong-password`, `try-later`. */
  signIn(credentials: Credentials, signal?: AbortSignal): Promise<SignedIn | Challenge>
  /**
   * Throws `wrong-code`, `code-expired`, `try-later`, and `signed-out` when the challenge is over.
   */
  answerChallenge(challenge: Challenge, proof: Proof, signal?: AbortSignal): Promise<SignedIn>
  status(signal?: AbortSignal): Promise<FactorStatus>
  /** Voids an earlier setup that waits for its first code. Throws `exists` if two-factor is on. */
  beginEnrolment(request: EnrolmentRequest, signal?: AbortSignal): Promise<Enrolment>
  /**
   * Returns the backup codes if they come now, else null. Throws `wrong-code`, and `not-found` if
   * no setup is waiting. If two-factor is already on, it throws `exists` or accepts the code like
   * any other, so the status has to be read first after an answer was lost.
   */
  confirmEnrolment(proof: Proof, signal?: AbortSignal): Promise<readonly string[] | null>
  /** Throws `wrong-password`, `wrong-code`, and `not-found` if it is off. */
  disable(authority: Authority, signal?: AbortSignal): Promise<void>
  /** Voids the earlier set. */
  regenerateBackupCodes?(authority: Authority, signal?: AbortSignal): Promise<readonly string[]>
  /** Takes two consecutive codes. Returns the drift in periods, device minus server. */
  resync?(codes: readonly [string, string], signal?: AbortSignal): Promise<number>
  /**
   * Sends a code for the pending sign-in or, without one, for a change in the session. Throws
   * `try-later`.
   */
  sendCode?(challenge: Challenge | null, signal?: AbortSignal): Promise<CodeNotice>
  /** Sends another code, as `sendCode` does, and voids the previous one. */
  resendCode?(challenge: Challenge | null, signal?: AbortSignal): Promise<CodeNotice>
  signOut?(signal?: AbortSignal): Promise<void>
  readonly chat?: Chat
  readonly administration?: Administration
}

/** A part of the server that each session opens with a second factor of its own. */
export interface Chat {
  /** Tells whether this session may use it now. */
  isOpen(signal?: AbortSignal): Promise<boolean>
  verify(authority: Authority, signal?: AbortSignal): Promise<{ readonly verifiedUntil: number }>
  /** Sends a code to the recovery email. Throws `refused` if there is none. */
  sendRecoveryCode(signal?: AbortSignal): Promise<CodeNotice>
  /** Turns two-step off and ends every other session of the user. */
  recover(recoveryCode: string, signal?: AbortSignal): Promise<void>
}

/** Throws `refused` for everyone but administrators. */
export interface Administration {
  isAllowed(signal?: AbortSignal): Promise<boolean>
  /** Pages count from 1. */
  users(
    search: { readonly query?: string; readonly page?: number; readonly perPage?: number },
    signal?: AbortSignal,
  ): Promise<Page & { readonly users: readonly ManagedUser[] }>
  /** Removes the user's factor and ends the user's sessions. Throws `not-found`. */
  resetFactor(userId: number, reason: string, signal?: AbortSignal): Promise<void>
  /** The newest event comes first. */
  audit(
    search: { readonly userId?: number; readonly event?: string; readonly page?: number },
    signal?: AbortSignal,
  ): Promise<Page & { readonly events: readonly AuditEvent[] }>
}

export interface Page {
  readonly page: number
  readonly pages: number
  readonly total: number
}

export interface ManagedUser {
  readonly id: number
  readonly email: string
  readonly displayName: string
  readonly method: Method | null
  readonly enabled: boolean
  readonly confirmedAt: number | null
  readonly lastVerifiedAt: number | null
  readonly backupCodesRemaining: number
  readonly lockedUntil: number | null
}

export interface AuditEvent {
  readonly id: number
  readonly at: number
  readonly userId: number | null
  readonly actorId: number | null
  readonly event: string
  readonly address: string | null
  readonly userAgent: string | null
  readonly detail: string | null
}
