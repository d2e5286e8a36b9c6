/** Records a bug. `place` is a method or an event, never a value. */
export type Report = (place: string, error: unknown) => void

/**
 * Describes a bug for standard error: the kind of error and where it was thrown. The message is
 * left out, because a library's message may quote its input.
 */
export function describeBug(place: string, error: unknown): string {
  if (!(error instanceof Error)) return `${place}: ${typeof error}`
  const frames = (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 8)
  return [`${place}: ${error.name}`, ...frames].join('\n')
}
