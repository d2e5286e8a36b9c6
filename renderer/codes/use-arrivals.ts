import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { EntryId, EntrySummary } from '../../shared/entry-models.ts'
import { belongsToLayer } from '../parts/keys/focus.ts'
import { useStores } from '../stores/stores-context.ts'

/** A closing dialog returns the focus within this time. See [Note: where the focus goes]. */
const afterDialogsMs = 120
const markedMs = 5000

/**
 * Scrolls to the first of the entries that were just added, and gives it the focus, so that Enter
 * copies its code. Returns all of them for as long as they are marked.
 */
export function useArrivals(
  entries: readonly EntrySummary[],
  isReady: boolean,
  select: (at: number) => void,
): ReadonlySet<EntryId> {
  const { view } = useStores()
  const arrived = useStore(view, state => state.arrived)
  const latest = useRef({ entries, select })
  latest.current = { entries, select }

  useEffect(() => {
    if (!isReady || arrived.length === 0) return
    const lead = () => {
      const at = latest.current.entries.findIndex(entry => entry.id === arrived[0])
      if (at >= 0 && !belongsToLayer()) latest.current.select(at)
    }
    lead()
    const leading = setTimeout(lead, afterDialogsMs)
    const unmarking = setTimeout(() => view.getState().forgetArrived(), markedMs)
    return () => {
      clearTimeout(leading)
      clearTimeout(unmarking)
    }
  }, [arrived, isReady, view])

  return new Set(arrived)
}
