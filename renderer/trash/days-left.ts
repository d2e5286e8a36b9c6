import { say } from '../../shared/wording/say.ts'

const dayMs = 86_400_000

/** How long a removed entry can still be brought back; both in ms since 1970. */
export function daysLeft(purgedAt: number, now: number): string {
  const days = Math.ceil((purgedAt - now) / dayMs)
  if (days <= 0) return say('trash.goneAtNextStart')
  return days === 1 ? '1 day left' : say('trash.daysDaysLeft', { days })
}
