import { useState } from 'react'
import type { FlowResult } from '../../../shared/account-models.ts'
import type { Refusal } from '../../bridge/refusal.ts'
import { useAttempt } from '../../parts/forms/use-attempt.ts'
import { useStores } from '../../stores/stores-context.ts'
import { type FlowUnderWay, useFlowProgress } from './use-flow-progress.ts'

export interface Flow extends Pick<FlowUnderWay, 'progress'> {
  readonly busy: boolean
  readonly refusal: Refusal | null
  /** Null until a part of the flow has run. */
  readonly result: FlowResult | null
  /** Runs the next part of the flow, with its id. */
  run(part: (flow: string) => Promise<FlowResult>): Promise<void>
}

/** Runs a change on a server, from its first request to its result. */
export function useFlow(): Flow {
  const { accounts } = useStores()
  const { flow, progress } = useFlowProgress()
  const [result, setResult] = useState<FlowResult | null>(null)
  const { busy, refusal, attempt } = useAttempt()

  return {
    busy,
    refusal,
    progress,
    result,
    run: part =>
      attempt(async () => {
        const reached = await part(flow)
        accounts.getState().adopt(reached.account)
        setResult(reached)
      }),
  }
}
