/** An entry of the document, taken apart into what a record holds of it, and the names of its parts. */
import { createHash } from 'node:crypto'
import type { StoredBackupCode, StoredEntry, StoredTrash } from '../vault/document.ts'
import { put } from './own.ts'
import { trashField } from './record.ts'

/** An entry in the list or in the trash. */
export interface Kept {
  readonly entry: StoredEntry
  /** Null where it is in the list. */
  readonly trashed: StoredTrash | null
}

/** The fields whose last writer wins. The order is not among them: an entry does not know it. */
export function fieldsOf({ entry, trashed }: Kept): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const name of Object.keys(entry)) {
    if (!otherParts.has(name)) put(fields, name, entry[name as keyof StoredEntry])
  }
  fields[trashField] = trashed && withoutEntry(trashed)
  return fields
}

/** A record has parts of its own for these. */
const otherParts = new Set(['id', 'otp', 'secret', 'pin', 'tags', 'backupCodes'])

export type SecretPart = Pick<StoredEntry, 'otp' | 'secret' | 'pin'>

/** The same for everybody who has this secret, whatever its counter. */
export function secretKey({ otp, secret, pin }: SecretPart): string {
  const { counter: _, ...parameters } = otp as StoredEntry['otp'] & { counter?: number }
  const sorted = Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1))
  return digest(['secret', sorted, secret, pin])
}

export function codeKey(entryId: string, code: string): string {
  return digest(['code', entryId, code])
}

/** The id under which a secret lies in the trash that another one was written over unseen. */
export function otherId(entryId: string, key: string): string {
  const hex = digest(['other', entryId, key])
  // RFC 9562 §5.8: version 8 is for one's own ways to make an id.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Null where the codes of this entry do not count. */
export function counterOf({ otp }: SecretPart): number | null {
  return otp.type === 'hotp' ? otp.counter : null
}

export function withCounter<T extends SecretPart['otp']>(otp: T, counter: number): T {
  return otp.type === 'hotp' ? { ...otp, counter } : otp
}

/** What may change of a backup code but its state. */
export function codeFieldsOf({
  code,
  state,
  ...fields
}: StoredBackupCode): Record<string, unknown> {
  return fields
}

function withoutEntry({ entry, ...rest }: StoredTrash): Omit<StoredTrash, 'entry'> {
  return rest
}

function digest(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
