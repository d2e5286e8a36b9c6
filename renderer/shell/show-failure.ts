import { notifications } from '@mantine/notifications'
import { sentenceOf } from '../bridge/sentence.ts'

/** Says in a notification what went wrong, where there is no better place on screen. */
export function showFailure(error: unknown): void {
  notifications.show({ color: 'red', message: sentenceOf(error), autoClose: 8000 })
}
