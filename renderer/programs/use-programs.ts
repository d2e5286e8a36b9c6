import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Output } from '../../shared/contract.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useStores } from '../stores/stores-context.ts'

/** The paired programs and the state of the door; null until they are read. Read again at each change. */
export function usePrograms(): Output<'programs.list'> | null {
  const { call, programs } = useStores()
  const version = useStore(programs, state => state.version)
  const [found, setFound] = useState<Output<'programs.list'> | null>(null)

  const read = useCallback(() => call('programs.list'), [call])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version asks the same again
  useEffect(() => {
    let isCurrent = true
    read().then(list => isCurrent && setFound(list), showFailure)
    return () => {
      isCurrent = false
    }
  }, [read, version])

  return found
}
