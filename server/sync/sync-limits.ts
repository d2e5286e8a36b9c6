/** Bounds what one account may keep of its vaults. */
import type { ThrottleRule } from '../stores/stores.ts'

const mebi = 1024 * 1024

export const syncLimits = {
  /** A vault of 20,000 entries stays far below. */
  fileBytes: 16 * mebi,
  /** Bounds all files of an account together, unless the operator says otherwise. */
  quotaBytes: 64 * mebi,
  filesPerAccount: 64,
  tokensPerAccount: 32,
} as const

/** Every computer asks once a minute, and somewhat more often while another one is let in. */
export const syncRule: ThrottleRule = { attempts: 240, windowMs: 60_000, row: null }
