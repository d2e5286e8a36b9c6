import type { Refusal } from '../../bridge/refusal.ts'
import { Failure } from './failure.tsx'
import { triesLeft } from './tries-left.ts'

/** Why a server said no, and how often it may be asked again. */
export function Refused({ refusal }: { refusal: Refusal | null }) {
  if (refusal === null) return null
  const { sentence, remainingAttempts } = refusal
  return <Failure sentence={`${sentence} ${triesLeft(remainingAttempts)}`.trim()} />
}
