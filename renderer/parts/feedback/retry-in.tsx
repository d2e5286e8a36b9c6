import { say } from '../../../shared/wording/say.ts'
import { formatCountdown } from '../time/duration.ts'
import { useSecondsUntil } from '../time/use-seconds-until.ts'

/** Shows when a server that was asked too often will answer again. `until` is in ms since 1970. */
export function RetryIn({ until }: { until: number }) {
  const seconds = useSecondsUntil(until)
  if (seconds === 0) return null
  return (
    <span role="timer">{say('feedback.retryIn', { countdown: formatCountdown(seconds) })}</span>
  )
}
