import { say } from '../../../shared/wording/say.ts'
/** '2 tries are left.'; empty where the server does not tell. */
export function triesLeft(remainingAttempts: number | null): string {
  if (remainingAttempts === null) return ''
  if (remainingAttempts === 0) return say('feedback.noTryLeftNow')
  return remainingAttempts === 1
    ? say('feedback.oneTryIsLeft')
    : say('feedback.remainingAttemptsTriesAreLeft', { remainingAttempts })
}
