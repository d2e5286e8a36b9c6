import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { FlowProgress } from '../../../shared/account-models.ts'
import { useStores } from '../../stores/stores-context.ts'

export interface FlowUnderWay {
  /** Its id, for as long as what shows it is on screen. */
  readonly flow: string
  /** Null until the first step is told. */
  readonly progress: FlowProgress | null
}

/** Names a flow; what is still under way when it leaves the screen is stopped. */
export function useFlowProgress(): FlowUnderWay {
  const { call, accounts } = useStores()
  const [flow] = useState(() => crypto.randomUUID())
  const progress = useStore(accounts, state => state.progress.get(flow) ?? null)

  useEffect(() => {
    return () => {
      const last = accounts.getState().progress.get(flow)
      accounts.getState().endFlow(flow)
      // A flow that is over needs no end, and a vault that is locked has ended it.
      const isUnderWay = last?.steps.some(({ state }) => state === 'doing')
      if (isUnderWay) call('flows.cancel', { flow }).catch(() => undefined)
    }
  }, [call, accounts, flow])

  return { flow, progress }
}
