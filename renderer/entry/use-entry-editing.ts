import { useEffect, useState } from 'react'
import type { EntryDetails } from '../../shared/entry-models.ts'
import { AppError, type Conflict } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { useStores } from '../stores/stores-context.ts'
import {
  baseOf,
  changeOf,
  draftOf,
  type EntryDraft,
  follow,
  resolveConflicts,
  type Side,
} from './entry-draft.ts'

/** Manages the form of an entry that others may change at the same time. */
export function useEntryEditing(details: EntryDetails, onSaved: () => void) {
  const { entries, announcer } = useStores()
  const [editing, setEditing] = useState(() => ({
    base: draftOf(details),
    draft: draftOf(details),
  }))
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({})
  const { busy, failure, attempt } = useAttempt()
  const { draft } = editing

  useEffect(() => setEditing(before => follow(before, draftOf(details))), [details])

  /** Throws errors of saving. Fields that both sides have changed become the conflicts. */
  async function save() {
    const resolved = resolveConflicts(editing, conflicts, sides, details)
    const change = changeOf(resolved)
    try {
      if (Object.keys(change).length > 0) {
        await entries.getState().update(details.id, change, baseOf(change, resolved.base))
      }
    } catch (error) {
      if (error instanceof AppError && error.conflicts) {
        setEditing(resolved)
        setSides({})
        setConflicts(error.conflicts)
      }
      throw error
    }
    announcer.getState().announce(say('entry.saved'))
    onSaved()
  }

  return {
    draft,
    set: (change: Partial<EntryDraft>) =>
      setEditing(before => ({ ...before, draft: { ...before.draft, ...change } })),
    isEdited: Object.keys(changeOf(editing)).length > 0,
    conflicts,
    sides,
    choose: (field: string, side: Side) => setSides(before => ({ ...before, [field]: side })),
    isSettled: conflicts.every(({ field }) => sides[field] !== undefined),
    save,
    trySave: () => attempt(save),
    busy,
    failure,
  }
}
