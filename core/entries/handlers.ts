import { randomUUID } from 'node:crypto'
import type { CopySecret } from '../clipboard/handlers.ts'
import type { RoomHandlers } from '../dispatch.ts'
import type { RecentEntries } from '../quick/recent-entries.ts'
import type { StoredEntry } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { advanceCode, codeToCopy, currentCodes } from './codes.ts'
import { detailsOf, findEntry, reorderEntries, summaryOf, updateEntry } from './entries.ts'
import { createEntryMarks } from './entry-marks.ts'
import { mergeChange } from './merge-change.ts'
import { purgeEntries, restoreEntries, trashEntries, trashedOf } from './trash.ts'

export interface EntryHandlersParts {
  readonly vault: Vault
  readonly copySecret: CopySecret
  readonly recent: RecentEntries
  readonly clock: () => number
  /** The moment that codes are shown for. */
  readonly codeClock: () => number
}

export function createEntryHandlers(
  parts: EntryHandlersParts,
): RoomHandlers<'entries' | 'trash' | 'codes'> {
  const { vault, copySecret, recent, clock, codeClock } = parts
  const marksOf = createEntryMarks()
  const details = (entry: StoredEntry) => ({ ...detailsOf(entry), ...marksOf(entry) })

  return {
    'entries.list': () => vault.document().entries.map(summaryOf),
    'entries.get': ({ id }) => details(findEntry(vault.document(), id)),
    'entries.add': async input => {
      // This is loaded only when something is added, because its readers are large.
      const { addEntry } = await import('./add-entry.ts')
      return await addEntry(vault, { id: randomUUID(), now: clock() }, input)
    },
    'entries.update': ({ id, change, base = {} }) =>
      vault.change(draft => {
        const entry = findEntry(draft, id)
        const merged = mergeChange(entry, change, base, marksOf(entry))
        return details(updateEntry(draft, id, merged, clock()))
      }),
    'entries.reorder': ({ ids }) =>
      vault.change(draft => {
        reorderEntries(draft, ids)
        return draft.entries.map(summaryOf)
      }),
    'entries.remove': async ({ ids }) => ({
      removed: await vault.change(draft => trashEntries(draft, ids, clock())),
    }),
    'entries.reveal': async ({ id }) => {
      const { revealSecret } = await import('../gate/reveal-secret.ts')
      return await revealSecret(findEntry(vault.document(), id))
    },

    'trash.list': () => vault.document().trash.map(trashedOf),
    'trash.restore': async ({ ids }) => ({
      restored: await vault.change(draft => restoreEntries(draft, ids, clock())),
    }),
    'trash.purge': async ({ ids }) => ({
      purged: await vault.change(draft => purgeEntries(draft, ids)),
    }),

    'codes.current': ({ ids }) => {
      const now = codeClock()
      return { now, codes: currentCodes(vault, ids, now) }
    },
    'codes.advance': ({ id }) => advanceCode(vault, id),
    'codes.copy': ({ id, which }) => {
      const text = codeToCopy(vault, id, which, codeClock())
      recent.use(id)
      return copySecret(text)
    },
  }
}
