import { useEffect, useState } from 'react'
import { useStores } from '../../stores/stores-context.ts'

/**
 * Allows camera and screen capture only while the calling component is on screen. False until the
 * host knows, because earlier requests are refused.
 */
export function useScanOpen(): boolean {
  const { call } = useStores()
  const [heard, setHeard] = useState(false)

  useEffect(() => {
    let current = true
    // Without the permission, the capture itself is refused with its own sentence.
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
