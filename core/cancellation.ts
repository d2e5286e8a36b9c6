/** What runs for a while and can be told to stop, by the id that its caller chose for it. */
import { AppError } from '../shared/errors.ts'
import type { WhileOpen } from './vault/while-open.ts'

export interface Cancellations {
  /** Aborted as soon as the application closes: nothing may wait any longer then. */
  readonly closing: AbortSignal
  /** Throws bad-input where one of that id is under way. */
  start(flow: string): AbortSignal
  /** Does nothing where none of that id is under way. */
  cancel(flow: string): void
  end(flow: string): void
  /** Cancels all of them. */
  close(): void
}

/** An aborted signal throws `refused`: the user said no. */
export function createCancellations(whileOpen: WhileOpen): Cancellations {
  const underWay = whileOpen(
    () => new Map<string, AbortController>(),
    all => {
      for (const controller of all.values()) controller.abort(wasLocked())
    },
  )
  const closing = new AbortController()

  return {
    closing: closing.signal,
    start(flow) {
      if (underWay().has(flow)) throw new AppError('bad-input', 'That is under way already.')
      const controller = new AbortController()
      underWay().set(flow, controller)
      return AbortSignal.any([controller.signal, closing.signal])
    },
    cancel: flow => underWay.peek()?.get(flow)?.abort(new AppError('refused', 'It was cancelled.')),
    end: flow => void underWay.peek()?.delete(flow),
    close: () => closing.abort(new AppError('refused', 'Countersign was closed.')),
  }
}

const wasLocked = () => new AppError('locked', 'Countersign was locked: it was stopped.')
