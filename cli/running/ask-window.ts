import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import type { GlobalOptions } from '../vault-session.ts'
import { askRunning } from './ask-running.ts'

/**
 * Asks the running window for an action that reveals nothing, so that nobody needs to be paired.
 */
export async function askWindow(
  method: 'quick' | 'scan',
  { vault = null }: GlobalOptions,
  io: Io,
): Promise<void> {
  const reply = await askRunning({ method }, { env: io.env, vaultChoice: vault })
  if (reply?.ok) return
  if (reply?.code === 'try-later') {
    const seconds = reply.retryAfterSeconds ?? 1
    throw new AppError('try-later', words('cli.running.tooOften', { seconds }))
  }
  throw new AppError('unavailable', words('cli.running.nobody'))
}
