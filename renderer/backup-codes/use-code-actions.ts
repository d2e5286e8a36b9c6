import { useMemo } from 'react'
import type { BackupCode } from '../../shared/account-models.ts'
import type { EntryId } from '../../shared/entry-models.ts'
import type { Confirmation } from '../../shared/method.ts'
import { say } from '../../shared/wording/say.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { showUndo } from '../parts/feedback/show-undo.tsx'
import { useStores } from '../stores/stores-context.ts'

/**
 * Returns the actions of rows and buttons for the codes of an entry. Failures are shown in a
 * notification.
 */
export function useCodeActions(entryId: EntryId) {
  const { backupCodes, announcer } = useStores()

  return useMemo(() => {
    const store = backupCodes.getState()
    const announce = (sentence: string) => announcer.getState().announce(sentence)

    /** Tells whether it succeeded. */
    async function attempt(work: () => Promise<void>): Promise<boolean> {
      try {
        await work()
        return true
      } catch (error) {
        showFailure(error)
        return false
      }
    }

    return {
      /** Throws errors that the confirmation form shows. */
      async copy(code: BackupCode, confirmation: Confirmation) {
        await store.use(entryId, code, confirmation)
        showUndo(say('backupCodes.done.copied'), async () => {
          await store.putBack(entryId, code)
          announce(say('backupCodes.done.putBack'))
        })
      },

      /** Copies as `copy` does. */
      async markUnused(code: BackupCode, confirmation: Confirmation) {
        await store.markUnused(entryId, code, confirmation)
        announce(say('backupCodes.done.unused'))
      },

      mark: (code: BackupCode, state: 'used' | 'void') =>
        attempt(async () => {
          await store.mark(entryId, code, state)
          announce(state === 'used' ? say('backupCodes.done.used') : say('backupCodes.done.void'))
        }),

      setNote: (code: BackupCode, note: string) =>
        attempt(() => store.setNote(entryId, code, note)),

      remove: (codes: readonly BackupCode[]) =>
        attempt(async () => {
          await store.remove(entryId, codes)
          announce(say('backupCodes.done.removed', { count: codes.length }))
        }),
    }
  }, [backupCodes, announcer, entryId])
}

export type CodeActions = ReturnType<typeof useCodeActions>
