/**
 * Returns where a key moves the selection in a grid that is read row by row; null if it doesn't
 * move it. `from` is -1 while no card has the focus, in which case every key that moves down leads
 * to the first.
 */
export function stepSelection(
  key: string,
  from: number,
  columns: number,
  count: number,
  inText: boolean,
  isRightToLeft = false,
): number | null {
  if (count === 0) return null
  if (from < 0) return key === 'ArrowDown' ? 0 : null
  // Other keys move the caret in a text.
  if (inText) return null
  const steps: Record<string, number> = {
    ArrowDown: columns,
    ArrowUp: -columns,
    ArrowRight: isRightToLeft ? -1 : 1,
    ArrowLeft: isRightToLeft ? 1 : -1,
    PageDown: columns * 8,
    PageUp: -columns * 8,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  if (step === undefined) return null
  return Math.max(0, Math.min(count - 1, from + step))
}
