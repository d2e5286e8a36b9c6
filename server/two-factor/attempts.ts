/** Makes an attempt at a factor, for whatever purpose. It is counted before it is checked. */

import { ServiceError } from '../errors.ts'
import { fromInstant, toInstant } from '../instant.ts'
import { words } from '../wording/words.ts'
import type { AuditedEvent } from './audit.ts'
import {
  type FactorPlace,
  type FactorRecord,
  factorDisabled,
  isDisabledByFailures,
  lockedUntil,
  mostFailures,
  recipientOf,
} from './factor-place.ts'
import { tooManyAttempts, tryRule } from './limits.ts'
import type { ServiceParts } from './parts.ts'
import { readCode } from './proof.ts'
import type { Purpose } from './recipient.ts'
import type { Origin, Proof } from './service.ts'
import { codeExpired, type TemporaryCodes } from './temporary-codes.ts'
import { learnDrift, matchingSteps, stepAt } from './totp.ts'

export interface Attempt {
  readonly place: FactorPlace
  readonly userId: number
  readonly proof: Proof
  readonly purpose: Purpose
  readonly origin: Origin
  /**
   * The attempt is the first code of a setup and turns the factor on: only for a setup, or for any
   * factor that is pending.
   */
  readonly confirms?: 'setup-only' | 'where-pending'
  /** The attempts that something else, such as a challenge, leaves. */
  readonly triesLeft?: number
  /** The password is checked first, as part of the same attempt. */
  readonly password?: (record: FactorRecord) => Promise<boolean>
  /** Runs instead of the proof's own check. */
  readonly check?: (record: FactorRecord, now: number) => Promise<boolean>
}

export interface Attempts {
  /**
   * Returns the factor as it was before a correct attempt. A wrong one throws invalid_code (or
   * invalid_credentials for the password). Throws not_enabled, not_pending, already_enabled,
   * code_expired, factor_disabled, too_many_attempts.
   */
  make(attempt: Attempt): Promise<FactorRecord>
}

/** The audit log's names of events begin with these. */
const eventNames = { account: 'two_factor', chat: 'chat' } as const

export function createAttempts(parts: ServiceParts, codes: TemporaryCodes): Attempts {
  const { stores, sealing, backupCodes, audit, clock } = parts

  const checkTotp = async (
    place: FactorPlace,
    record: FactorRecord,
    text: string,
    confirms: boolean,
    now: number,
  ): Promise<boolean> => {
    const code = readCode(text)
    if (code === null || record.sealedSecret === null) return false
    const secret = sealing.open(place.secretPlace(record.userId), record.sealedSecret)
    const serverStep = stepAt(now)
    const step = matchingSteps(secret, code, serverStep + record.drift, 1).find(
      matching => matching > record.lastStep,
    )
    if (step === undefined) return false
    const drift = learnDrift(record.drift, step - serverStep)
    return place.acceptStep(record, { step, drift, now: toInstant(now), confirms })
  }

  const checkBackupCode = async (
    place: FactorPlace,
    record: FactorRecord,
    text: string,
    now: number,
  ): Promise<boolean> => {
    if (!record.backup) return false
    const index = await backupCodes.find(place.pepperPlace(record.userId), record.backup, text)
    return index !== null && place.spendBackupCode(record, index, toInstant(now))
  }

  const check = async (attempt: Attempt, record: FactorRecord): Promise<boolean> => {
    const { place, proof, purpose } = attempt
    const confirms = !record.enabled
    const now = clock()
    if ('backupCode' in proof) {
      return !confirms && checkBackupCode(place, record, proof.backupCode, now)
    }
    if (record.method === 'totp') return checkTotp(place, record, proof.code, confirms, now)
    const recipient = recipientOf(place, record, sealing)
    return (
      recipient !== null &&
      (await codes.accept(recipient, purpose, proof.code)) &&
      (await place.acceptCode(record, toInstant(now), confirms))
    )
  }

  const refuse = async (
    { place, userId, origin }: Attempt,
    locks: number | null,
  ): Promise<void> => {
    const failures = await place.noteFailure(userId, locks === null ? null : toInstant(locks))
    const note = (what: 'code_refused' | 'locked' | 'factor_disabled') => {
      const event: AuditedEvent = `${eventNames[place.slot]}.${what}`
      return audit({ event, userId }, origin)
    }
    await note('code_refused')
    if (locks !== null) await note('locked')
    if (failures === mostFailures) await note('factor_disabled')
  }

  return {
    async make(attempt) {
      const { place, userId, proof, triesLeft = Number.POSITIVE_INFINITY } = attempt
      const now = clock()
      const record = requireState(await place.read(userId), attempt.confirms)
      const locked = lockedUntil(record, toInstant(now))
      if (locked !== null) throw tooManyAttempts(fromInstant(locked), now)
      const isCode = 'code' in proof
      // A recovery code doesn't belong to the factor. It is the way to bind another one.
      if (isCode && attempt.purpose !== 'recover' && isDisabledByFailures(record)) {
        throw factorDisabled()
      }
      if (isCode && record.method !== 'totp') {
        const waiting = await codes.waiting(place.slot, userId)
        if (waiting && waiting.expiresAt <= now) throw codeExpired()
      }
      const key = `${place.slot}:${userId}`
      const reservation = await stores.throttles.reserve(key, tryRule, now)
      if (!reservation.allowed) throw tooManyAttempts(reservation.retryAt, now)

      const knowsPassword = attempt.password ? await attempt.password(record) : true
      const isRight =
        knowsPassword &&
        (attempt.check ? await attempt.check(record, now) : await check(attempt, record))
      if (isRight) {
        await stores.throttles.clear(key)
        if (!isCode) await audit({ event: 'backup_codes.used', userId }, attempt.origin)
        return record
      }
      await refuse(attempt, reservation.lockedUntil)
      const remainingAttempts = Math.min(reservation.remaining, triesLeft)
      throw knowsPassword
        ? new ServiceError('invalid_code', words('refusals.codes.wrong'), { remainingAttempts })
        : new ServiceError('invalid_credentials', words('refusals.accounts.wrongPassword'), {
            remainingAttempts,
          })
    },
  }
}

function requireState(record: FactorRecord | null, confirms: Attempt['confirms']): FactorRecord {
  if (confirms === 'setup-only' && record?.enabled) throw alreadyEnabled()
  if (!record?.sealedSecret || (!confirms && !record.enabled)) {
    throw confirms === 'setup-only'
      ? new ServiceError('not_pending', words('refusals.twoFactor.notPending'))
      : notEnabled()
  }
  return record
}

export function alreadyEnabled(): ServiceError {
  return new ServiceError('already_enabled', words('refusals.twoFactor.alreadyOn'))
}

export function notEnabled(): ServiceError {
  return new ServiceError('not_enabled', words('refusals.twoFactor.off'))
}
