import { say } from '../../../shared/wording/say.ts'

/** Returns 'You have 2 attempts left.'; empty if the server doesn't tell. */
export function triesLeft(remainingAttempts: number | null): string {
  return remainingAttempts === null ? '' : say('feedback.triesLeft', { count: remainingAttempts })
}
