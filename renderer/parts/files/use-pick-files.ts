import { useCallback } from 'react'
import { useStores } from '../../stores/stores-context.ts'
import { type Pick, pickFiles } from './pick-files.ts'

/** Opens the system's file dialog, and reads entries from the chosen files. */
export function usePickFiles(): (kind: Pick) => void {
  const { imports } = useStores()
  return useCallback(
    kind => pickFiles(kind, files => void imports.getState().take(files)),
    [imports],
  )
}
