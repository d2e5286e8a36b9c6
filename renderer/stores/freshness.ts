import type { Code, EntryId } from '../../shared/entry-models.ts'

/** The page knows the host's clock only as accurately as a call is fast. */
const skewMs = 2000

/**
 * Returns the code if it belongs to this entry and is valid at `hostNow` (ms by the host's clock),
 * else null. So a card never shows another entry's code, nor one that has expired or not begun.
 */
export function freshCode(id: EntryId, code: Code | undefined, hostNow: number): Code | null {
  if (code?.id !== id) return null
  if (code.validUntil !== null && code.validUntil <= hostNow) return null
  // The clock was set back since.
  if (code.validFrom !== null && code.validFrom - hostNow > skewMs) return null
  return code
}

/**
 * Returns when the first of these codes expires, in ms by the host's clock; null if none ever does.
 */
export function nextBoundary(codes: Iterable<Code>): number | null {
  let first: number | null = null
  for (const { validUntil } of codes) {
    if (validUntil !== null && (first === null || validUntil < first)) first = validUntil
  }
  return first
}

/** Returns the codes of `after`, but reuses the objects of `before` where nothing has changed. */
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
