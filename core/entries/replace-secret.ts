/** Gives an entry another secret. It stays the same entry. */
import { isDeepStrictEqual } from 'node:util'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'
import { findEntry, type Stamp } from './entries.ts'

export type NewSecret = Pick<StoredEntry, 'otp' | 'secret' | 'pin'>

/**
 * The entry keeps its ID, names, note, tags, position, backup codes, and links. Its earlier secret
 * goes to the trash, under the ID of the stamp. Throws `not-found`.
 */
export function replaceSecret(
  draft: VaultDocument,
  entryId: string,
  { otp, secret, pin }: NewSecret,
  { id, now }: Stamp,
): StoredEntry {
  const entry = findEntry(draft, entryId)
  if (!isDeepStrictEqual(lastingPart(entry), lastingPart({ otp, secret, pin }))) {
    const earlier = { ...structuredClone(entry), id, pinned: false, backupCodes: [], account: null }
    draft.trash.push({ entry: earlier, trashedAt: now, versionOf: entryId })
    entry.secretReplacedAt = now
  }
  Object.assign(entry, structuredClone({ otp, secret, pin }))
  entry.updatedAt = now
  return entry
}

/** A counter that has moved on doesn't make it a different secret. */
function lastingPart({ otp, secret, pin }: NewSecret): unknown {
  return [otp.type === 'hotp' ? { ...otp, counter: null } : otp, secret, pin]
}
