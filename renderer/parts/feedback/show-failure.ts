import { notifications } from '@mantine/notifications'
import { AppError } from '../../../shared/errors.ts'
import { sentenceOf } from '../../bridge/sentence.ts'

/** Says in a notification what went wrong, if there is no better place on screen. */
export function showFailure(error: unknown): void {
  // The vault was locked while the call was under way: the screen says so already.
  if (error instanceof AppError && error.code === 'locked') return
  notifications.show({ color: 'red', message: sentenceOf(error), autoClose: 8000 })
}
