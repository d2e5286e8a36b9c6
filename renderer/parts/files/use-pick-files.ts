import { useCallback } from 'react'
import { useStores } from '../../stores/stores-context.ts'
import { type Pick, pickFiles } from './pick-files.ts'

/** Opens the system's file dialog; entries are read from what is picked. */
export function usePickFiles(): (kind: Pick) => void {
  const { imports } = useStores()
  return useCallback(
    kind => pickFiles(kind, files => void imports.getState().take(files)),
    [imports],
  )
}
