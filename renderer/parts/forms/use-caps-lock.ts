import { type KeyboardEvent, useState } from 'react'

/**
 * Tells whether Caps Lock was on at the last key in the field, and returns the handlers that notice
 * it.
 */
export function useCapsLock() {
  const [isOn, setIsOn] = useState(false)
  const notice = (event: KeyboardEvent) => setIsOn(event.getModifierState('CapsLock'))
  return { isOn, props: { onKeyDown: notice, onKeyUp: notice } }
}
