/**
 * Everything that the application asks of a server, whatever its API. A dialect is a value in one
 * file. Whoever uses an account asks what it can do (`abilities`, and whether a function exists),
 * never which dialect it is. Instants are milliseconds since 1970 by the SERVER's clock:
 * `Http.clockOffsetMs` tells how far that is from ours. Every function throws what `Http.send`
 * throws, and `signed-out` when the session is over.
 */
import type { Words } from '../../shared/wording/words.ts'
import type { Http } from './http.ts'

export interface Dialect {
  readonly id: string
  /** People choose a dialect by this name. */
  readonly name: Words
  /**
   * Detecting is cheap, and changes nothing at the server. `http` holds no session. Throws what
   * `Http.send` throws.
   */
  detect(http: Http, signal?: AbortSignal): Promise<boolean>
  /** Asks the server nothing. The session is the one that `http` holds. */
  connect(http: Http): AccountApi
}

/** `message`: by SMS or email, the server does not say which. */
export type Method = 'totp' | 'sms' | 'email' | 'message'

/** A change asks for some of these. A chat may have a two-step password of its own. */
export type Need = 'password' | 'two-step-password' | 'recovery-email' | 'proof'

export interface Abilities {
  /** Each can be turned on. */
  readonly methods: readonly Method[]
  readonly beginNeeds: readonly Need[]
  readonly disableNeeds: readonly Need[]
  /** Empty if `regenerateBackupCodes` is not there. */
  readonly regenerateNeeds: readonly Need[]
  readonly regenerateProofs: readonly Proof['kind'][]
  readonly disableProofs: readonly Proof['kind'][]
  /** Says which answer of an enrollment by authenticator shows the backup codes. */
  readonly backupCodesCome: 'with-setup' | 'with-confirmation'
}

export interface Credentials {
  readonly email: string
  readonly password: string
}

export interface Proof {
  /** A code of an authenticator, one that was sent by SMS or email, or a backup code. */
  readonly kind: 'totp' | 'message' | 'backup'
  readonly code: string
}

/** Allows a change: as much is given as the account's abilities name. */
export interface Authority {
  /** The account's own, or the chat's two-step password. */
  readonly password?: string | undefined
  readonly proof?: Proof | undefined
}

export interface SignedIn {
  readonly kind: 'signed-in'
}

/** The password was right; a second factor is asked for. */
export interface Challenge {
  readonly kind: 'challenge'
  /** The first is the account's own. */
  readonly methods: readonly Method[]
  /** Set where the server sent a code without being asked. */
  readonly notice: CodeNotice | null
  /** Says whether `sendCode` and `resendCode` can be asked for this challenge. */
  readonly canResend: boolean
  /** The answer carries it back; null if a cookie does. */
  readonly tokenSecret: string | null
}

/** The code is sent by SMS or email. Null if the server does not tell. */
export interface CodeNotice {
  /** False if the code that was sent before still stands. */
  readonly sent: boolean
  /** Masked by the server. */
  readonly destination: string | null
  readonly expiresAt: number | null
  readonly resendAvailableAt: number | null
}

/** Null if the server does not tell. */
export interface FactorStatus {
  readonly enabled: boolean
  /** A setup waits for its first code. */
  readonly pending: boolean
  readonly method: Method | null
  /** Masked by the server. */
  readonly destination: string | null
  readonly canResend: boolean
  readonly codeExpiresAt: number | null
  readonly resendAvailableAt: number | null
  readonly confirmedAt: number | null
  readonly lastVerifiedAt: number | null
  readonly backupCodesRemaining: number | null
  readonly recoveryEmail: string | null
}

/** Some servers tell only whether two-factor is on. */
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
  /** The number or address for SMS and email; the account's own unless given. */
  readonly destination?: string | undefined
  /** The account's own, or the two-step password that the chat shall have. */
  readonly password?: string | undefined
  readonly recoveryEmail?: string | undefined
}

/** `otpauthUrl` is a Key URI; `backupCodes` is null if they come with the confirmation. */
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
  /** Ends what session there was. Throws `wrong-password`, `try-later`. */
  signIn(credentials: Credentials, signal?: AbortSignal): Promise<SignedIn | Challenge>
  /**
   * Throws `wrong-code`, `code-expired`, `try-later`, and `signed-out` when the challenge is over.
   */
  answerChallenge(challenge: Challenge, proof: Proof, signal?: AbortSignal): Promise<SignedIn>
  status(signal?: AbortSignal): Promise<FactorStatus>
  /**
   * An earlier setup that waits for its first code becomes void. Throws `exists` if one is in
   * force.
   */
  beginEnrolment(request: EnrolmentRequest, signal?: AbortSignal): Promise<Enrolment>
  /**
   * Returns the backup codes where they come now, else null. Throws `wrong-code`, and `not-found`
   * where no setup waits. If it is on already, it throws `exists` or takes the code as any other:
   * after an answer that did not come, ask the status first.
   */
  confirmEnrolment(proof: Proof, signal?: AbortSignal): Promise<readonly string[] | null>
  /** Throws `wrong-password`, `wrong-code`, `not-found` where it is off. */
  disable(authority: Authority, signal?: AbortSignal): Promise<void>
  /** The earlier set is void. */
  regenerateBackupCodes?(authority: Authority, signal?: AbortSignal): Promise<readonly string[]>
  /** Two codes that follow each other. Returns the drift in periods, device minus server. */
  resync?(codes: readonly [string, string], signal?: AbortSignal): Promise<number>
  /**
   * Sends a code for the sign-in that waits or, without one, for a change on the session. Throws
   * `try-later`.
   */
  sendCode?(challenge: Challenge | null, signal?: AbortSignal): Promise<CodeNotice>
  /** Sends another code, as `sendCode` does, and voids the one before. */
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
  /** Sends a code to the recovery email. Throws `refused` where there is none. */
  sendRecoveryCode(signal?: AbortSignal): Promise<CodeNotice>
  /** Turns two-step off and ends every other session of the user. */
  recover(recoveryCode: string, signal?: AbortSignal): Promise<void>
}

/** Anyone but an administrator gets `refused`. */
export interface Administration {
  isAllowed(signal?: AbortSignal): Promise<boolean>
  /** Pages count from 1. */
  users(
    search: { readonly query?: string; readonly page?: number; readonly perPage?: number },
    signal?: AbortSignal,
  ): Promise<Page & { readonly users: readonly ManagedUser[] }>
  /** Takes the user's factor off and ends the user's sessions. Throws `not-found`. */
  resetFactor(userId: number, reason: string, signal?: AbortSignal): Promise<void>
  /** The newest comes first. */
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
