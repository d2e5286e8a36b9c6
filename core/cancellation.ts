/** Lets callers stop long calls by an id that they choose. */

import { AppError } from '../shared/errors.ts'
import { words } from '../shared/wording/words.ts'
import type { WhileOpen } from './vault/while-open.ts'

export interface Cancellations {
  /** Aborted as soon as the application closes, because nothing may wait any longer then. */
  readonly closing: AbortSignal
  /**
   * Throws `bad-input` if a call with that ID is already running. `whyStopped` returns the signal's
   * reason, whatever stopped it. By default, the signal tells what it was.
   */
  start(flow: string, whyStopped?: () => AppError): AbortSignal
  /** Does nothing if no call with that id is running. */
  cancel(flow: string): void
  end(flow: string): void
  /** Cancels all calls, and later ones as they start. */
  close(): void
}

interface UnderWay {
  readonly controller: AbortController
  readonly whyStopped: (() => AppError) | undefined
}

export function createCancellations(whileOpen: WhileOpen): Cancellations {
  const stop = ({ controller, whyStopped }: UnderWay, why: () => AppError) =>
    controller.abort((whyStopped ?? why)())
  const underWay = whileOpen(
    () => new Map<string, UnderWay>(),
    all => {
      for (const one of all.values()) stop(one, wasLocked)
    },
  )
  const closing = new AbortController()

  return {
    closing: closing.signal,
    start(flow, whyStopped) {
      if (underWay().has(flow)) throw new AppError('bad-input', words('core.host.inProgress'))
      const started = { controller: new AbortController(), whyStopped }
      underWay().set(flow, started)
      if (closing.signal.aborted) stop(started, wasClosed)
      return started.controller.signal
    },
    cancel(flow) {
      const one = underWay.peek()?.get(flow)
      if (one) stop(one, wasCancelled)
    },
    end: flow => void underWay.peek()?.delete(flow),
    close() {
      closing.abort(wasClosed())
      for (const one of underWay.peek()?.values() ?? []) stop(one, wasClosed)
    },
  }
}

const wasCancelled = () => new AppError('refused', words('core.host.cancelled'))
const wasLocked = () => new AppError('locked', words('core.host.lockedMeanwhile'))
const wasClosed = () => new AppError('refused', words('core.host.closed'))
