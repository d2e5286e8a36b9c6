/**
 * Creates passwords that an operator hands out. Each is valid for a day, and only for choosing
 * another one. They are stored where other hashes are, as `once:<when they expire>:<hash>`.
 */
import { formatBackupCode } from './two-factor/proof.ts'

export interface KnownPassword {
  /** Null if there is no one-time password, or if it has expired. */
  readonly hash: string | null
  readonly isOneTime: boolean
}

export const oneTimePasswordMs = 24 * 60 * 60 * 1000

/** Returns 80 bits in a form that can be read out over the telephone. */
export function createOneTimePassword(random: (bytes: number) => Buffer): string {
  return formatBackupCode(random(10))
}

export function formatOneTimeHash(hash: string, expiresAt: number): string {
  return `once:${expiresAt}:${hash}`
}

export function readPasswordHash(stored: string | null, now: number): KnownPassword {
  const [, expiresAt, hash = null] = /^once:(\d+):(.+)$/.exec(stored ?? '') ?? []
  if (expiresAt === undefined) return { hash: stored, isOneTime: false }
  return { hash: Number(expiresAt) > now ? hash : null, isOneTime: true }
}

/**
 * Tells whether a one-time password was never replaced, in which case nobody can have signed in
 * with it.
 */
export function isUnused(stored: string): boolean {
  return stored.startsWith('once:')
}
