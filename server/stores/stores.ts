/**
 * Stores, in the database or in Redis, what instances must agree on at once: tries, challenges,
 * codes in flight.
 */

/** Times are milliseconds since 1970. */
export interface ThrottleRule {
  readonly attempts: number
  /** Runs from the first try on. */
  readonly windowMs: number
  /** After so many attempts in a row without a success the key is locked, longer each time. */
  readonly row: {
    readonly limit: number
    readonly locksMs: readonly [number, number, number]
  } | null
}

export type Reservation =
  /** `lockedUntil` is set where this try, should it fail, is the one that locks. */
  | { readonly allowed: true; readonly remaining: number; readonly lockedUntil: number | null }
  | { readonly allowed: false; readonly retryAt: number }

/**
 * A try is counted before it is looked at, so that parallel guesses count, too; a success clears.
 */
export interface ThrottleStore {
  reserve(key: string, rule: ThrottleRule, now: number): Promise<Reservation>
  /** Returns when the next try is allowed; null if it is now. */
  blockedUntil(key: string, rule: ThrottleRule, now: number): Promise<number | null>
  clear(key: string): Promise<void>
}

export interface OpenChallenge {
  readonly userId: number
  readonly attempts: number
}

/** Sign-ins that wait for their second factor. Null: unknown, expired, burned, or used. */
export interface ChallengeStore {
  create(id: string, userId: number, expiresAt: number, now: number): Promise<void>
  read(id: string, maxAttempts: number, now: number): Promise<OpenChallenge | null>
  /** Counts a try. */
  attempt(id: string, maxAttempts: number, now: number): Promise<OpenChallenge | null>
  /** True for one caller only. */
  consume(id: string, now: number): Promise<boolean>
}

/** Each user has at most one code waiting in each slot. */
export type CodeSlot = 'account' | 'chat'

export interface WaitingCode {
  /** `purpose:mac`, never the code; null when it expired and was swept. */
  readonly sealedCode: string | null
  readonly expiresAt: number
  readonly attempts: number
}

export interface TemporaryCodeStore {
  /** Puts a code in place of the one before. */
  put(
    slot: CodeSlot,
    userId: number,
    code: { sealedCode: string; expiresAt: number },
    now: number,
  ): Promise<void>
  /** Null if none is waiting. */
  read(slot: CodeSlot, userId: number): Promise<WaitingCode | null>
  /** Counts a try; null if none is waiting or its attempts are used up. */
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

/** A key without tries for so long is forgotten. */
export function memoryMsOf({ windowMs }: ThrottleRule): number {
  return Math.max(throttleMemoryMs, windowMs)
}
