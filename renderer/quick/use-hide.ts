import { useCallback } from 'react'
import { useQuickStores } from './quick-stores-context.ts'

/**
 * Hides quick access. A browser closes a window that has shown only one page. A tab with a history
 * stays, keeps nothing, and shows what was done.
 */
export function useHide(): (done?: string) => void {
  const { call, session, announcer, sleep, wake } = useQuickStores()
  return useCallback(
    (done?: string) => {
      const isHosted = session.getState().capabilities?.quick === 'host'
      sleep()
      if (isHosted) void call('quick.hide').catch(() => undefined)
      else {
        window.close()
        setTimeout(() => {
          // The window is still there and in front, so it starts over.
          if (document.hasFocus()) wake()
          if (done !== undefined) announcer.getState().announce(done)
        }, stillHereMs)
      }
    },
    [call, session, announcer, sleep, wake],
  )
}

const stillHereMs = 150
