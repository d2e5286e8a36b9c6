import { Suspense } from 'react'
import { useStore } from 'zustand'
import { lazyPart } from '../parts/lazy-part.tsx'
import { useStores } from '../stores/stores-context.ts'

const FailingBackups = lazyPart(async () => (await import('./failing-backups.tsx')).FailingBackups)

/** Warns that backups fail until that is solved. */
export function BackupNotice() {
  const { backups } = useStores()
  const status = useStore(backups, state => state.status)
  if (!status?.problem) return null
  return (
    <Suspense fallback={null}>
      <FailingBackups />
    </Suspense>
  )
}
