/** Restores the account after a run, and says in a sentence what could not be restored. */
import { AppError } from '../../shared/errors.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { type Patience, Stopped } from './patience.ts'
import type { Device } from './pending-sign-in.ts'
import type { Trial } from './trial.ts'

/** A request without an answer may still be running on the server. */
const settleMs = 3_000

/**
 * Turns two-factor off and ends every session. Null means that everything is as it was. `isCutOff`
 * means that the last request had no answer.
 */
export async function putBack(trial: Trial, isCutOff: boolean): Promise<Words | null> {
  const { factor, patience, signIns } = trial
  let isFactorLeft = false
  let open = 0
  try {
    if (isCutOff) await patience.wait(settleMs)
    if (factor.state !== 'off') {
      // A setup that waits for its first code can only be removed by turning the factor on first.
      await patience.ask(() => factor.requireOn())
      await factor.requireOff()
    }
  } catch (error) {
    if (!isAnswer(error)) throw error
    isFactorLeft = true
  } finally {
    open = await endSessions(signIns.devices, patience)
    for (const { http } of signIns.devices) http.close()
  }
  if (isFactorLeft && open > 0) return words('core.checkServer.left.both', { count: open })
  if (open > 0) return words('core.checkServer.left.sessions', { count: open })
  return isFactorLeft ? words('core.checkServer.left.factor') : null
}

/** Returns how many sessions could not be ended, since some kinds of servers offer no way. */
async function endSessions(devices: readonly Device[], patience: Patience): Promise<number> {
  let open = 0
  for (const device of devices) {
    if (device.isInside && !(await isEnded(device, patience))) open++
  }
  return open
}

async function isEnded({ api }: Device, patience: Patience): Promise<boolean> {
  try {
    await patience.ask(async signal => api.signOut?.(signal))
    return api.signOut !== undefined
  } catch (error) {
    if (!isAnswer(error)) throw error
    return error instanceof AppError && error.code === 'signed-out'
  }
}

/** Tells whether an error is the server's answer, or the lack of one. Anything else is a bug. */
function isAnswer(error: unknown): boolean {
  return error instanceof AppError || error instanceof Stopped
}
