import { useCallback } from 'react'
import { showUndo } from '../parts/feedback/show-undo.tsx'
import { describeTaken } from '../stores/meeting.ts'
import { useStores } from '../stores/stores-context.ts'

/** Adds what is ticked in one save, says so, and lets it be taken back. */
export function useApply(): () => Promise<void> {
  const { imports, entries, view, announcer } = useStores()

  return useCallback(async () => {
    const before = new Set(entries.getState().list?.map(entry => entry.id))
    const { undo, end, ...taken } = await entries
      .getState()
      .changing(() => imports.getState().apply())
    const ids = entries.getState().list?.map(entry => entry.id) ?? []
    view.getState().showArrived(ids.filter(id => !before.has(id)))
    const sentence = describeTaken(taken)
    announcer.getState().sayAloud(sentence)
    showUndo(sentence, () => entries.getState().changing(undo), end)
  }, [imports, entries, view, announcer])
}
