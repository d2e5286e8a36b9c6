/**
 * Stores what instances must agree on at once: attempts, challenges, and pending codes. The stores
 * are in the database or in Redis.
 */

/** Times are milliseconds since 1970. */
export interface ThrottleRule {
  readonly attempts: number
  /** The window begins with the first attempt. */
  readonly windowMs: number
  /** After so many failed attempts in a row, the key is locked, and longer each time. */
  readonly row: {
    readonly limit: number
    readonly locksMs: readonly [number, number, number]
  } | null
}

export type Reservation =
  /** `lockedUntil` is set if this attempt would lock the key by failing. */
  | { readonly allowed: true; readonly remaining: number; readonly lockedUntil: number | null }
  | { readonly allowed: false; readonly retryAt: number }

/**
 * An attempt is counted before it is checked, so that parallel guesses count as well. A success
 * clears the count.
 */
export interface ThrottleStore {
  reserve(key: string, rule: ThrottleRule, now: number): Promise<Reservation>
  /** Returns when the next attempt is allowed; null if it is allowed now. */
  blockedUntil(key: string, rule: ThrottleRule, now: number): Promise<number | null>
  clear(key: string): Promise<void>
}

export interface OpenChallenge {
  readonly userId: number
  readonly attempts: number
}

/**
 * Holds sign-ins that wait for their second factor. Null means unknown, expired, burned, or used.
 */
export interface ChallengeStore {
  create(id: string, userId: number, expiresAt: number, now: number): Promise<void>
  read(id: string, maxAttempts: number, now: number): Promise<OpenChallenge | null>
  /** Counts an attempt. */
  attempt(id: string, maxAttempts: number, now: number): Promise<OpenChallenge | null>
  /** True for one caller only. */
  consume(id: string, now: number): Promise<boolean>
}

/** Each user has at most one pending code in each slot. */
export type CodeSlot = 'account' | 'chat'

export interface WaitingCode {
  /** `purpose:mac`, never the code; null if it expired and was swept. */
  readonly sealedCode: string | null
  readonly expiresAt: number
  readonly attempts: number
}

export interface TemporaryCodeStore {
  /** Replaces the earlier code. */
  put(
    slot: CodeSlot,
    userId: number,
    code: { sealedCode: string; expiresAt: number },
    now: number,
  ): Promise<void>
  /** Null if no code is pending. */
  read(slot: CodeSlot, userId: number): Promise<WaitingCode | null>
  /** Counts an attempt; null if no code is pending or its attempts are used up. */
  attempt(slot: CodeSlot, userId: number, maxAttempts: number): Promise<WaitingCode | null>
  /** Removes the code if it is this one and has not expired. True for one caller only. */
  take(slot: CodeSlot, userId: number, sealedCode: string, now: number): Promise<boolean>
  drop(slot: CodeSlot, userId: number): Promise<void>
}

export interface Stores {
  readonly throttles: ThrottleStore
  readonly challenges: ChallengeStore
  readonly codes: TemporaryCodeStore
  /** Throws unavailable. */
  ping(): Promise<void>
  sweep(now: number): Promise<void>
  close(): Promise<void>
}

const throttleMemoryMs = 24 * 60 * 60 * 1000

/** A key is forgotten after this long without attempts. */
export function memoryMsOf({ windowMs }: ThrottleRule): number {
  return Math.max(throttleMemoryMs, windowMs)
}
