/**
 * Handles codes by SMS and email: six digits, valid for ten minutes and five attempts, and bound to
 * a user and a purpose.
 */
import { timingSafeEqual } from 'node:crypto'
import { ServiceError } from '../errors.ts'
import { toInstant } from '../instant.ts'
import { maskDestination } from '../messages/destination.ts'
import type { CodeSlot, ThrottleRule, WaitingCode } from '../stores/stores.ts'
import { words } from '../wording/words.ts'
import { tooManyRequests } from './limits.ts'
import type { MessageLimits } from './message-limits.ts'
import type { ServiceParts } from './parts.ts'
import { readCode } from './proof.ts'
import type { Purpose, Recipient } from './recipient.ts'
import type { CodeNotice, Origin } from './service.ts'

export interface TemporaryCodes {
  /** Voids the previous code. Throws too_many_requests, delivery_failed. */
  send(recipient: Recipient, purpose: Purpose, origin: Origin): Promise<CodeNotice>
  /** Returns the pending code, whether or not it has expired. */
  waiting(slot: CodeSlot, userId: number): Promise<WaitingCode | null>
  /** Throws too_many_requests while a code for the purpose was sent less than a minute ago. */
  requireCooled(slot: CodeSlot, userId: number, purpose: Purpose): Promise<void>
  /**
   * Counts an attempt, and removes a correct code. The code must have been sent to the same
   * destination.
   */
  accept(recipient: Recipient, purpose: Purpose, text: string): Promise<boolean>
  drop(slot: CodeSlot, userId: number): Promise<void>
}

const lifetimeMs = 10 * 60 * 1000
const coolDownMs = 60 * 1000
const mostTries = 5
const coolDownRule: ThrottleRule = { attempts: 1, windowMs: coolDownMs, row: null }
const sendRule: ThrottleRule = { attempts: 5, windowMs: 60 * 60 * 1000, row: null }

const textKeys = {
  enrol: 'messages.code.enrol',
  'sign-in': 'messages.code.signIn',
  change: 'messages.code.change',
  recover: 'messages.code.recover',
} as const

export function createTemporaryCodes(parts: ServiceParts, limits: MessageLimits): TemporaryCodes {
  const { stores, messenger, clock, random, mac, issuer, speech } = parts

  const sealCode = ({ slot, userId, destination }: Recipient, purpose: Purpose, code: string) =>
    `${purpose}:${mac(JSON.stringify([slot, userId, destination, purpose, code]))}`

  /**
   * The cool-down has a key of its own, because the pending code is replaced when another purpose
   * sends one.
   */
  const coolDownKey = (slot: CodeSlot, userId: number, purpose: Purpose) =>
    `cool-down:${slot}:${userId}:${purpose}`

  const reserve = async (key: string, rule: ThrottleRule): Promise<void> => {
    const now = clock()
    const reservation = await stores.throttles.reserve(key, rule, now)
    if (!reservation.allowed) throw tooManyRequests(reservation.retryAt, now)
  }

  return {
    async send(recipient, purpose, origin) {
      const { slot, userId, channel, destination } = recipient
      await reserve(coolDownKey(slot, userId, purpose), coolDownRule)
      await reserve(`sends:${slot}:${userId}:${purpose}`, sendRule)
      // The limits come last, so that somebody who asks too often uses up nothing that belongs to
      // others.
      await limits.admit(recipient, purpose, origin)
      const now = clock()
      const code = createCode(random)
      const expiresAt = now + lifetimeMs
      const sealedCode = sealCode(recipient, purpose, code)
      await stores.codes.put(slot, userId, { sealedCode, expiresAt }, now)
      // The code is read by the person who has just asked for it.
      const { say } = origin.speech ?? speech
      const subject = say('messages.code.subject', { issuer })
      const count = lifetimeMs / 60_000
      const text = say(textKeys[purpose], { code, issuer, count })
      try {
        await messenger.send({ channel, to: destination, subject, text, code })
      } catch (error) {
        await stores.codes.take(slot, userId, sealedCode, now)
        await stores.throttles.clear(coolDownKey(slot, userId, purpose))
        throw error
      }
      return {
        sent: true,
        destination: maskDestination(channel, destination),
        expiresAt: toInstant(expiresAt),
        resendAvailableAt: toInstant(now + coolDownMs),
      }
    },
    waiting: (slot, userId) => stores.codes.read(slot, userId),
    async requireCooled(slot, userId, purpose) {
      const now = clock()
      const key = coolDownKey(slot, userId, purpose)
      const retryAt = await stores.throttles.blockedUntil(key, coolDownRule, now)
      if (retryAt !== null) throw tooManyRequests(retryAt, now)
    },
    async accept(recipient, purpose, text) {
      const { slot, userId } = recipient
      const code = readCode(text)
      const waiting = await stores.codes.attempt(slot, userId, mostTries)
      if (code === null || !waiting?.sealedCode) return false
      const expected = Buffer.from(sealCode(recipient, purpose, code))
      const actual = Buffer.from(waiting.sealedCode)
      if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return false
      const isTaken = await stores.codes.take(slot, userId, waiting.sealedCode, clock())
      // A used code is gone, so nobody has to wait for the next one.
      if (isTaken) await stores.throttles.clear(coolDownKey(slot, userId, purpose))
      return isTaken
    },
    drop: (slot, userId) => stores.codes.drop(slot, userId),
  }
}

/** Tells whether a code for this purpose is pending, whether or not it has expired. */
export function isFor(waiting: WaitingCode | null, purpose: Purpose): waiting is WaitingCode {
  return waiting?.sealedCode?.startsWith(`${purpose}:`) ?? false
}

/** Returns milliseconds since 1970. */
export function resendAvailableAt(waiting: WaitingCode): number {
  return waiting.expiresAt - lifetimeMs + coolDownMs
}

/**
 * Returns six digits, each equally likely. A number beyond the last whole million is drawn again.
 */
function createCode(random: (bytes: number) => Buffer): string {
  const bound = 2 ** 32 - (2 ** 32 % 1_000_000)
  for (;;) {
    const drawn = random(4).readUInt32BE()
    if (drawn < bound) return String(drawn % 1_000_000).padStart(6, '0')
  }
}

export function codeExpired(): ServiceError {
  return new ServiceError('code_expired', words('refusals.codes.expired'))
}
