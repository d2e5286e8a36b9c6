import { useCallback } from 'react'
import { say } from '../../shared/wording/say.ts'
import { showUndo } from '../parts/feedback/show-undo.tsx'
import { entryName } from '../stores/entry-name.ts'
import { describeTaken } from '../stores/meeting.ts'
import { useStores } from '../stores/stores-context.ts'

/** Adds what is ticked, says so, and lets it be taken back. */
export function useAddTicked(): () => Promise<void> {
  const { adding, entries, view, announcer } = useStores()

  return useCallback(async () => {
    const { added, updated, restored, duplicates, undo } = await entries
      .getState()
      .changing(() => adding.getState().confirm())
    const all = [...added, ...updated, ...restored]
    view.getState().showArrived(all.map(entry => entry.id))
    const done = describeTaken({
      added: added.length,
      updated: updated.length,
      restored: restored.length,
      only: all.length === 1 && all[0] ? entryName(all[0]) : undefined,
    })
    const sentence =
      duplicates > 0 ? say('add.review.addedAndKnown', { done, count: duplicates }) : done
    announcer.getState().sayAloud(sentence)
    showUndo(sentence, () => entries.getState().changing(undo))
  }, [adding, entries, view, announcer])
}
