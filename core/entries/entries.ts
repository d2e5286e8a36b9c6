/** Each of these rules takes a draft, changes its entries, and returns the result. */

import { formatBase32 } from '../../shared/base32.ts'
import { limits } from '../../shared/ceilings.ts'
import { cleanName, cleanTag } from '../../shared/clean-text.ts'
import type { Input } from '../../shared/contract.ts'
import type { EntryDetails, EntrySummary, OtpParameters } from '../../shared/entry-models.ts'
import { parsePin } from '../../shared/entry-rules.ts'
import { AppError } from '../../shared/errors.ts'
import type { ParsedEntry } from '../../shared/otpauth.ts'
import { words } from '../../shared/wording/words.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'
import { parseWebsite } from './website.ts'

export interface Stamp {
  /** The id for a new entry. */
  readonly id: string
  readonly now: number
}

export function toStoredEntry(parsed: ParsedEntry, { id, now }: Stamp): StoredEntry {
  return {
    id,
    otp: parsed.otp,
    secret: formatBase32(parsed.secret),
    pin: parsed.pin,
    issuer: parsed.issuer,
    label: parsed.label,
    tags: [],
    pinned: false,
    note: '',
    createdAt: now,
    updatedAt: now,
    backupCodes: [],
    account: null,
  }
}

export function addEntries(draft: VaultDocument, entries: readonly StoredEntry[]): void {
  if (draft.entries.length + entries.length > limits.entries) {
    throw new AppError('too-large', words('core.entries.tooMany', { entries: limits.entries }))
  }
  draft.entries.push(...entries)
}

export function findEntry(document: Readonly<VaultDocument>, id: string): StoredEntry {
  const entry = document.entries.find(one => one.id === id)
  if (!entry) throw new AppError('not-found', words('core.entries.gone'))
  return entry
}

type Change = Input<'entries.update'>['change']

/** Refuses a parameter that the entry's type doesn't have. */
export function updateEntry(
  draft: VaultDocument,
  id: string,
  change: Change,
  now: number,
): StoredEntry {
  const entry = findEntry(draft, id)
  const { algorithm, digits, periodSeconds, counter, pin, website, ...described } = change
  Object.assign(entry, withoutUndefined(described))
  entry.issuer = cleanName(entry.issuer, 'issuer').text
  entry.label = cleanName(entry.label, 'label').text
  entry.tags = cleanTags(entry.tags)
  entry.otp = changeParameters(entry.otp, { algorithm, digits, periodSeconds, counter })
  if (pin !== undefined) {
    if (entry.otp.type !== 'motp' && entry.otp.type !== 'yandex') {
      throw new AppError('bad-input', words('core.entries.noPin', { type: entry.otp.type }))
    }
    entry.pin = parsePin(pin)
  }
  if (website !== undefined) setWebsite(entry, website)
  entry.updatedAt = now
  return entry
}

function setWebsite(entry: StoredEntry, text: string): void {
  const website = parseWebsite(text)
  if (website === null) delete entry.website
  else entry.website = website
}

/** Returns the tags without duplicates, and without those that are invisible. */
export function cleanTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map(cleanTag))].filter(tag => tag !== '')
}

function changeParameters(
  otp: OtpParameters,
  change: Pick<Change, 'algorithm' | 'digits' | 'periodSeconds' | 'counter'>,
): OtpParameters {
  const given = withoutUndefined(change)
  for (const field of Object.keys(given)) {
    if (!(field in otp)) {
      throw new AppError('bad-input', words('core.entries.noSuchField', { type: otp.type, field }))
    }
  }
  return { ...otp, ...given }
}

/** A field that isn't given stays as it is, whether it is missing or `undefined`. */
export function withoutUndefined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>
}

/**
 * The named entries exchange the places that they have together, in the given order. Entries that
 * another program has removed meanwhile are skipped.
 */
export function reorderEntries(draft: VaultDocument, ids: readonly string[]): void {
  if (new Set(ids).size !== ids.length) {
    throw new AppError('bad-input', words('core.entries.orderNamesTwice'))
  }
  const byId = new Map(draft.entries.map(entry => [entry.id, entry]))
  const moved = ids.flatMap(id => byId.get(id) ?? [])
  const named = new Set(ids)
  const places = draft.entries.flatMap((entry, place) => (named.has(entry.id) ? [place] : []))
  moved.forEach((entry, n) => {
    draft.entries[places[n] as number] = entry
  })
}

export function summaryOf(entry: StoredEntry): EntrySummary {
  const { id, otp, issuer, label, tags, pinned, note, createdAt, account } = entry
  const { icon, website, madeBy } = entry
  const backupCodes = countBackupCodes(entry)
  const accountId = account?.connectionId ?? null
  return {
    id,
    otp,
    issuer,
    label,
    tags,
    pinned,
    note,
    ...(icon !== undefined && { icon }),
    ...(website !== undefined && { website }),
    ...(madeBy !== undefined && { madeBy }),
    createdAt,
    backupCodes,
    accountId,
  }
}

/** Null if there are none. */
export function countBackupCodes({
  backupCodes,
}: Pick<StoredEntry, 'backupCodes'>): EntrySummary['backupCodes'] {
  if (backupCodes.length === 0) return null
  const count = { unused: 0, used: 0, void: 0 }
  for (const { state } of backupCodes) count[state]++
  return count
}

export function detailsOf(entry: StoredEntry): EntryDetails {
  const { updatedAt, origin, secretReplacedAt, restoredAt } = entry
  return {
    ...summaryOf(entry),
    updatedAt,
    ...(origin !== undefined && { origin }),
    ...(secretReplacedAt !== undefined && { secretReplacedAt }),
    ...(restoredAt !== undefined && { restoredAt }),
  }
}
