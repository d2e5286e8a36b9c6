import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { EntryDetails, EntryId } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { useStores } from '../stores/stores-context.ts'

interface Shown {
  readonly id: EntryId
  readonly details: EntryDetails | null
  /** True once somebody else has removed the entry that is shown. */
  readonly isGone: boolean
  readonly failure: string | null
}

/** Returns the current details of an entry, or the last ones if it is gone. */
export function useEntryDetails(id: EntryId | null): Shown | null {
  const { call, entries } = useStores()
  const list = useStore(entries, state => state.list)
  const [shown, setShown] = useState<Shown | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the list may be one of the entry
  useEffect(() => {
    if (id === null) return setShown(null)
    let isCurrent = true
    const take = (next: Omit<Shown, 'id' | 'details'>, details?: EntryDetails) => {
      if (!isCurrent) return
      setShown(before => {
        const known = before?.id === id ? before.details : null
        return { id, details: details ?? known, ...next }
      })
    }
    call('entries.get', { id }).then(
      details => take({ isGone: false, failure: null }, details),
      error => {
        const isGone = error instanceof AppError && error.code === 'not-found'
        take({ isGone, failure: sentenceOf(error) })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [call, id, list])

  return shown?.id === id ? shown : null
}
