import { type RefObject, useEffect, useRef } from 'react'

/** Returns a ref for a field that takes the focus whenever `occasion` changes. */
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
