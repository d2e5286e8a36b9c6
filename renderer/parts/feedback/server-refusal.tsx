import { say } from '../../../shared/wording/say.ts'
import type { Refusal } from '../../bridge/refusal.ts'
import { Failure } from './failure.tsx'

/** Shows why a server refused, and how many attempts are left. */
export function ServerRefusal({ refusal }: { refusal: Refusal | null }) {
  if (refusal === null) return null
  const { sentence, remainingAttempts } = refusal
  if (remainingAttempts === null) return <Failure sentence={sentence} />
  const words = say('feedback.refused', { reason: sentence, count: remainingAttempts })
  return <Failure sentence={words} />
}
