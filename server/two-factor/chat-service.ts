/**
 * Lists what the chat dialect needs in addition to the factor: two-step sign-in with a password of
 * its own.
 */
import type { Instant } from '../instant.ts'
import type { BackupCodesLeft, CodeNotice, Identity, Origin, Proof, TotpSetup } from './service.ts'

export interface ChatSettings extends BackupCodesLeft {
  readonly isEnabled: boolean
  readonly pending: boolean
  /** Masked. */
  readonly recoveryEmail: string | null
  readonly hasPassword: boolean
  readonly lastVerifiedAt: Instant | null
}

export type ChatProof = Proof & {
  readonly password?: string | undefined
  /** Given if this confirms a setup. */
  readonly accountPassword?: string | undefined
}

export interface ChatTwoStep {
  /** Null if the user never enabled it. Throws forbidden for another user's settings. */
  settings(identity: Identity, userId: number): Promise<ChatSettings | null>
  /**
   * `password` is the new two-step password. The account's password is required as `Factor` says.
   * Throws already_enabled, weak_password, bad_input.
   */
  begin(
    by: Identity,
    request: {
      password: string
      recoveryEmail?: string | undefined
      accountPassword?: string | undefined
    },
    origin: Origin,
  ): Promise<TotpSetup & { readonly backupCodes: readonly string[] }>
  /** Enables a pending setup, and opens the chat for this session. */
  verify(
    identity: Identity,
    proof: ChatProof,
    origin: Origin,
  ): Promise<{ readonly verifiedUntil: Instant; readonly lastVerifiedAt: Instant }>
  /** Throws two_step_required unless the chat is open for this session, or two-step is off. */
  requireOpen(identity: Identity): Promise<void>
  disable(userId: number, password: string, proof: Proof, origin: Origin): Promise<void>
  /** Throws not_enabled, no_recovery_email, too_many_requests, delivery_failed. */
  sendRecoveryCode(userId: number, origin: Origin): Promise<CodeNotice>
  /** Turns two-step off and ends every other session of the user. */
  recover(identity: Identity, recoveryCode: string, origin: Origin): Promise<void>
}
