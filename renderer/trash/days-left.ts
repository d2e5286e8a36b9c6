import { say } from '../../shared/wording/say.ts'

const dayMs = 86_400_000

/** Tells how long a removed entry can still be restored. Both instants are in ms since 1970. */
export function daysLeft(purgedAt: number, now: number): string {
  return say('trash.daysLeft', { days: Math.max(0, Math.ceil((purgedAt - now) / dayMs)) })
}
