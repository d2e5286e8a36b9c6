import { say } from '../../../shared/wording/say.ts'

/** 'You have 2 tries left.'; empty if the server does not tell. */
export function triesLeft(remainingAttempts: number | null): string {
  return remainingAttempts === null ? '' : say('feedback.triesLeft', { count: remainingAttempts })
}
