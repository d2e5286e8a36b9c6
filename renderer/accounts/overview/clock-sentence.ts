import type { ClockStatus } from '../../../shared/account-models.ts'

/** What there is to say about this computer's clock; null where nothing is. */
export function clockSentence({ offsetMs, isOff, correctionMs }: ClockStatus): string | null {
  if (correctionMs !== null) {
    return `Codes are made for a clock ${describeOffset(correctionMs)} than this computer’s.`
  }
  if (!isOff || offsetMs === null) return null
  const way = offsetMs > 0 ? 'behind' : 'ahead of'
  const off = describeSeconds(offsetMs)
  return `This computer’s clock is ${off} ${way} your servers: codes may be refused. Set it right, or have the codes corrected.`
}

const describeOffset = (ms: number) => `${describeSeconds(ms)} ${ms > 0 ? 'later' : 'earlier'}`

function describeSeconds(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000)
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
}
