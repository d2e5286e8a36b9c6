import { useCallback } from 'react'
import { entryName } from '../search/entry-name.ts'
import { showUndo } from '../shell/show-undo.tsx'
import { useStores } from '../stores/stores-context.ts'

/** Adds what is ticked, says so, and lets it be taken back. */
export function useAddTicked(): () => Promise<void> {
  const { adding, entries, view, announcer } = useStores()

  return useCallback(async () => {
    const { added, duplicates } = await adding.getState().confirm()
    await entries.getState().load()
    view.getState().show('codes')
    const [first] = added
    const what = added.length === 1 && first ? entryName(first) : `${added.length} entries`
    const left = duplicates > 0 ? `, ${duplicates} already there` : ''
    announcer.getState().sayAloud(`Added ${what}${left}`)
    showUndo(`Added ${what}${left}`, () => entries.getState().remove(added.map(entry => entry.id)))
  }, [adding, entries, view, announcer])
}
