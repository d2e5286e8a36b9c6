import type { ClockStatus } from '../../../shared/account-models.ts'
import { say, spokenLocale } from '../../../shared/wording/say.ts'

/** Returns a sentence about this computer's clock; null if there is nothing to say. */
export function clockSentence({ offsetMs, isOff, correctionMs }: ClockStatus): string | null {
  if (correctionMs !== null) {
    const off = describeOffset(correctionMs)
    return correctionMs > 0
      ? say('notices.overview.clock.wasBehind', { off })
      : say('notices.overview.clock.wasAhead', { off })
  }
  if (!isOff || offsetMs === null) return null
  const off = describeOffset(offsetMs)
  return offsetMs > 0
    ? say('notices.overview.clock.behind', { off })
    : say('notices.overview.clock.ahead', { off })
}

/** Returns '95 seconds' or '10 minutes'. */
function describeOffset(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000)
  if (seconds < 120) return formatUnit(seconds, 'second')
  const minutes = Math.round(seconds / 60)
  return minutes < 120
    ? formatUnit(minutes, 'minute')
    : formatUnit(Math.round(minutes / 60), 'hour')
}

function formatUnit(value: number, unit: 'second' | 'minute' | 'hour'): string {
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const
  return new Intl.NumberFormat(spokenLocale(), style).format(value)
}
