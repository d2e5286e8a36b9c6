/** A record as the entry that it is on screen, with what lies in the trash because of it. */
import { limits } from '../../shared/ceilings.ts'
import { type StoredBackupCode, StoredEntry, StoredTrash } from '../vault/document.ts'
import { type Kept, otherId, withCounter } from './entry-fields.ts'
import { firstDot, isIn, type Member } from './member.ts'
import type { Named } from './own.ts'
import {
  type CodeMember,
  orderField,
  otherSecrets,
  type SecretMember,
  type SyncRecord,
  shownSecret,
  stateOfCode,
  trashField,
} from './record.ts'
import { timeOf } from './stamp.ts'

export interface Shown {
  readonly kept: Kept
  /** Secrets that another one was written over unseen. */
  readonly others: readonly StoredTrash[]
}

/** Null where nothing of it is to be shown; `unreadable` where a newer version is needed. */
export function showEntry(id: string, record: SyncRecord): Shown | 'unreadable' | null {
  const key = shownSecret(record)
  if (key === null) return null
  const member = record.secrets[key] as SecretMember
  // Deleting from an object would make all that follows slow.
  const {
    [trashField]: place = trashOf(record, member),
    [orderField]: _,
    ...values
  } = record.values
  const entry = StoredEntry.safeParse({
    ...defaultsOf(record),
    ...values,
    ...secretOf(member),
    id,
    tags: inOrder(record.tags).slice(0, limits.tagsPerEntry),
    backupCodes: codesOf(record.codes),
  })
  if (!entry.success) return 'unreadable'
  const others = otherSecrets(record).flatMap(other => otherOf(id, record, entry.data, other))
  if (place === null) return { kept: { entry: entry.data, trashed: null }, others }
  const trashed = StoredTrash.safeParse({ ...(place as object), entry: entry.data })
  if (!trashed.success) return 'unreadable'
  return { kept: { entry: trashed.data.entry, trashed: trashed.data }, others }
}

/** One that was purged while somebody gave it a new secret has hardly anything else left. */
function defaultsOf({ at }: SyncRecord) {
  const time = timeOf(at)
  return {
    issuer: '',
    label: '',
    note: '',
    pinned: false,
    account: null,
    createdAt: time,
    updatedAt: time,
  }
}

const trashOf = ({ purged, at }: SyncRecord, { asideAt }: SecretMember) =>
  purged === undefined ? null : { trashedAt: asideAt ?? timeOf(at) }

function secretOf({ value, counter }: SecretMember): object {
  if (!value) return {}
  const otp = value.otp as StoredEntry['otp']
  return { ...value, otp: withCounter(otp, counter?.[1] ?? 0) }
}

function otherOf(
  entryId: string,
  record: SyncRecord,
  entry: StoredEntry,
  key: string,
): StoredTrash[] {
  const member = record.secrets[key] as SecretMember
  const { issuer, label, createdAt } = entry
  const trashed = StoredTrash.safeParse({
    entry: {
      id: otherId(entryId, key),
      ...secretOf(member),
      issuer,
      label,
      note: '',
      tags: [],
      pinned: false,
      account: null,
      backupCodes: [],
      createdAt,
      updatedAt: timeOf(firstDot(member)),
    },
    trashedAt: member.asideAt ?? timeOf(firstDot(member)),
    versionOf: entryId,
  })
  return trashed.success ? [trashed.data] : []
}

export function inOrder(members: Named<Member>): string[] {
  return Object.entries(members)
    .filter(([, member]) => isIn(member))
    .sort(([, one], [, other]) => (firstDot(one) < firstDot(other) ? -1 : 1))
    .map(([name]) => name)
}

export function codesOf(codes: Named<CodeMember>): unknown[] {
  return inOrder(codes)
    .slice(0, limits.backupCodes)
    .map(key => {
      const member = codes[key] as CodeMember
      const state = stateOfCode(member)
      const fields = Object.fromEntries(
        Object.entries(member.fields).flatMap(([name, { value }]) =>
          value === undefined ? [] : [[name, value]],
        ),
      )
      return {
        note: '',
        ...fields,
        code: member.code,
        state,
        usedAt: usedAt(member, state, fields),
      }
    })
}

/** Marked on one computer and taken back on another, it has the time of the mark that counts. */
function usedAt(
  { used }: CodeMember,
  state: StoredBackupCode['state'],
  { usedAt: at }: Readonly<Record<string, unknown>>,
): unknown {
  if (state === 'unused') return null
  return at ?? (used.in.length > 0 ? timeOf(firstDot(used)) : null)
}
