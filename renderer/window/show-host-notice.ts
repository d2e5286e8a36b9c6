import { createNotificationsStore, notifications } from '@mantine/notifications'
import { say } from '../../shared/wording/say.ts'

/**
 * Apart from the messages, which go with the open vault: these say nothing of it, and outlive a
 * lock.
 */
export const hostNotices = createNotificationsStore()

/** Says what the host knows and the user should not miss: it stays until it is closed. */
export function showHostNotice(sentence: string): void {
  notifications.show(
    {
      role: 'alert',
      color: 'yellow',
      message: sentence,
      withBorder: true,
      autoClose: false,
      closeButtonProps: { 'aria-label': say('labels.close') },
    },
    hostNotices,
  )
}
