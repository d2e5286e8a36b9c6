/** What a run leaves of itself: nothing, or a sentence about what it had to leave. */
import { AppError } from '../../shared/errors.ts'
import type { Device } from './door.ts'
import type { Patience } from './patience.ts'
import type { Trial } from './trial.ts'

/** Turns two-factor off and ends every session. Null: all is as it was. */
export async function putBack({ factor, patience, doors }: Trial): Promise<string | null> {
  const left: string[] = []
  try {
    if (factor.state !== 'off') {
      // A setup that waits for its first code goes only with a factor that was on.
      await patience.ask(() => factor.requireOn())
      await factor.requireOff()
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    left.push('Two-factor may still be on, and nobody has its secret: have it reset at the server.')
  } finally {
    const open = await endSessions(doors.devices, patience)
    if (open > 0) left.push(`Sessions that this run opened stay until they expire: ${open}.`)
    for (const { http } of doors.devices) http.close()
  }
  return left.length > 0 ? left.join(' ') : null
}

/** Answers how many could not be ended: not every kind of server has a way. */
async function endSessions(devices: readonly Device[], patience: Patience): Promise<number> {
  let open = 0
  for (const device of devices) {
    if (device.isInside && !(await isEnded(device, patience))) open++
  }
  return open
}

async function isEnded({ account }: Device, patience: Patience): Promise<boolean> {
  try {
    await patience.ask(async signal => account.signOut?.(signal))
    return account.signOut !== undefined
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.code === 'signed-out'
  }
}
