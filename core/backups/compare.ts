/** Compares two states of the entries, field by field. */
import { isDeepStrictEqual } from 'node:util'
import type { BackupComparison, EntryDifference } from '../../shared/transfer-models.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'

type Row = BackupComparison['entries'][number]
type Holding = Readonly<Pick<VaultDocument, 'entries'>>

/** Entries count as the same if `pairEntries` pairs them. */
export function compareEntries(backup: Holding, vault: Holding): Row[] {
  const pairs = pairEntries(backup.entries, vault.entries)
  const met = new Set(pairs.values())
  const ofBackup = backup.entries.map((entry): Row => {
    const here = pairs.get(entry)
    if (!here) return rowOf(entry, 'missing')
    const differences = differencesOf(here, entry)
    return rowOf(here, differences.length > 0 ? 'changed' : 'same', differences)
  })
  const onlyHere = vault.entries.filter(entry => !met.has(entry))
  return [...ofBackup, ...onlyHere.map(entry => rowOf(entry, 'only-here'))]
}

function rowOf(
  { issuer, label }: StoredEntry,
  verdict: Row['verdict'],
  differences: EntryDifference[] = [],
): Row {
  return { issuer, label, verdict, differences }
}

/**
 * Matches entries by their ID or, if that differs, by their secret and type. Each has at most one
 * match, because two services may have given the same secret.
 */
export function pairEntries(
  some: readonly StoredEntry[],
  others: readonly StoredEntry[],
): Map<StoredEntry, StoredEntry> {
  const pairs = new Map<StoredEntry, StoredEntry>()
  const taken = new Set<StoredEntry>()
  const keys: ((entry: StoredEntry) => string)[] = [
    ({ id }) => id,
    ({ secret, otp, issuer, label }) => JSON.stringify([secret, otp.type, issuer, label]),
    ({ secret, otp }) => JSON.stringify([secret, otp.type]),
  ]
  for (const keyOf of keys) {
    const free = new Map<string, StoredEntry[]>()
    for (const other of others) {
      if (taken.has(other)) continue
      const key = keyOf(other)
      const alike = free.get(key)
      if (alike) alike.push(other)
      else free.set(key, [other])
    }
    for (const entry of some) {
      const other = pairs.has(entry) ? undefined : free.get(keyOf(entry))?.shift()
      if (!other) continue
      pairs.set(entry, other)
      taken.add(other)
    }
  }
  return pairs
}

/** Lists names, tags, and counters with both values, but never a secret or a whole note. */
function differencesOf(here: StoredEntry, inBackup: StoredEntry): EntryDifference[] {
  const texts: readonly [EntryDifference['part'], (entry: StoredEntry) => unknown][] = [
    ['issuer', ({ issuer }) => issuer],
    ['label', ({ label }) => label],
    ['tags', ({ tags }) => tags.join(', ')],
    ['website', ({ website }) => website ?? ''],
    ['counter', ({ otp }) => (otp.type === 'hotp' ? String(otp.counter) : null)],
  ]
  const untold: readonly [EntryDifference['part'], (entry: StoredEntry) => unknown][] = [
    ['note', ({ note }) => note],
    ['secret', ({ secret }) => secret],
    ['pin', ({ pin }) => pin],
    ['parameters', ({ otp }) => (otp.type === 'hotp' ? { ...otp, counter: null } : otp)],
    ['backup-codes', ({ backupCodes }) => backupCodes],
    ['pinned', ({ pinned }) => pinned],
    ['icon', ({ icon }) => icon],
    ['account', ({ account }) => account],
  ]
  return [
    ...texts.flatMap(([part, of]): EntryDifference[] => {
      const [mine, theirs] = [of(here), of(inBackup)]
      if (isDeepStrictEqual(mine, theirs)) return []
      return [{ part, here: textOf(mine), inBackup: textOf(theirs) }]
    }),
    ...untold.flatMap(([part, of]): EntryDifference[] =>
      isDeepStrictEqual(of(here), of(inBackup)) ? [] : [{ part, here: null, inBackup: null }],
    ),
  ]
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)
