import { useEffect, useState } from 'react'
import { useStores } from '../stores/stores-context.ts'

/**
 * Camera and screen capture are permitted only while the component that calls this is on screen.
 * False until the host has heard of it: what is asked for before that is refused.
 */
export function useScanOpen(): boolean {
  const { call } = useStores()
  const [heard, setHeard] = useState(false)

  useEffect(() => {
    let current = true
    // If the permission is not given, the capture itself is refused with its own sentence.
    call('scan.setOpen', { open: true })
      .catch(() => undefined)
      .then(() => current && setHeard(true))
    return () => {
      current = false
      void call('scan.setOpen', { open: false }).catch(() => undefined)
    }
  }, [call])

  return heard
}
