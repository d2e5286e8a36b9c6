import { useCallback, useEffect, useState } from 'react'
import { sentenceOf } from '../../bridge/sentence.ts'

export interface Loaded<T> {
  /** The last answer, which stays while the next one loads. */
  readonly value: T | null
  readonly failure: string | null
  readonly busy: boolean
  again(): void
}

/** Loads an answer, and loads it again whenever `ask` changes (so it must be memoized). */
export function useLoaded<T>(ask: () => Promise<T>): Loaded<T> {
  const [value, setValue] = useState<T | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(true)
  const [turn, setTurn] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks the same again
  useEffect(() => {
    let current = true
    setBusy(true)
    ask()
      .then(
        found => {
          if (!current) return
          setValue(found)
          setFailure(null)
        },
        error => current && setFailure(sentenceOf(error)),
      )
      .finally(() => current && setBusy(false))
    return () => {
      current = false
    }
  }, [ask, turn])

  return { value, failure, busy, again: useCallback(() => setTurn(before => before + 1), []) }
}
