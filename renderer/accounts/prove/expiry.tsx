import { say } from '../../../shared/wording/say.ts'
import { formatCountdown } from '../../parts/time/duration.ts'
import { useSecondsUntil } from '../../parts/time/use-seconds-until.ts'

/** Shows how long a code that was sent is still valid. `until` is in ms since 1970. */
export function Expiry({ until }: { until: number }) {
  const seconds = useSecondsUntil(until)
  return (
    <span role="timer">
      {seconds > 0
        ? say('prove.expires', { countdown: formatCountdown(seconds) })
        : say('prove.expired')}
    </span>
  )
}
