import type { ClockStatus } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'

/** What there is to say about this computer's clock; null where nothing is. */
export function clockSentence({ offsetMs, isOff, correctionMs }: ClockStatus): string | null {
  if (correctionMs !== null) {
    return say('overview.codesMadeClockOffset', { offset: describeOffset(correctionMs) })
  }
  if (!isOff || offsetMs === null) return null
  const way = offsetMs > 0 ? 'behind' : say('overview.aheadOf')
  const off = describeSeconds(offsetMs)
  return say('overview.thisComputersClockOff', { off, way })
}

const describeOffset = (ms: number) => `${describeSeconds(ms)} ${ms > 0 ? 'later' : 'earlier'}`

function describeSeconds(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000)
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
}
