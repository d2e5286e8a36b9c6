import { type RefObject, useEffect, useRef } from 'react'

/**
 * Gives the focus back to the button that opened something in place, when that is gone again and
 * has taken the focus with it.
 */
export function useReturnFocus(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)

  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (wasOpen.current && !isOpen && isLost) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return opener
}
