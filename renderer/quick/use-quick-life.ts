import { useEffect } from 'react'
import type { QuickStores } from './quick-stores.ts'

/**
 * Wakes the page when somebody turns to it and has it forget when it is hidden. A window that was made
 * hidden says that it is visible until it was shown once: the focus tells.
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
