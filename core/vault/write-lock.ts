import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { errorCode } from './atomic-file.ts'

/** A program that died while holding the lock delays the next save for at most this long. */
const staleMs = 5000
/**
 * This adds up to about 20 s. The pauses differ, so that programs don't collide again and again.
 */
const maxTries = 300
const shortestPauseMs = 20
const longestPauseMs = 120

/**
 * Runs the work while no other program, and no other vault of this one, writes to the same place.
 * The work calls `assertHeld` right before the step that cannot be undone, because another program
 * may have taken over the lock while a laptop was asleep.
 */
export async function withWriteLock<T>(
  lockPath: string,
  work: (assertHeld: () => void) => Promise<T>,
): Promise<T> {
  await mkdir(dirname(lockPath), { recursive: true, mode: 0o700 })
  let isLost = false
  const release = await acquire(lockPath, () => {
    isLost = true
  })
  try {
    return await work(() => {
      if (isLost) throw new AppError('stale', words('core.vault.lockLost'))
    })
  } finally {
    if (!isLost) await release()
  }
}

async function acquire(lockPath: string, onCompromised: () => void) {
  // This is loaded by the first save, so that programs that only read don't wait for it.
  const { lock } = await import('proper-lockfile')
  const options = { lockfilePath: lockPath, realpath: false, stale: staleMs, onCompromised }
  for (let tries = 1; ; tries++) {
    try {
      return await lock(lockPath, options)
    } catch (error) {
      if (!isHeld(error)) throw error
      if (tries === maxTries) {
        throw new AppError('unavailable', words('core.vault.lockHeld', { lockPath }), {
          cause: error,
        })
      }
    }
    await sleep(shortestPauseMs + Math.random() * (longestPauseMs - shortestPauseMs))
  }
}

/**
 * Any other error stays the same however long one waits. Windows denies access to a file that is
 * just being removed.
 */
function isHeld(error: unknown): boolean {
  const code = errorCode(error)
  return code === 'ELOCKED' || (process.platform === 'win32' && code === 'EPERM')
}
