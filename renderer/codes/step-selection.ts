import { type CardRow, rowOf } from './list-rows.ts'

/** The keys for a page skip this many rows. */
const rowsPerPage = 8

/**
 * Returns where a key moves the selection among rows of cards; null if it doesn't move it. `from`
 * is -1 while no card has the focus, in which case every key that moves down leads to the first. A
 * move beyond the first or last row leads to the first or last card.
 */
export function stepSelection(
  key: string,
  from: number,
  rows: readonly CardRow[],
  inText: boolean,
  isRightToLeft = false,
): number | null {
  const last = rows.at(-1)
  if (!last) return null
  if (from < 0) return key === 'ArrowDown' ? 0 : null
  // Other keys move the caret in a text.
  if (inText) return null
  const end = last.from + last.count - 1
  const forward = isRightToLeft ? -1 : 1
  if (key === 'Home') return 0
  if (key === 'End') return end
  if (key === 'ArrowRight') return Math.max(0, Math.min(end, from + forward))
  if (key === 'ArrowLeft') return Math.max(0, Math.min(end, from - forward))

  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: rowsPerPage,
    PageUp: -rowsPerPage,
  }
  const step = steps[key]
  if (step === undefined) return null
  const row = rowOf(rows, from)
  const to = rows[row + step]
  if (!to) return step > 0 ? end : 0
  return to.from + Math.min(from - (rows[row]?.from ?? 0), to.count - 1)
}
