/** Limits what one account may store of its vaults. */
import type { ThrottleRule } from '../stores/stores.ts'

const mebi = 1024 * 1024

export const syncLimits = {
  /** A vault of 20,000 entries is far smaller. */
  fileBytes: 16 * mebi,
  /** Limits the total size of an account's files, unless the operator sets another limit. */
  quotaBytes: 64 * mebi,
  filesPerAccount: 64,
  tokensPerAccount: 32,
} as const

/** Every computer asks once a minute, and somewhat more often while another one is joining. */
export const syncRule: ThrottleRule = { attempts: 240, windowMs: 60_000, row: null }
