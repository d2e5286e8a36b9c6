/** Compares this computer's clock with the servers' (RFC 9110 §6.6.1 gives every answer a date). */

import type { ClockStatus } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Vault } from '../vault/vault.ts'

/** A third of the period of almost all codes. */
const toleratedMs = 10_000
/** The dates in answers are whole seconds. */
const noiseMs = 2_000
/** A larger difference means a wrong date, not just another time zone. */
export const mostClockOffsetMs = 24 * 60 * 60 * 1000

export function clockStatusOf(
  offsets: readonly number[],
  correctionMs: number | null,
): ClockStatus {
  const offsetMs = medianOf(offsets)
  return { offsetMs, isOff: offsetMs !== null && Math.abs(offsetMs) > toleratedMs, correctionMs }
}

/**
 * Returns the median. For an even number of values, it is the lower one of the middle two, so that
 * some server has really reported it.
 */
function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/** Starts or stops correcting codes by what the servers report. Throws `refused`. */
export async function correctClock(
  vault: Vault,
  { offsetMs }: ClockStatus,
  on: boolean,
): Promise<void> {
  if (on && offsetMs === null) {
    throw new AppError('refused', words('core.accounts.noServerTime'))
  }
  if (on && Math.abs(offsetMs ?? 0) > mostClockOffsetMs) {
    throw new AppError('refused', words('core.accounts.clockOffByADay'))
  }
  await vault.change(draft => {
    draft.settings.clockCorrectionMs = on ? offsetMs : null
  })
}

/** Adjusts the correction to the servers if the clock was set or has drifted since. */
export async function followClock(vault: Vault, { offsetMs }: ClockStatus): Promise<void> {
  const { clockCorrectionMs: kept } = vault.document().settings
  if (kept === null || offsetMs === null || Math.abs(offsetMs) > mostClockOffsetMs) return
  if (Math.abs(offsetMs - kept) < noiseMs) return
  await vault.change(draft => {
    if (draft.settings.clockCorrectionMs !== null) draft.settings.clockCorrectionMs = offsetMs
  })
}
