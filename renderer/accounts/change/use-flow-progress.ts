import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { FlowProgress } from '../../../shared/account-models.ts'
import { useStores } from '../../stores/stores-context.ts'

export interface FlowUnderWay {
  /** The id of the flow, for as long as the component is on screen. */
  readonly flow: string
  /** Null until the first step is reported. */
  readonly progress: FlowProgress | null
}

/**
 * Creates an id for a flow, and cancels a flow that is still running when the component unmounts.
 */
export function useFlowProgress(): FlowUnderWay {
  const { call, accounts } = useStores()
  const [flow] = useState(() => crypto.randomUUID())
  const progress = useStore(accounts, state => state.progress.get(flow) ?? null)

  useEffect(() => {
    return () => {
      const last = accounts.getState().progress.get(flow)
      accounts.getState().endFlow(flow)
      // A finished flow needs no cancellation, and a lock has ended it.
      const isUnderWay = last?.steps.some(({ state }) => state === 'doing')
      if (isUnderWay) call('flows.cancel', { flow }).catch(() => undefined)
    }
  }, [call, accounts, flow])

  return { flow, progress }
}
