/**
 * Describes a factor and where it is stored: the account's own, or chat's. The same rules apply to
 * both.
 */
import { sql } from 'kysely'
import { ServiceError } from '../errors.ts'
import type { Instant } from '../instant.ts'
import type { SealedPlace, Sealing } from '../sealing.ts'
import type { CodeSlot } from '../stores/stores.ts'
import { words } from '../wording/words.ts'
import type { BackupSet } from './backup-codes.ts'
import type { Recipient } from './recipient.ts'
import type { Method } from './service.ts'

export interface FactorRecord {
  readonly userId: number
  readonly method: Method
  readonly enabled: boolean
  /**
   * The sealed key of an authenticator, or the sealed address that codes go to. Null if nothing is
   * set up.
   */
  readonly sealedSecret: string | null
  readonly lastStep: number
  readonly drift: number
  readonly failedAttempts: number
  readonly lockedUntil: Instant | null
  readonly backup: BackupSet | null
  /** The column that marks used backup codes, as it was read. */
  readonly backupMarks: string | null
  /** The time at which each backup code was used, or null. */
  readonly backupUsedAt: readonly (Instant | null)[]
  readonly confirmedAt: Instant | null
  readonly lastVerifiedAt: Instant | null
}

export interface FactorPlace {
  /** Throttles and temporary codes are named by it. */
  readonly slot: CodeSlot
  secretPlace(userId: number): SealedPlace
  pepperPlace(userId: number): SealedPlace
  read(userId: number): Promise<FactorRecord | null>
  /**
   * Accepts a step if none as late was accepted before and the factor is still the one that was
   * read. With `confirms`, it also turns a pending factor on. A single statement decides, so it is
   * true for one caller only.
   */
  acceptStep(
    record: FactorRecord,
    accepted: { step: number; drift: number; now: Instant; confirms: boolean },
  ): Promise<boolean>
  /** True for one caller only. */
  spendBackupCode(record: FactorRecord, index: number, now: Instant): Promise<boolean>
  /**
   * Notes a code by SMS or email that was accepted. With `confirms`, it turns a pending factor on;
   * true if it did.
   */
  acceptCode(record: FactorRecord, now: Instant, confirms: boolean): Promise<boolean>
  /** Returns the total number of wrong codes. */
  noteFailure(userId: number, lockedUntil: Instant | null): Promise<number>
}

/** After so many wrong codes in a row, a factor must be set up again (NIST SP 800-63B-4 §3.2.2). */
export const mostFailures = 100

/** A backup code ends the row as well, but doesn't revive a factor that has to be set up again. */
export const failuresAfterBackupCode = sql<number>`
  case when failed_attempts >= ${sql.lit(mostFailures)} then failed_attempts else 0 end`

export function isDisabledByFailures(record: FactorRecord): boolean {
  return record.failedAttempts >= mostFailures
}

export function factorDisabled(): ServiceError {
  return new ServiceError('factor_disabled', words('refusals.codes.factorDisabled'))
}

/** Null if it is not locked any more. */
export function lockedUntil(record: Pick<FactorRecord, 'lockedUntil'>, now: Instant) {
  return record.lockedUntil !== null && record.lockedUntil > now ? record.lockedUntil : null
}

export function backupCodesLeft(record: FactorRecord): number {
  return record.backupUsedAt.filter(usedAt => usedAt === null).length
}

/** Returns who gets a factor's codes by SMS or email; null for an authenticator app. */
export function recipientOf(
  place: FactorPlace,
  { userId, method, sealedSecret }: FactorRecord,
  sealing: Sealing,
): Recipient | null {
  if (method === 'totp' || sealedSecret === null) return null
  const destination = sealing.open(place.secretPlace(userId), sealedSecret)
  return { slot: place.slot, userId, channel: method, destination }
}
