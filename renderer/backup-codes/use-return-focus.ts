import { type RefObject, useEffect, useRef } from 'react'

/**
 * For the button that opens something in place: it gets the focus back when that is gone again and
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
