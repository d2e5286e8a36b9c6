import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { WhileOpen } from '../vault/while-open.ts'
import type { CodeKeys } from './code-keys.ts'

/**
 * Limits how many backup codes are copied or sent one by one. A person needs few, and a page that
 * was taken over must not empty the vault before someone notices.
 */
export interface CopyLimit {
  /** Counts each code once. Throws `try-later`. */
  take(holderId: string, code: string): void
}

const windows = [
  { ms: 60_000, most: 5 },
  { ms: 60 * 60_000, most: 20 },
] as const
const longestMs = 60 * 60_000

export function createCopyLimit(
  clock: () => number,
  { keyOf }: CodeKeys,
  whileOpen: WhileOpen,
): CopyLimit {
  const kept = whileOpen(() => ({ taken: [] as { key: string; at: number }[] }))

  return {
    take(holderId, code) {
      const key = keyOf(holderId, { code })
      const now = clock()
      const taken = kept().taken.filter(({ at }) => at > now - longestMs && at <= now)
      kept().taken = taken
      if (taken.some(one => one.key === key)) return
      for (const { ms, most } of windows) {
        const recent = taken.filter(({ at }) => at > now - ms)
        const oldest = recent.at(-most)
        if (oldest) throw tooMany(Math.ceil((oldest.at + ms - now) / 1000))
      }
      taken.push({ key, at: now })
    },
  }
}

function tooMany(retryAfterSeconds: number): AppError {
  return new AppError(
    'try-later',
    words('core.backupCodes.tooManyCopied', waitOf(retryAfterSeconds)),
    { retryAfterSeconds },
  )
}

const waitOf = (seconds: number) =>
  seconds < 90
    ? { unit: 'seconds', count: seconds }
    : { unit: 'minutes', count: Math.ceil(seconds / 60) }
