import { useCallback } from 'react'
import { say } from '../../../shared/wording/say.ts'
import { showUndo } from '../../parts/feedback/show-undo.tsx'
import { entryName } from '../../stores/entry-name.ts'
import { describeTaken } from '../../stores/match.ts'
import { useStores } from '../../stores/stores-context.ts'

/** Adds the selected entries in one save, reports it, and offers to undo it. */
export function useApply(): () => Promise<void> {
  const { imports, entries, view, announcer } = useStores()

  return useCallback(async () => {
    const { added, updated, restored, known, undo, end } = await entries
      .getState()
      .changing(() => imports.getState().apply())
    const ids = [...added, ...updated, ...restored]
    view.getState().showArrived(ids)
    const only = ids.length === 1 && entries.getState().list?.find(({ id }) => id === ids[0])
    const done = describeTaken({
      added: added.length,
      updated: updated.length,
      restored: restored.length,
      only: only ? entryName(only) : undefined,
    })
    const sentence = known > 0 ? say('add.review.addedAndKnown', { done, count: known }) : done
    announcer.getState().sayAloud(sentence)
    showUndo(sentence, () => entries.getState().changing(undo), end)
  }, [imports, entries, view, announcer])
}
