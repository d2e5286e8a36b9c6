import { triesLeft } from '../../accounts/account/describe-account.ts'
import type { Refusal } from '../../bridge/refusal.ts'
import { Failure } from './failure.tsx'

/** Why a server said no, and how often it may be asked again. */
export function Refused({ refusal }: { refusal: Refusal | null }) {
  if (refusal === null) return null
  const { sentence, remainingAttempts } = refusal
  return <Failure sentence={`${sentence} ${triesLeft(remainingAttempts)}`.trim()} />
}
