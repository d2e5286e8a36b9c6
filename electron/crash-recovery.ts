import type { WebContents } from 'electron'

const maxReloads = 3
const withinMs = 60_000

/**
 * Reloads a page whose process died, at most three times per minute. After that, it calls `giveUp`.
 */
export function reloadAfterCrash(
  contents: WebContents,
  clock: () => number,
  giveUp: () => void,
): void {
  let reloads: number[] = []
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    const now = clock()
    reloads = reloads.filter(time => now - time < withinMs)
    if (reloads.length === maxReloads) return giveUp()
    reloads.push(now)
    // The process is still being torn down while its event runs.
    setImmediate(() => {
      if (!contents.isDestroyed()) contents.reload()
    })
  })
}
