/** What runs for a while and can be told to stop, by the id that its caller chose for it. */
import { AppError } from '../shared/errors.ts'

export interface Cancellations {
  /** Throws bad-input where one of that id is under way. */
  start(flow: string): AbortSignal
  /** Does nothing where none of that id is under way. */
  cancel(flow: string): void
  cancelAll(): void
  end(flow: string): void
}

/** An aborted signal throws `refused`: the user said no. */
export function createCancellations(): Cancellations {
  const underWay = new Map<string, AbortController>()

  function cancel(flow: string): void {
    underWay.get(flow)?.abort(new AppError('refused', 'It was cancelled.'))
  }

  return {
    start(flow) {
      if (underWay.has(flow)) throw new AppError('bad-input', 'That is under way already.')
      const controller = new AbortController()
      underWay.set(flow, controller)
      return controller.signal
    },
    cancel,
    cancelAll() {
      for (const flow of underWay.keys()) cancel(flow)
    },
    end: flow => void underWay.delete(flow),
  }
}
