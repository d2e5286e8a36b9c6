import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Cancellations } from '../cancellation.ts'
import { createProgress } from './progress.ts'
import { createRun, type Run, type RunParts } from './run.ts'

/** Keeps the running flows: one at a time for each account, and each can be canceled. */
export interface Runs {
  /** Throws `refused` while another flow runs on the account. */
  start<T>(accountId: string, flow: string, work: (run: Run) => Promise<T>): Promise<T>
}

export interface RunsParts extends RunParts {
  readonly cancellations: Cancellations
}

export function createRuns({ cancellations, ...parts }: RunsParts): Runs {
  const busyAccounts = parts.vault.whileOpen(() => new Set<string>())

  return {
    async start(accountId, flow, work) {
      if (busyAccounts().has(accountId)) {
        throw new AppError('refused', words('core.flows.busy'))
      }
      const signal = cancellations.start(flow, wasStopped)
      const progress = createProgress(flow, accountId, parts.emit)
      busyAccounts().add(accountId)
      try {
        return await work(createRun(parts, { accountId, signal, progress }))
      } catch (error) {
        progress.failed()
        throw error
      } finally {
        busyAccounts.peek()?.delete(accountId)
        cancellations.end(flow)
      }
    },
  }
}

const wasStopped = () => new AppError('refused', words('core.flows.stopped'))
