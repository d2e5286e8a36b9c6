/** Adds entries to the vault according to what they match there, and can undo that. */

import { isDeepStrictEqual } from 'node:util'
import { limits } from '../../shared/ceilings.ts'
import type { Origin } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { addEntries, type Stamp, toStoredEntry } from '../entries/entries.ts'
import { restoreEntries } from '../entries/trash.ts'
import type { ImportedEntry } from '../importers/importer.ts'
import type { StoredEntry, StoredTrash, VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { type Entering, judgeEntries } from './verdicts.ts'

export interface Offer {
  /** Identifies it among all that are offered together. */
  readonly key: string
  /** The index of its file; null if it came as a text. */
  readonly file: number | null
  readonly entry: ImportedEntry
  /** The product that wrote the file, if it is known. */
  readonly app?: string
}

export interface Taken {
  /**
   * The entries that were added to the list or, if they come from another app's trash, to the
   * trash.
   */
  readonly added: readonly StoredEntry[]
  readonly updated: readonly { readonly before: StoredEntry; readonly after: StoredEntry }[]
  /** The entries as they were in the trash, so that `undo` can put them back. */
  readonly restored: readonly StoredTrash[]
}

export const nothingTaken: Taken = { added: [], updated: [], restored: [] }

export interface HowToTake {
  /** True if an entry that would change an existing one is added as a separate entry. */
  readonly addChanged?: boolean | undefined
}

export interface Intake {
  /** Works as `takeOffers` does. `undo` reverts it by the id. */
  take(
    id: string,
    offers: readonly Offer[],
    keys: readonly string[],
    how: HowToTake,
  ): Promise<Taken>
  /**
   * [Note: undo of an import] What was added disappears as if it had never been added, what was
   * updated or restored goes back to what it was, and whatever was changed since stays. Returns how
   * many entries are as they were before.
   */
  undo(id: string): Promise<number>
  forget(id: string): void
}

/**
 * Limits the imports that are kept at once, running or for an undo. The oldest is dropped first.
 */
export const keptImports = 8

export function createIntake(vault: Vault, stamp: () => Stamp): Intake {
  const intakes = vault.whileOpen(() => new Map<string, Taken>())

  return {
    async take(id, offers, keys, how) {
      const done = intakes()
      const taken = await takeOffers(vault, { ...how, offers, keys, stamp })
      done.set(id, structuredClone(taken))
      const [oldest] = done.keys()
      if (done.size > keptImports && oldest !== undefined) done.delete(oldest)
      return taken
    },
    async undo(id) {
      const done = intakes()
      const taken = done.get(id)
      if (!taken) throw new AppError('not-found', words('core.imports.over'))
      const undone = await vault.change(draft => giveBack(draft, taken))
      done.delete(id)
      return undone
    },
    forget: id => void intakes.peek()?.delete(id),
  }
}

interface Order extends HowToTake {
  readonly offers: readonly Offer[]
  readonly keys: readonly string[]
  readonly stamp: () => Stamp
}

/**
 * Imports the offers with these keys, in one save and in the order in which they are offered. They
 * are compared with the vault again, because another program may have saved since.
 */
export function takeOffers(vault: Vault, { offers, keys, ...how }: Order): Promise<Taken> {
  const wanted = new Set(keys)
  const chosen = offers.filter(({ key }) => wanted.has(key))
  if (chosen.length < wanted.size) {
    throw new AppError('not-found', words('core.imports.notOffered'))
  }
  return vault.change(draft => takeIn(draft, offers, wanted, how))
}

function takeIn(
  draft: VaultDocument,
  offers: readonly Offer[],
  wanted: ReadonlySet<string>,
  { addChanged = false, stamp }: Pick<Order, 'addChanged' | 'stamp'>,
): Taken {
  const matches = judgeEntries(
    draft,
    offers.map(({ entry }) => entry),
  )
  const byId = new Map(draft.entries.map(entry => [entry.id, entry]))
  const added: { stored: StoredEntry; trashed: boolean }[] = []
  const updated: { before: StoredEntry; after: StoredEntry }[] = []
  const wantedBack = new Set<string>()

  for (const [at, offer] of offers.entries()) {
    const { key, entry } = offer
    const { verdict, existing } = matches[at] ?? { verdict: 'known', existing: null }
    if (!wanted.has(key) || verdict === 'known') continue
    const met = verdict === 'changed' && !addChanged && existing ? byId.get(existing.id) : undefined
    if (met) updated.push(updateFrom(met, entry, stamp().now))
    else if (verdict === 'trashed' && existing) wantedBack.add(existing.id)
    else {
      const stored = {
        ...toStoredEntry(entry, stamp()),
        ...extrasOf(entry),
        origin: originOf(offer),
      }
      added.push({ stored, trashed: entry.trashed })
    }
  }
  const restored = draft.trash.filter(({ entry }) => wantedBack.has(entry.id))
  restoreEntries(draft, [...wantedBack])
  const toList = added.flatMap(({ stored, trashed }) => (trashed ? [] : [stored]))
  const toTrash = added.flatMap(({ stored, trashed }) => (trashed ? [stored] : []))
  addEntries(draft, toList)
  draft.trash.push(...toTrash.map(entry => ({ entry, trashedAt: entry.createdAt })))
  return { added: added.map(({ stored }) => stored), updated, restored }
}

function originOf({ file, app }: Offer): Origin {
  if (file === null) return { how: 'code' }
  return { how: 'file', ...(app !== undefined && { app }) }
}

/** Returns everything that the entry has apart from its codes and names. */
function extrasOf(entry: ImportedEntry): Partial<StoredEntry> {
  return {
    tags: [...entry.tags],
    pinned: entry.favourite,
    note: entry.note,
    ...(entry.icon !== null && { icon: entry.icon }),
    ...(entry.website !== null && { website: entry.website }),
    backupCodes: entry.backupCodes
      .slice(0, limits.backupCodes)
      .map(code => ({ code, state: 'unused', usedAt: null, note: '' })),
  }
}

/**
 * The existing names, notes, tags, position, and backup codes stay, and a counter never goes back.
 */
function updateFrom(met: StoredEntry, { otp, pin }: Entering, now: number) {
  const before = structuredClone(met)
  const counter =
    otp.type === 'hotp' && met.otp.type === 'hotp'
      ? { counter: Math.max(otp.counter, met.otp.counter) }
      : {}
  const unknown = met.otp.type === otp.type ? met.otp : {}
  Object.assign(met, {
    otp: { ...unknown, ...otp, ...counter },
    pin: pin ?? met.pin,
    updatedAt: now,
  })
  return { before, after: met }
}

/** [Note: undo of an import] */
function giveBack(draft: VaultDocument, { added, updated, restored }: Taken): number {
  const asAdded = new Map(added.map(entry => [entry.id, entry]))
  const isAsAdded = (entry: StoredEntry) => isDeepStrictEqual(entry, asAdded.get(entry.id))
  const asRestored = new Map(restored.map(one => [one.entry.id, one]))
  const isAsRestored = (entry: StoredEntry) =>
    isDeepStrictEqual(entry, asRestored.get(entry.id)?.entry)
  const changes = new Map(updated.map(change => [change.after.id, change]))
  const before = draft.entries.length + draft.trash.length

  const back = draft.entries.filter(isAsRestored)
  draft.trash = draft.trash.filter(({ entry }) => !isAsAdded(entry))
  draft.entries = draft.entries.filter(entry => !isAsAdded(entry) && !isAsRestored(entry))
  let count = before - draft.entries.length - draft.trash.length
  draft.entries = draft.entries.map(entry => {
    const change = changes.get(entry.id)
    if (!change || !isDeepStrictEqual(entry, change.after)) return entry
    count++
    return change.before
  })
  draft.trash.push(...back.flatMap(({ id }) => asRestored.get(id) ?? []))
  return count
}
