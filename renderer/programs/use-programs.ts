import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Output } from '../../shared/contract.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useStores } from '../stores/stores-context.ts'

/**
 * Returns the paired programs and whether others can connect; null until loaded. Reloads at each
 * change.
 */
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
