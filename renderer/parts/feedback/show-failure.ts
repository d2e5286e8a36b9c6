import { notifications } from '@mantine/notifications'
import { AppError } from '../../../shared/errors.ts'
import { sentenceOf } from '../../bridge/sentence.ts'

/** Shows what went wrong in a notification, if there is no better place on screen. */
export function showFailure(error: unknown): void {
  // The vault was locked during the call, which the screen already shows.
  if (error instanceof AppError && error.code === 'locked') return
  notifications.show({ color: 'red', message: sentenceOf(error), autoClose: 8000 })
}
