import { useEffect } from 'react'
import type { QuickStores } from './quick-stores.ts'

/**
 * Wakes the page when it gets the focus, and clears it when it is hidden. A window that was created
 * hidden claims to be visible until it was shown once, so the focus is what counts.
 */
export function useQuickLife({ wake, sleep }: QuickStores): void {
  useEffect(() => {
    const onFocus = () => wake()
    function onVisibility() {
      if (document.hidden) sleep()
      else if (document.hasFocus()) wake()
    }
    onVisibility()
    window.addEventListener('focus', onFocus)
    document.addEventListener('visibilitychange', onVisibility)
    return () => {
      window.removeEventListener('focus', onFocus)
      document.removeEventListener('visibilitychange', onVisibility)
    }
  }, [wake, sleep])
}
