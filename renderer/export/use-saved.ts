import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'

/** Tells where a file was saved, and closes. If the user chose no place, nothing happens. */
export function useSaved(): (place: string | null, isSealed: boolean) => void {
  const { exports, announcer } = useStores()

  return useCallback(
    (place, isSealed) => {
      if (place === null) return
      const saved = say('exporting.saved', { place })
      notifications.show({
        message: isSealed ? saved : say('exporting.savedUnencrypted', { place }),
        autoClose: 10_000,
        withBorder: true,
      })
      announcer.getState().announce(saved)
      exports.getState().close()
    },
    [exports, announcer],
  )
}
