/** A record without the values that stand in the document anyway. */
import { codesIn } from './codes-in.ts'
import type { Connection } from './connection-fields.ts'
import { codeKey, type Kept } from './entry-fields.ts'
import { mapNamed } from './own.ts'
import { type CodeMember, orderField, type SyncRecord } from './record.ts'

/** `shown`: the entry that shows it; null where none does, and the values are here alone. */
export function stripEntry(record: SyncRecord, shown: Kept | null): SyncRecord {
  if (!shown) return record
  const { [orderField]: place } = record.values
  const { id, backupCodes } = shown.entry
  return {
    ...record,
    values: place === undefined ? {} : { [orderField]: place },
    secrets: mapNamed(record.secrets, ({ value: _, ...rest }) => rest),
    codes: withoutCodes(record.codes, new Set(backupCodes.map(({ code }) => codeKey(id, code)))),
  }
}

export function stripConnection(record: SyncRecord, shown: Connection): SyncRecord {
  const shownCodes = new Set(codesIn(shown).map(({ code }) => codeKey(shown.id, code)))
  return { ...record, values: {}, codes: withoutCodes(record.codes, shownCodes) }
}

function withoutCodes(codes: SyncRecord['codes'], shown: ReadonlySet<string>): SyncRecord['codes'] {
  return mapNamed(codes, (member, key): CodeMember => {
    if (!shown.has(key)) return member
    const { code: _, ...rest } = member
    return { ...rest, fields: mapNamed(member.fields, ({ at }) => ({ at })) }
  })
}
