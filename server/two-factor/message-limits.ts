/**
 * Limits codes by SMS and email, because messages cost money and their recipients may not have
 * asked for them. An address that somebody has read a code from is bound to its account, and has
 * budgets of its own. Any other address gets only the code that verifies it, and few of those.
 */
import { addressGroup } from '../address-group.ts'
import { deliveryKey } from '../messages/destination.ts'
import type { ThrottleRule } from '../stores/stores.ts'
import { tooManyRequests } from './limits.ts'
import type { ServiceParts } from './parts.ts'
import type { Purpose, Recipient } from './recipient.ts'
import type { Origin } from './service.ts'

export interface MessageLimits {
  /** Counts one message. Throws too_many_requests. */
  admit(recipient: Recipient, purpose: Purpose, origin: Origin): Promise<void>
}

const hourMs = 60 * 60 * 1000
const anHour = (attempts: number): ThrottleRule => ({ attempts, windowMs: hourMs, row: null })

/** Limits one destination, whichever accounts name it. */
const toUnverified = anHour(10)
const toVerified = anHour(20)
/** Limits one address that sends to destinations nobody has verified. */
const fromAddress = { sms: anHour(30), email: anHour(100) }

export function createMessageLimits(parts: ServiceParts): MessageLimits {
  const { stores, clock, mac, messagesPerHour: inAll } = parts

  const reserve = async (key: string, rule: ThrottleRule): Promise<void> => {
    const now = clock()
    const reservation = await stores.throttles.reserve(`messages-${key}`, rule, now)
    if (!reservation.allowed) throw tooManyRequests(reservation.retryAt, now)
  }

  return {
    async admit({ channel, destination }, purpose, { address }) {
      const isVerified = purpose === 'sign-in' || purpose === 'change'
      const to = mac(JSON.stringify([channel, deliveryKey(channel, destination)]))
      if (isVerified) {
        await reserve(`to-verified:${to}`, toVerified)
      } else {
        // An operator's own commands come from no address.
        const from = address === null ? null : addressGroup(address)
        if (from !== null) await reserve(`from:${channel}:${from}`, fromAddress[channel])
        await reserve(`to-unverified:${to}`, toUnverified)
        // Unverified destinations share half of all messages, so that users with a second factor
        // can still sign in during SMS pumping.
        await reserve(`unverified:${channel}`, anHour(Math.ceil(inAll[channel] / 2)))
      }
      await reserve(`all:${channel}`, anHour(inAll[channel]))
    },
  }
}
