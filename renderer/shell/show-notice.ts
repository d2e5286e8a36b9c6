import { notifications } from '@mantine/notifications'

/** Says what the user should not miss; it stays until it is closed. */
export function showNotice(sentence: string): void {
  notifications.show({ role: 'alert', color: 'yellow', message: sentence, autoClose: false })
}
