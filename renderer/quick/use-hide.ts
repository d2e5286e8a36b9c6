import { useCallback } from 'react'
import { useQuickStores } from './quick-stores-context.ts'

/**
 * Puts quick access away. A browser closes a window that has shown one page alone; a tab with a history
 * stays, holds nothing, and says what was done.
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
          // It is still there, and in front: it begins again.
          if (document.hasFocus()) wake()
          if (done !== undefined) announcer.getState().announce(done)
        }, stillHereMs)
      }
    },
    [call, session, announcer, sleep, wake],
  )
}

const stillHereMs = 150
