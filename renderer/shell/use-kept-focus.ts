import { useEffect, useRef } from 'react'

/** A dialog gives the focus back within this time, where its opener is still there. */
const giveBackMs = 50

/** Where a dialog closes whose opener is gone, as a menu's item is, the search takes the focus. */
export function useKeptFocus(isOpen: boolean): void {
  const wasOpen = useRef(isOpen)

  useEffect(() => {
    const closes = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (!closes) return
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body) return
      document.querySelector<HTMLElement>('#search')?.focus()
    }, giveBackMs)
    return () => clearTimeout(timer)
  }, [isOpen])
}
