import { useMemo } from 'react'
import type { EntryId, EntrySummary } from '../../../shared/entry-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { entryName } from '../../stores/entry-name.ts'
import { useStores } from '../../stores/stores-context.ts'
import { showFailure } from '../feedback/show-failure.ts'
import { showUndo } from '../feedback/show-undo.tsx'
import { moveEntry } from './move-entry.ts'

/**
 * Returns the actions of cards, menus, and keys for an entry. Failures are shown in a notification.
 */
export function useEntryActions() {
  const { entries, announcer, view } = useStores()

  return useMemo(() => {
    const announce = (sentence: string) => announcer.getState().announce(sentence)

    /** Tells whether it succeeded. */
    async function attempt(run: () => Promise<boolean>): Promise<boolean> {
      try {
        return await run()
      } catch (error) {
        showFailure(error)
        return false
      }
    }

    return {
      pin: (entry: EntrySummary) =>
        attempt(async () => {
          await entries.getState().update(entry.id, { pinned: !entry.pinned })
          const name = entryName(entry)
          announce(
            entry.pinned ? say('entries.unpinned', { name }) : say('entries.pinned', { name }),
          )
          return true
        }),

      /** The entry moves among those of its section of the list. */
      move: (
        entry: EntrySummary,
        to: { over: EntryId } | { by: -1 | 1 },
        section: readonly EntrySummary[] = entries.getState().list ?? [],
      ) =>
        attempt(async () => {
          const ids = moveEntry(section, entry.id, to)
          if (!ids) return false
          const position = ids.indexOf(entry.id) + 1
          announce(say('entries.moved', { name: entryName(entry), position }))
          await entries.getState().reorder(ids)
          return true
        }),

      remove: (entry: EntrySummary) =>
        attempt(async () => {
          await entries.getState().remove([entry.id])
          showUndo(say('entries.removed', { name: entryName(entry) }), async () => {
            await entries.getState().restore([entry.id])
            view.getState().seek(entry.id)
          })
          return true
        }),
    }
  }, [entries, announcer, view])
}
