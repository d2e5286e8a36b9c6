export type WhichCode = 'current' | 'next'

/**
 * Returns the code that a copy puts on the clipboard: the next one if there is one and the current
 * one ends in less than `belowSeconds`. 0 turns that off. `endsInMs` is null if no code ends.
 */
export function whichToCopy(
  endsInMs: number | null,
  next: string | null,
  belowSeconds: number,
): WhichCode {
  if (endsInMs === null || next === null) return 'current'
  return endsInMs < belowSeconds * 1000 ? 'next' : 'current'
}
