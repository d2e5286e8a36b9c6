import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { lock } from 'proper-lockfile'
import { AppError } from '../../shared/errors.ts'

/** A program that died holding the lock holds up the next save for at most this long. */
const staleMs = 5000

/**
 * Runs the work while no other program, and no other vault of this one, writes to the same place.
 * The work calls `assertHeld` right before the step that cannot be taken back: after a suspended
 * laptop wakes up, another program may have taken the lock over.
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
      if (isLost) throw new AppError('stale', 'Another program took over the vault during a save.')
    })
  } finally {
    if (!isLost) await release()
  }
}

async function acquire(lockPath: string, onCompromised: () => void) {
  try {
    return await lock(lockPath, {
      lockfilePath: lockPath,
      realpath: false,
      stale: staleMs,
      retries: { retries: 200, minTimeout: 10, maxTimeout: 100, factor: 1.3, randomize: true },
      onCompromised,
    })
  } catch (error) {
    throw new AppError(
      'unavailable',
      `The vault cannot be written now: ${lockPath} could not be locked.`,
      { cause: error },
    )
  }
}
