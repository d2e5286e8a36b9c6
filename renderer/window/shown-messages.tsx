import { Notifications, notifications, useNotifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../stores/stores-context.ts'

/** A sentence stays long enough for slow readers, and longer while the pointer is on it. */
const shownMs = (sentence: string) => 5000 + 60 * sentence.length

/** Shows what was done. It takes no focus, and moves away from the element with the focus. */
export function ShownMessages() {
  const { announcer } = useStores()
  const { sentence, turn, isShown } = useStore(announcer)
  const position = useFreePosition()

  useEffect(() => {
    if (sentence === '' || !isShown) return
    // The live region reads it aloud. As an alert of its own, it would be read twice.
    const id = notifications.show({
      role: 'group',
      message: sentence,
      withBorder: true,
      autoClose: shownMs(sentence),
      'data-turn': turn,
    })
    return () => void notifications.hide(id)
  }, [sentence, turn, isShown])

  return <Notifications position={position} limit={3} containerWidth={400} />
}

/** Messages are at the bottom or, if they would cover the element with the focus, at the top. */
function useFreePosition(): 'bottom-left' | 'top-left' {
  const { notifications: shown } = useNotifications()
  const [isAtTop, setIsAtTop] = useState(false)

  useEffect(() => {
    if (shown.length === 0) return setIsAtTop(false)
    const dodge = () => {
      if (isFocusCovered()) setIsAtTop(before => !before)
    }
    // The messages have their place only once they are drawn.
    const frame = requestAnimationFrame(dodge)
    document.addEventListener('focusin', dodge)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('focusin', dodge)
    }
  }, [shown])

  return isAtTop ? 'top-left' : 'bottom-left'
}

function isFocusCovered(): boolean {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return false
  const below = focused.getBoundingClientRect()
  return [...document.querySelectorAll('.mantine-Notification-root')].some(message => {
    const over = message.getBoundingClientRect()
    const apart =
      over.right <= below.left ||
      over.left >= below.right ||
      over.bottom <= below.top ||
      over.top >= below.bottom
    return !apart && !message.contains(focused)
  })
}
