import { createNotificationsStore, notifications } from '@mantine/notifications'
import { say } from '../../shared/wording/say.ts'

/**
 * These are separate from the messages, which disappear with the open vault. They contain nothing
 * from it, and outlive a lock.
 */
export const hostNotices = createNotificationsStore()

/** Shows what the host reports and the user should not miss. It stays until it is closed. */
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
