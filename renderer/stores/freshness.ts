import type { Code, EntryId } from '../../shared/entry-models.ts'

/** The page's idea of the host's clock is as good as a call is quick. */
const skewMs = 2000

/**
 * The code if it belongs to this entry and is valid at `hostNow` (ms by the host's clock), else null: a
 * card never shows another entry's code, nor one that is over or of a time to come.
 */
export function freshCode(id: EntryId, code: Code | undefined, hostNow: number): Code | null {
  if (code?.id !== id) return null
  if (code.validUntil !== null && code.validUntil <= hostNow) return null
  // The clock was set back since.
  if (code.validFrom !== null && code.validFrom - hostNow > skewMs) return null
  return code
}

/** When the first of these codes is over, in ms by the host's clock; null when none ever is. */
export function nextBoundary(codes: Iterable<Code>): number | null {
  let first: number | null = null
  for (const { validUntil } of codes) {
    if (validUntil !== null && (first === null || validUntil < first)) first = validUntil
  }
  return first
}

/** Codes as `after` has them, but the very objects of `before` where nothing changed. */
export function keepUnchanged(
  before: ReadonlyMap<EntryId, Code>,
  after: readonly Code[],
): Map<EntryId, Code> {
  return new Map(
    after.map(code => {
      const old = before.get(code.id)
      const same = old && old.code === code.code && old.validUntil === code.validUntil
      return [code.id, same && old.next === code.next ? old : code]
    }),
  )
}
