/**
 * A computer that joins may hold entries of its own that the others have as well: both took them over
 * from the same app. They become one entry, under the id that the others know. What only this vault
 * says of it is added to what theirs says, and replaces nothing.
 */
import { limits } from '../../shared/ceilings.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'
import { fieldsOf, secretKey } from './entry-fields.ts'
import { createMint, type Mint } from './mint.ts'
import type { ReadState } from './read-states.ts'
import { type SyncRecord, shownSecret, trashField } from './record.ts'
import type { Draw } from './stamp.ts'
import { stampEntry, stampFields } from './stamp-entry.ts'
import { stripEntry } from './strip.ts'
import { knownSync, type SyncPart } from './sync-part.ts'

interface Theirs {
  readonly id: string
  readonly values: SyncRecord['values']
}

/** Before the first merge: nothing of this device has gone out under its own ids yet. */
export function adoptSame(
  document: Readonly<VaultDocument>,
  sync: SyncPart,
  states: readonly ReadState[],
  now: number,
  draw: Draw,
): { document: VaultDocument; sync: SyncPart } {
  const theirs = findTheirs(document, states)
  const mint = createMint({ clock: sync.clock, device: sync.device.id, now, draw })
  // What both have is theirs: a stamp of the beginning of time replaces nothing.
  const early = createMint({ clock: sync.clock, device: sync.device.id, now: 0, draw })
  const renamed = new Map<string, string>()
  const records = { ...sync.entries }
  const entries = document.entries.map(entry => {
    const name = nameOf(entry, secretKey(entry))
    const found = theirs.get(name)
    if (!found || !canJoin(entry, found)) return entry
    theirs.delete(name)
    renamed.set(entry.id, found.id)
    const { adopted, record } = recordOf(entry, found, { early, mint })
    delete records[entry.id]
    records[found.id] = record
    return adopted
  })
  if (renamed.size === 0) return { document, sync }
  const clock = mint.clock()
  const next = knownSync({
    ...sync,
    entries: records,
    clock,
    seen: { ...sync.seen, [sync.device.id]: clock },
  })
  const trash = document.trash.map(trashed => {
    const versionOf = renamed.get(trashed.versionOf ?? '')
    return versionOf === undefined ? trashed : { ...trashed, versionOf }
  })
  return { document: { ...document, entries, trash, sync: next }, sync: next }
}

/** By secret, parameters, and names. Where they have it twice, the first id is taken. */
function findTheirs(
  { entries, trash }: Readonly<VaultDocument>,
  states: readonly ReadState[],
): Map<string, Theirs> {
  const here = new Set([...entries, ...trash.map(one => one.entry)].map(({ id }) => id))
  const found = new Map<string, Theirs>()
  for (const { state } of states) {
    for (const [id, record] of Object.entries(state.replica.entries)) {
      const key = shownSecret(record)
      const { values } = record
      const isListed = key !== null && record.purged === undefined && !values[trashField]
      if (!isListed || here.has(id)) continue
      const name = nameOf(values, key)
      const known = found.get(name)
      if (!known || id < known.id) found.set(name, { id, values })
    }
  }
  return found
}

function nameOf({ issuer, label }: { issuer?: unknown; label?: unknown }, key: string): string {
  return JSON.stringify([key, issuer, label])
}

function canJoin(entry: StoredEntry, theirs: Theirs): boolean {
  return noteOf(entry, theirs).length <= limits.noteLength
}

/** What theirs does not say. */
function additionsOf(entry: StoredEntry, theirs: Theirs): Partial<StoredEntry> {
  const { values } = theirs
  const isSaid = (name: string) => values[name] !== undefined && values[name] !== null
  const note = noteOf(entry, theirs)
  return {
    ...(note !== (values.note ?? '') && { note }),
    ...(entry.icon !== undefined && !isSaid('icon') && { icon: entry.icon }),
    ...(entry.website !== undefined && !isSaid('website') && { website: entry.website }),
    ...(entry.account && !isSaid('account') && { account: entry.account }),
    ...(entry.pinned && { pinned: true }),
  }
}

function noteOf({ note }: StoredEntry, { values }: Theirs): string {
  const theirs = typeof values.note === 'string' ? values.note : ''
  if (note === '' || theirs.includes(note)) return theirs
  return theirs === '' ? note : `${theirs}\n\n${note}`
}

/** An addition is newer than what theirs says, even where this vault said it all along. */
function recordOf(
  entry: StoredEntry,
  theirs: Theirs,
  { early, mint }: { readonly early: Mint; readonly mint: Mint },
): { adopted: StoredEntry; record: SyncRecord } {
  const plain = { ...entry, id: theirs.id }
  const additions = additionsOf(entry, theirs)
  const adopted = { ...plain, ...additions }
  const kept = { entry: adopted, trashed: null }
  const fields = fieldsOf(kept)
  const without = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !Object.hasOwn(additions, name)),
  )
  const record = stampEntry(undefined, null, { entry: plain, trashed: null }, early)
  return { adopted, record: stripEntry(stampFields(record, without, fields, mint), kept) }
}
