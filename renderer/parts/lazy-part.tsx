import { type ComponentType, lazy, useState } from 'react'
import { learnLater } from '../bridge/learn-later.ts'

/** Fetches a part, so that it shows at once when it is asked for. */
type FetchPart = () => Promise<unknown>

const parts: FetchPart[] = []

/** A component of a file that the first picture does not need, with the messages that it says. */
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
    // A part that is already loaded shows without a flash. The first choice stays: another
    // component in its place would begin again.
    const [Shown] = useState<ComponentType<P>>(() => ready ?? Fetched)
    return <Shown {...props} />
  }
}

/**
 * Fetches every part while the window has nothing else to do: no click waits for one then, and an
 * update that takes the files away takes nothing from a window that is open.
 */
export async function fetchParts(): Promise<void> {
  await learnLater()
  // Parts that are in parts join the list when those are loaded.
  for (const fetchPart of parts) {
    await idle()
    await fetchPart()
  }
}

function idle(): Promise<void> {
  return new Promise(resolve => requestIdleCallback(() => resolve(), { timeout: 1000 }))
}
