import { useEffect, useState } from 'react'
import type { BackupSummary } from '../../../shared/transfer-models.ts'
import { useStores } from '../../stores/stores-context.ts'

/**
 * Returns the application's own backups while no vault is open; null until they are loaded. If they
 * cannot be listed, none are offered, but a file can still be chosen.
 */
export function useOwnBackups(): readonly BackupSummary[] | null {
  const { call } = useStores()
  const [list, setList] = useState<readonly BackupSummary[] | null>(null)

  useEffect(() => {
    let isLeft = false
    const take = (found: readonly BackupSummary[]) => {
      if (!isLeft) setList(found)
    }
    call('backups.list').then(take, () => take([]))
    return () => {
      isLeft = true
    }
  }, [call])

  return list
}
