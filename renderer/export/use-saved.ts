import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useStores } from '../stores/stores-context.ts'

/** Says where a file went, and closes; where the user chose no place, nothing happens. */
export function useSaved(): (place: string | null, isSealed: boolean) => void {
  const { exports, announcer } = useStores()

  return useCallback(
    (place, isSealed) => {
      if (place === null) return
      const next = isSealed ? '' : ' Delete it as soon as it has served its purpose.'
      notifications.show({ message: `Saved ${place}.${next}`, autoClose: 10_000, withBorder: true })
      announcer.getState().announce(`Saved ${place}.`)
      exports.getState().close()
    },
    [exports, announcer],
  )
}
