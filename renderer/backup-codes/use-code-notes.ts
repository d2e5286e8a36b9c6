import { useEffect, useState } from 'react'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useStores } from '../stores/stores-context.ts'
import type { CodeHolder } from './code-holder.ts'

export type CodeNotes = ReadonlyMap<string, readonly string[]>

const none: CodeNotes = new Map()

/** Returns the notes on the codes of these holders. They are loaded only once somebody searches. */
export function useCodeNotes(holders: readonly CodeHolder[], isSearching: boolean): CodeNotes {
  const { call } = useStores()
  const [notes, setNotes] = useState(none)

  useEffect(() => {
    if (!isSearching) return
    let current = true
    const asked = holders.map(async ({ id }) => {
      const list = await call('backupCodes.list', { entryId: id })
      return [id, list.map(({ note }) => note).filter(note => note !== '')] as const
    })
    Promise.all(asked)
      .then(answers => current && setNotes(new Map(answers)))
      .catch(showFailure)
    return () => {
      current = false
    }
  }, [call, holders, isSearching])

  return notes
}
