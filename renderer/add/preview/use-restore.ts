import { useCallback } from 'react'
import { showUndo } from '../../parts/feedback/show-undo.tsx'
import { describeTaken } from '../../stores/match.ts'
import { useStores } from '../../stores/stores-context.ts'

/**
 * Restores entries from the trash, reports it, and offers to undo it. `then` refreshes the preview.
 */
export function useRestore(then: () => Promise<void>): (ids: string[]) => Promise<void> {
  const { entries, announcer } = useStores()

  return useCallback(
    async ids => {
      await entries.getState().restore(ids)
      await then()
      const sentence = describeTaken({ added: 0, updated: 0, restored: ids.length })
      announcer.getState().sayAloud(sentence)
      showUndo(sentence, async () => {
        await entries.getState().remove(ids)
        await then()
      })
    },
    [entries, announcer, then],
  )
}
