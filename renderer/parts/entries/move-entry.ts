import type { EntryId, EntrySummary } from '../../../shared/entry-models.ts'

/**
 * Returns the ids of the moved entry's section (pinned or not) in their new order, or null if the
 * move changes nothing. An entry never leaves its section this way.
 */
export function moveEntry(
  entries: readonly EntrySummary[],
  id: EntryId,
  to: { over: EntryId } | { by: -1 | 1 },
): EntryId[] | null {
  const moved = entries.find(entry => entry.id === id)
  if (!moved) return null
  const section = entries.filter(entry => entry.pinned === moved.pinned).map(entry => entry.id)
  const from = section.indexOf(id)
  const target = 'by' in to ? from + to.by : section.indexOf(to.over)
  if (target < 0 || target >= section.length || target === from) return null
  section.splice(from, 1)
  section.splice(target, 0, id)
  return section
}
