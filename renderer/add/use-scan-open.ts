import { useEffect } from 'react'
import { useStores } from '../stores/stores-context.ts'

/** Camera and screen capture are permitted only while the component that calls this is on screen. */
export function useScanOpen(): void {
  const { call } = useStores()
  useEffect(() => {
    // Where the permission is not given, the capture itself is refused with its own sentence.
    call('scan.setOpen', { open: true }).catch(() => undefined)
    return () => void call('scan.setOpen', { open: false }).catch(() => undefined)
  }, [call])
}
