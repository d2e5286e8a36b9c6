import { useCallback } from 'react'
import { showUndo } from '../shell/show-undo.tsx'
import { useStores } from '../stores/stores-context.ts'

/** Adds what is ticked in one save, says so, and lets it be taken back. */
export function useApply(): () => Promise<void> {
  const { imports, entries, view, announcer } = useStores()

  return useCallback(async () => {
    const { added, undo, end } = await imports.getState().apply()
    await entries.getState().load()
    view.getState().show('codes')
    const sentence = `Added ${added === 1 ? '1 entry' : `${added} entries`}`
    announcer.getState().sayAloud(sentence)
    const takeBack = async () => {
      await undo()
      await entries.getState().load()
    }
    showUndo(sentence, takeBack, end)
  }, [imports, entries, view, announcer])
}
