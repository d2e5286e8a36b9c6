import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'

/** Says where a file went, and closes; where the user chose no place, nothing happens. */
export function useSaved(): (place: string | null, isSealed: boolean) => void {
  const { exports, announcer } = useStores()

  return useCallback(
    (place, isSealed) => {
      if (place === null) return
      const next = isSealed ? '' : say('exporting.deleteAsSoonAs')
      notifications.show({
        message: say('exporting.savedPlaceNext', { place, next }),
        autoClose: 10_000,
        withBorder: true,
      })
      announcer.getState().announce(`Saved ${place}.`)
      exports.getState().close()
    },
    [exports, announcer],
  )
}
