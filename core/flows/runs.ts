import { AppError } from '../../shared/errors.ts'
import { createProgress } from './progress.ts'
import { createRun, type Run, type RunParts } from './run.ts'

/** The flows that run now: one at a time on an account, each of which can be stopped. */
export interface Runs {
  /** Throws `refused` while another one runs on the account. */
  start<T>(accountId: string, flow: string, work: (run: Run) => Promise<T>): Promise<T>
  /** One that has ended is passed over. */
  cancel(flow: string): void
  cancelAll(): void
}

export function createRuns(parts: RunParts): Runs {
  const stop = (controller: AbortController) =>
    controller.abort(new AppError('refused', 'The change was stopped.'))
  const running = parts.vault.whileOpen(
    () => new Map<string, { flow: string; controller: AbortController }>(),
    runs => {
      for (const { controller } of runs.values()) stop(controller)
    },
  )

  return {
    async start(accountId, flow, work) {
      if (running().has(accountId)) {
        throw new AppError('refused', 'Another change to this account is under way.')
      }
      const controller = new AbortController()
      const { signal } = controller
      const progress = createProgress(flow, accountId, parts.emit)
      const run = createRun(parts, { accountId, signal, progress })
      running().set(accountId, { flow, controller })
      try {
        return await work(run)
      } catch (error) {
        progress.failed()
        throw error
      } finally {
        running.peek()?.delete(accountId)
      }
    },
    cancel(flow) {
      for (const each of running.peek()?.values() ?? [])
        if (each.flow === flow) stop(each.controller)
    },
    cancelAll() {
      for (const { controller } of running.peek()?.values() ?? []) stop(controller)
    },
  }
}
