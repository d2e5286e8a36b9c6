import type { App } from '../core/start.ts'
import { atMostEvery } from './at-most-every.ts'
import type { createEvents } from './ipc.ts'
import type { Handed } from './protocol-links.ts'

/** Passes on to the core what the system hands over, and shows the window, which asks about it. */
export function takeHanded(
  core: App,
  showWindow: () => void,
  events: ReturnType<typeof createEvents>,
): (handed: Handed) => void {
  const sayTooLong = atMostEvery(10_000, () =>
    events.send({ name: 'imports.refused', payload: undefined }),
  )
  return ({ links, files, hasTooLong }) => {
    showWindow()
    if (links.length > 0) core.offerTexts(links)
    if (files.length > 0) core.offerFiles(files)
    if (hasTooLong) sayTooLong()
  }
}
