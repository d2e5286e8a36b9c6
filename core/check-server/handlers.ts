import type { EventMessage } from '../../shared/contract.ts'
import type { Cancellations } from '../cancellation.ts'
import type { RoomHandlers } from '../dispatch.ts'
import type { RunChecksOptions } from './run-checks.ts'

export interface CheckHandlerParts extends Pick<RunChecksOptions, 'clock' | 'random' | 'pause'> {
  readonly emit: (message: EventMessage) => void
  readonly cancellations: Cancellations
}

export function createCheckHandlers(parts: CheckHandlerParts): RoomHandlers<'check'> {
  const { emit, cancellations, ...lent } = parts
  return {
    async 'check.run'({ flow, ...target }) {
      const signal = cancellations.start(flow)
      try {
        // This is loaded only when somebody checks a server, which few users ever do.
        const { runChecks } = await import('./run-checks.ts')
        return await runChecks({
          ...lent,
          ...target,
          signal,
          hangUp: cancellations.closing,
          onProgress({ done, running, waitsUntil }) {
            const payload = { flow, done: [...done], running, waitsUntil }
            emit({ name: 'check.progressed', payload })
          },
        })
      } finally {
        cancellations.end(flow)
      }
    },
  }
}
