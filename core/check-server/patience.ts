/** Waiting: for the next code, and for servers that ask to come later. */
import { AppError } from '../../shared/errors.ts'

export type Pause = (ms: number, signal: AbortSignal) => Promise<void>

export interface PatienceParts {
  readonly clock: () => number
  readonly pause: Pause
  /** Called before each wait with its end by our clock, and with null after it. */
  readonly onWait: (until: number | null) => void
}

export interface Patience {
  /** Of all that is asked and waited for from now on; another one while the account is put back. */
  signal: AbortSignal
  wait(ms: number): Promise<void>
  /** Waits as long as the error asks for. Throws the error where that is too long. */
  waitOut(later: AppError): Promise<void>
  /** Asks again where the answer is to come later; what is asked must bear that. */
  ask<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>
}

export const longestWaitMs = 20 * 60_000

const mostAttempts = 3
/** Where a server asks to come later and does not say when. */
const untoldWaitSeconds = 5

export function createPatience(
  { clock, pause, onWait }: PatienceParts,
  signal: AbortSignal,
): Patience {
  const patience: Patience = {
    signal,
    async wait(ms) {
      onWait(clock() + ms)
      await pause(ms, patience.signal)
      onWait(null)
      patience.signal.throwIfAborted()
    },
    async waitOut(later) {
      const ms = (later.retryAfterSeconds ?? untoldWaitSeconds) * 1000
      if (ms > longestWaitMs) throw later
      // Servers round to whole seconds.
      await patience.wait(ms + 1000)
    },
    async ask(work) {
      for (let attempt = 1; ; attempt++) {
        patience.signal.throwIfAborted()
        try {
          return await work(patience.signal)
        } catch (error) {
          if (attempt === mostAttempts || !isLater(error)) throw error
          await patience.waitOut(error)
        }
      }
    },
  }
  return patience
}

export function isLater(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'try-later'
}
