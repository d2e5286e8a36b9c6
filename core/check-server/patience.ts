/** Waits for the next code, and for servers that ask to retry later. */
import { AppError } from '../../shared/errors.ts'

/** Resolves early if the signal is aborted. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>

export interface PatienceParts {
  readonly clock: () => number
  readonly pause: Pause
  /** Called before each wait with its end by this computer's clock, and with null after it. */
  readonly onWait: (until: number | null) => void
}

export interface Patience {
  /** Sends a request once. Throws `Stopped`, and what the request throws. */
  send<T>(request: Request<T>): Promise<T>
  /** Repeats the request if the server asks to retry later, so the request must be repeatable. */
  ask<T>(request: Request<T>): Promise<T>
  wait(ms: number): Promise<void>
  /** Waits for as long as the error says. Throws the error if that is too long. */
  waitOut(later: AppError): Promise<void>
  /** Ends the waiting. From now on, only hanging up stops the run. */
  finish(): void
}

export type Request<T> = (signal: AbortSignal) => Promise<T>

/** The run was told to stop, which must never be mistaken for an answer of the server. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

export const longestWaitMs = 20 * 60_000

const mostAttempts = 3
/** A server may ask to retry later without saying when. */
const untoldWaitSeconds = 5

/**
 * `stop` ends the run between two requests. The answer to a sent request is still read, so that
 * nothing stays unknown. `hangUp` ends requests as well.
 */
export function createPatience(
  { clock, pause, onWait }: PatienceParts,
  { stop, hangUp }: { readonly stop: AbortSignal; readonly hangUp: AbortSignal },
): Patience {
  let signal = AbortSignal.any([stop, hangUp])

  const patience: Patience = {
    async send(request) {
      throwIfStopped(signal)
      try {
        return await request(hangUp)
      } catch (error) {
        throwIfStopped(hangUp)
        throw error
      }
    },
    async ask(request) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await patience.send(request)
        } catch (error) {
          if (attempt === mostAttempts || !isLater(error)) throw error
          await patience.waitOut(error)
        }
      }
    },
    async wait(ms) {
      throwIfStopped(signal)
      onWait(clock() + ms)
      await pause(ms, signal)
      onWait(null)
      throwIfStopped(signal)
    },
    async waitOut(later) {
      const ms = (later.retryAfterSeconds ?? untoldWaitSeconds) * 1000
      if (ms > longestWaitMs) throw later
      // Servers round to whole seconds.
      await patience.wait(ms + 1000)
    },
    finish() {
      signal = hangUp
    },
  }
  return patience
}

function throwIfStopped({ aborted, reason }: AbortSignal): void {
  if (aborted) throw new Stopped('stopped', { cause: reason })
}

export function isLater(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'try-later'
}
