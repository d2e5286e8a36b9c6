import type { FlowStep } from '../../shared/account-models.ts'
import type { EventMessage } from '../../shared/contract.ts'

export type StepId = FlowStep['id']

/** Tells the page how far a flow is. Everything before the step in the plan is done. */
export interface Progress {
  plan(steps: readonly StepId[]): void
  doing(step: StepId): void
  /** Null ends the wait. */
  waitsUntil(until: number | null): void
  failed(): void
  finished(): void
}

export function createProgress(
  flow: string,
  accountId: string,
  emit: (message: EventMessage) => void,
): Progress {
  let plan: readonly StepId[] = []
  let current = -1
  let currentState: FlowStep['state'] = 'doing'
  let waitsUntil: number | null = null

  const stateAt = (index: number) => {
    if (index === current) return currentState
    return index < current ? 'done' : 'waiting'
  }
  const tell = () => {
    const steps = plan.map((id, index) => ({ id, state: stateAt(index) }))
    emit({ name: 'flows.progressed', payload: { flow, accountId, steps, waitsUntil } })
  }
  const moveTo = (index: number, state: FlowStep['state']) => {
    current = index
    currentState = state
    waitsUntil = null
    tell()
  }

  return {
    plan(steps) {
      plan = steps
    },
    doing(step) {
      const index = plan.indexOf(step)
      if (index >= 0) moveTo(index, 'doing')
    },
    waitsUntil(until) {
      waitsUntil = until
      tell()
    },
    failed: () => moveTo(Math.max(0, current), 'failed'),
    finished: () => moveTo(plan.length, 'done'),
  }
}
