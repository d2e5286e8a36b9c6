import type { Refusal } from '../bridge/refusal.ts'
import { Failure } from '../shell/failure.tsx'
import { triesLeft } from './describe-account.ts'

/** Why a server said no, and how often it may be asked again. */
export function Refused({ refusal }: { refusal: Refusal | null }) {
  if (refusal === null) return null
  const { sentence, remainingAttempts } = refusal
  return <Failure sentence={`${sentence} ${triesLeft(remainingAttempts)}`.trim()} />
}
