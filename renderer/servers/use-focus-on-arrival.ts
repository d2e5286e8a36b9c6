import { type RefObject, useEffect, useRef } from 'react'

/** What takes the focus when its page is opened, because the button that led there is gone. */
export function useFocusOnArrival<T extends HTMLElement>(): RefObject<T | null> {
  const target = useRef<T>(null)
  useEffect(() => {
    if (document.activeElement === document.body) target.current?.focus()
  }, [])
  return target
}
