import { type RefObject, useEffect, useRef } from 'react'

/** A field that takes the focus whenever the occasion is another one than before. */
export function useFocusAgain(occasion: string): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null)
  const before = useRef(occasion)

  useEffect(() => {
    if (before.current === occasion) return
    before.current = occasion
    field.current?.focus()
  }, [occasion])

  return field
}
