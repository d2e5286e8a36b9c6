/**
 * The trash contains removed entries and entries' earlier secrets. Each of these rules takes a
 * draft.
 */
import type { TrashedEntry } from '../../shared/entry-models.ts'
import type { StoredEntry, StoredTrash, VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { addEntries, summaryOf } from './entries.ts'

/** Removed entries stay in the trash for this long. */
const trashMs = 30 * 24 * 60 * 60 * 1000

/**
 * Moves entries to the trash, which remembers their places. Ids that don't exist are skipped.
 * Returns how many were moved.
 */
export function trashEntries(draft: VaultDocument, ids: readonly string[], now: number): number {
  const named = new Set(ids)
  const removed = draft.entries.flatMap((entry, index): StoredTrash[] => {
    if (!named.has(entry.id)) return []
    const after = draft.entries[index - 1]?.id ?? null
    return [{ entry, trashedAt: now, place: { index, after } }]
  })
  draft.entries = draft.entries.filter(entry => !named.has(entry.id))
  draft.trash.push(...removed)
  return removed.length
}

/**
 * Restores entries to their places, and earlier secrets after the entries that they belonged to.
 * They remember the time, unless it is null because they were only gone for a step of something
 * else.
 */
export function restoreEntries(
  draft: VaultDocument,
  ids: readonly string[],
  now: number | null = null,
): number {
  const named = new Set(ids)
  const restored = draft.trash.filter(({ entry }) => named.has(entry.id))
  draft.trash = draft.trash.filter(({ entry }) => !named.has(entry.id))
  const inOrder = restored.toSorted(byTurn)
  for (const trashed of inOrder) {
    if (now !== null) trashed.entry.restoredAt = now
    addEntries(draft, [trashed.entry])
    draft.entries.pop()
    draft.entries.splice(placeFor(draft.entries, trashed), 0, trashed.entry)
  }
  return restored.length
}

/** Puts an entry after its former neighbor or, if that is gone, as far down the list as it was. */
function placeFor(entries: readonly StoredEntry[], { place, versionOf }: StoredTrash): number {
  if (versionOf !== undefined) return behind(entries, versionOf) ?? entries.length
  if (!place) return entries.length
  if (place.after === null) return 0
  return behind(entries, place.after) ?? Math.min(place.index, entries.length)
}

function behind(entries: readonly StoredEntry[], id: string): number | null {
  const at = entries.findIndex(entry => entry.id === id)
  return at < 0 ? null : at + 1
}

/**
 * The entry that was removed last comes back first, since its place was recorded without the
 * others. Entries that were removed together are restored down the list.
 */
function byTurn(one: StoredTrash, other: StoredTrash): number {
  if (!one.place || !other.place) return Number(!one.place) - Number(!other.place)
  return other.trashedAt - one.trashedAt || one.place.index - other.place.index
}

export function purgeEntries(draft: VaultDocument, ids: readonly string[]): number {
  const named = new Set(ids)
  const before = draft.trash.length
  draft.trash = draft.trash.filter(({ entry }) => !named.has(entry.id))
  return before - draft.trash.length
}

export function expiredTrash(document: Readonly<VaultDocument>, now: number): string[] {
  return document.trash
    .filter(({ trashedAt }) => trashedAt + trashMs <= now)
    .map(({ entry }) => entry.id)
}

export function trashedOf({ entry, trashedAt, versionOf }: StoredTrash): TrashedEntry {
  const isEarlierSecret = versionOf !== undefined
  return { ...summaryOf(entry), trashedAt, purgedAt: trashedAt + trashMs, isEarlierSecret }
}

/** Deletes from the trash what has been there for 30 days. Saves only if there is something. */
export async function purgeExpired(vault: Vault, now: number): Promise<void> {
  if (vault.status().state !== 'open') return
  let by = now
  if (vault.document().sync !== null) {
    const { mendTrashTimes, timeToRemoveBy } = await import('../sync/sound-time.ts')
    by = timeToRemoveBy(vault.document(), now)
    await vault.change(draft => mendTrashTimes(draft, by))
  }
  const expired = expiredTrash(vault.document(), by)
  if (expired.length > 0) await vault.change(draft => purgeEntries(draft, expired))
}
