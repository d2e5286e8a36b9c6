import { Suspense } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { lazyPart } from '../parts/lazy-part.tsx'
import { useStores } from '../stores/stores-context.ts'

const ShownMessages = lazyPart(async () => (await import('./shown-messages.tsx')).ShownMessages)

/** Shows what was done and has it read aloud, with a single call of the announcer. */
export function Messages() {
  const { announcer } = useStores()
  const { sentence, turn } = useStore(announcer)

  return (
    <>
      <div
        role="status"
        aria-live="polite"
        aria-label={say('window.announcements')}
        className="visually-hidden"
      >
        <span key={turn}>{sentence}</span>
      </div>
      <Suspense fallback={null}>
        <ShownMessages />
      </Suspense>
    </>
  )
}
