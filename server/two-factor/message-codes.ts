/** Sends codes to the address that a factor was bound to. */
import { ServiceError } from '../errors.ts'
import { toInstant } from '../instant.ts'
import { maskDestination } from '../messages/destination.ts'
import { words } from '../wording/words.ts'
import type { AccountFactor } from './account-factor.ts'
import {
  type FactorRecord,
  factorDisabled,
  isDisabledByFailures,
  recipientOf,
} from './factor-place.ts'
import type { ServiceParts } from './parts.ts'
import type { Purpose, Recipient } from './recipient.ts'
import type { CodeNotice, Origin } from './service.ts'
import { isFor, resendAvailableAt, type TemporaryCodes } from './temporary-codes.ts'

export interface MessageCodes {
  /** Null for an authenticator app. */
  recipient(factor: FactorRecord): Recipient | null
  /** Throws method_has_no_resend, factor_disabled, too_many_requests, delivery_failed. */
  send(factor: FactorRecord, purpose: Purpose, origin: Origin): Promise<CodeNotice>
  /**
   * Sends a code unless one from the last minute is still valid. It is never an obstacle: if no
   * code can be sent, `sent` is false, and a backup code still works. Null for an authenticator
   * app.
   */
  announce(factor: FactorRecord, purpose: Purpose, origin: Origin): Promise<CodeNotice | null>
}

export function createMessageCodes(
  parts: ServiceParts,
  account: AccountFactor,
  codes: TemporaryCodes,
): MessageCodes {
  const { sealing, audit, clock } = parts

  const recipient = (factor: FactorRecord) => recipientOf(account, factor, sealing)

  const send: MessageCodes['send'] = async (factor, purpose, origin) => {
    const to = recipient(factor)
    if (!to) {
      throw new ServiceError('method_has_no_resend', words('refusals.codes.noneToSend'))
    }
    if (isDisabledByFailures(factor)) throw factorDisabled()
    const notice = await codes.send(to, purpose, origin)
    const detail = `${to.channel}, ${purpose}`
    await audit({ event: 'two_factor.code_sent', userId: factor.userId, detail }, origin)
    return notice
  }

  return {
    recipient,
    send,
    async announce(factor, purpose, origin) {
      const to = recipient(factor)
      if (!to) return null
      try {
        return await send(factor, purpose, origin)
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error
        if (error.code !== 'too_many_requests' && error.code !== 'delivery_failed') throw error
        const now = clock()
        const waiting = await codes.waiting('account', factor.userId)
        const stands = isFor(waiting, purpose) && waiting.expiresAt > now
        const retryAt = now + (error.retryAfterSeconds ?? 0) * 1000
        return {
          sent: false,
          destination: maskDestination(to.channel, to.destination),
          expiresAt: toInstant(stands ? waiting.expiresAt : now),
          resendAvailableAt: toInstant(
            stands ? Math.max(resendAvailableAt(waiting), retryAt) : retryAt,
          ),
        }
      }
    },
  }
}
