import { useStore } from 'zustand'
import { useStores } from '../stores/stores-context.ts'

/** Says aloud what changed without the focus moving. */
export function LiveRegion() {
  const { announcer } = useStores()
  const { sentence, turn } = useStore(announcer)
  return (
    <div role="status" aria-live="polite" aria-label="Announcements" className="visually-hidden">
      <span key={turn}>{sentence}</span>
    </div>
  )
}
