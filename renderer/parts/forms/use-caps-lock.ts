import { type KeyboardEvent, useState } from 'react'

/**
 * Tells whether the last key that the field saw was pressed under Caps Lock, and what notices it.
 */
export function useCapsLock() {
  const [isOn, setIsOn] = useState(false)
  const notice = (event: KeyboardEvent) => setIsOn(event.getModifierState('CapsLock'))
  return { isOn, props: { onKeyDown: notice, onKeyUp: notice } }
}
