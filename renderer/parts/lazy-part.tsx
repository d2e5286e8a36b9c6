import { type ComponentType, lazy, useState } from 'react'
import { learnLater } from '../bridge/learn-later.ts'

/** Loads a part early, so that it shows at once when it is needed. */
type FetchPart = () => Promise<unknown>

const parts: FetchPart[] = []

/** Renders a component that the first picture doesn't need, loading its file and its messages. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  let ready: ComponentType<P> | undefined

  async function fetchPart() {
    const [component] = await Promise.all([load(), learnLater()])
    ready = component
    return { default: component }
  }

  const Fetched = lazy(fetchPart)
  parts.push(fetchPart)

  return function Part(props: P) {
    // A part that is already loaded shows without a flash. The first choice stays, because
    // replacing the component would reset it.
    const [Shown] = useState<ComponentType<P>>(() => ready ?? Fetched)
    return <Shown {...props} />
  }
}

/**
 * Loads every part while the window is idle, so that no click waits for one, and an update that
 * removes the files doesn't affect an open window.
 */
export async function fetchParts(): Promise<void> {
  await learnLater()
  // Parts within parts join the list when those are loaded.
  for (const fetchPart of parts) {
    await idle()
    await fetchPart()
  }
}

function idle(): Promise<void> {
  return new Promise(resolve => requestIdleCallback(() => resolve(), { timeout: 1000 }))
}
