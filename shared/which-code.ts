export type WhichCode = 'current' | 'next'

/**
 * The code that a copy should put on the clipboard: the next one where the current one ends in less
 * than `belowSeconds`, and there is a next one. 0 turns it off; `endsInMs` is null if no code ends.
 */
export function whichToCopy(
  endsInMs: number | null,
  next: string | null,
  belowSeconds: number,
): WhichCode {
  if (endsInMs === null || next === null) return 'current'
  return endsInMs < belowSeconds * 1000 ? 'next' : 'current'
}
