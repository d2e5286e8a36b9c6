import { say } from '../../../shared/wording/say.ts'
import type { Refusal } from '../../bridge/refusal.ts'
import { Failure } from './failure.tsx'

/** Why a server said no, and how often it may be asked again. */
export function ServerRefusal({ refusal }: { refusal: Refusal | null }) {
  if (refusal === null) return null
  const { sentence, remainingAttempts } = refusal
  if (remainingAttempts === null) return <Failure sentence={sentence} />
  const words = say('feedback.refused', { reason: sentence, count: remainingAttempts })
  return <Failure sentence={words} />
}
