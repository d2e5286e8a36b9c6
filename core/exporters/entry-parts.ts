/** Prepares the parts of an entry that several formats write in the same way. */

import { noteWithBackupCodes } from '../../shared/backup-note.ts'
import { parseBase32 } from '../../shared/base32.ts'
import type { Algorithm } from '../../shared/entry-models.ts'
import { formatOtpauth } from '../../shared/otpauth.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { StoredEntry } from '../vault/document.ts'

export const secretBytesOf = ({ secret }: StoredEntry): Uint8Array => parseBase32(secret).bytes

export function setupLinkOf(entry: StoredEntry): string {
  return formatOtpauth({ ...entry, secret: secretBytesOf(entry) })
}

/** Returns the note with the backup codes that are still valid. */
export function wholeNoteOf({ note, backupCodes }: StoredEntry): string {
  const unused = backupCodes.filter(({ state }) => state === 'unused')
  return noteWithBackupCodes(
    note,
    unused.map(({ code }) => code),
  )
}

/** Refuses an entry whose algorithm isn't one of these. */
export function refuseAlgorithm(entry: StoredEntry, known: readonly Algorithm[]): Words | null {
  const algorithm = 'algorithm' in entry.otp ? entry.otp.algorithm : 'SHA1'
  return known.includes(algorithm) ? null : words('core.exporters.noAlgorithm', { algorithm })
}

/** Returns the address of an entry’s website. */
export const addressOf = (website: string): string => `https://${website}/`

/** Returns the tags of all entries without duplicates. */
export function allTags(entries: readonly StoredEntry[]): string[] {
  return [...new Set(entries.flatMap(({ tags }) => tags))]
}

export const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const toJson = (value: unknown): Uint8Array => toUtf8(`${JSON.stringify(value, null, 2)}\n`)
