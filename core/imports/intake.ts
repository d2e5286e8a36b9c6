/** Takes entries into the vault, each as what it meets there asks for, and takes that back. */

import { isDeepStrictEqual } from 'node:util'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { addEntries, type Stamp, toStoredEntry } from '../entries/entries.ts'
import { restoreEntries, trashEntries } from '../entries/trash.ts'
import type { StoredEntry, StoredTrash, VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { type Entering, judgeEntries } from './verdicts.ts'

export interface Offer {
  /** Names it among all that are offered together. */
  readonly key: string
  readonly entry: Entering
  /** What the entry brings along besides its codes and names. */
  readonly extras?: Partial<StoredEntry>
}

export interface Taken {
  /** What was added to the list or, out of another app's trash, to the trash. */
  readonly added: readonly StoredEntry[]
  readonly updated: readonly { readonly before: StoredEntry; readonly after: StoredEntry }[]
  /** As they lay in the trash. */
  readonly restored: readonly StoredTrash[]
}

interface HowToTake {
  /** An entry that would change one of the vault is added beside it. */
  readonly addChanged?: boolean | undefined
}

export interface Intake {
  /**
   * Takes the offers of these keys, in the order in which they are offered. It is judged anew what
   * they meet: another program may have saved since. `id` names it for `undo`.
   */
  take(
    id: string,
    offers: readonly Offer[],
    keys: readonly string[],
    how: HowToTake,
  ): Promise<Taken>
  /** Answers how many entries are as they were before; what was changed since stays. */
  undo(id: string, addedGo: 'away' | 'to-trash'): Promise<number>
  forget(id: string): void
}

/** Kept at once for an undo; the oldest goes first. */
const keptIntakes = 8

export function createIntake(vault: Vault, stamp: () => Stamp): Intake {
  const intakes = vault.whileOpen(() => new Map<string, Taken[]>())

  return {
    async take(id, offers, keys, { addChanged = false }) {
      const wanted = new Set(keys)
      const chosen = offers.filter(({ key }) => wanted.has(key))
      if (chosen.length < wanted.size) {
        throw new AppError('not-found', words('core.imports.notOffered'))
      }
      const done = intakes()
      const taken = await vault.change(draft =>
        takeIn(draft, { offers, wanted, addChanged, stamp }),
      )
      done.set(id, [...(done.get(id) ?? []), structuredClone(taken)])
      const [oldest] = done.keys()
      if (done.size > keptIntakes && oldest !== undefined) done.delete(oldest)
      return taken
    },
    async undo(id, addedGo) {
      const done = intakes()
      const taken = done.get(id) ?? []
      const { now } = stamp()
      const undone = await vault.change(draft =>
        taken.toReversed().reduce((sum, one) => sum + giveBack(draft, one, addedGo, now), 0),
      )
      done.delete(id)
      return undone
    },
    forget: id => void intakes.peek()?.delete(id),
  }
}

interface Order {
  readonly offers: readonly Offer[]
  readonly wanted: ReadonlySet<string>
  readonly addChanged: boolean
  readonly stamp: () => Stamp
}

function takeIn(draft: VaultDocument, { offers, wanted, addChanged, stamp }: Order): Taken {
  const meetings = judgeEntries(
    draft,
    offers.map(({ entry }) => entry),
  )
  const byId = new Map(draft.entries.map(entry => [entry.id, entry]))
  const added: { stored: StoredEntry; trashed: boolean }[] = []
  const updated: { before: StoredEntry; after: StoredEntry }[] = []
  const wantedBack = new Set<string>()

  for (const [at, { key, entry, extras }] of offers.entries()) {
    const { verdict, meets } = meetings[at] ?? { verdict: 'known', meets: null }
    if (!wanted.has(key) || verdict === 'known') continue
    const met = verdict === 'changed' && !addChanged && meets ? byId.get(meets.id) : undefined
    if (met) updated.push(updateFrom(met, entry, stamp().now))
    else if (verdict === 'trashed' && meets) wantedBack.add(meets.id)
    else {
      const stored = { ...toStoredEntry(entry, stamp()), ...extras }
      added.push({ stored, trashed: entry.trashed === true })
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

/** Its names, notes, tags, place and backup codes stay; a counter never goes back. */
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

function giveBack(
  draft: VaultDocument,
  { added, updated, restored }: Taken,
  addedGo: 'away' | 'to-trash',
  now: number,
): number {
  const asAdded = new Map(added.map(entry => [entry.id, entry]))
  const isAsAdded = (entry: StoredEntry) => isDeepStrictEqual(entry, asAdded.get(entry.id))
  const asRestored = new Map(restored.map(one => [one.entry.id, one]))
  const isAsRestored = (entry: StoredEntry) =>
    isDeepStrictEqual(entry, asRestored.get(entry.id)?.entry)
  const changes = new Map(updated.map(change => [change.after.id, change]))
  const inTrash = draft.trash.length

  const gone = draft.entries.filter(isAsAdded).map(({ id }) => id)
  const back = draft.entries.filter(isAsRestored)
  let count = gone.length + back.length
  draft.trash = draft.trash.filter(({ entry }) => !isAsAdded(entry))
  count += inTrash - draft.trash.length
  if (addedGo === 'to-trash') trashEntries(draft, gone, now)
  draft.entries = draft.entries
    .filter(entry => !isAsAdded(entry) && !isAsRestored(entry))
    .map(entry => {
      const change = changes.get(entry.id)
      if (!change || !isDeepStrictEqual(entry, change.after)) return entry
      count++
      return change.before
    })
  draft.trash.push(...back.flatMap(({ id }) => asRestored.get(id) ?? []))
  return count
}
