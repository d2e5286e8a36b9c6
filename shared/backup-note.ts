/**
 * Reads and writes backup codes in the note of an entry, the only place that other apps have for
 * them. What an export writes there, an import takes out again.
 */
import { limits } from './ceilings.ts'
import { say } from './wording/say.ts'

/**
 * Older versions always wrote this heading in English. A version in another language writes it in
 * that language.
 */
const englishHeading = /^Backup codes:$/
const mark = '- '

/** Adds the codes as a list at the end. */
export function noteWithBackupCodes(note: string, codes: readonly string[]): string {
  if (codes.length === 0) return note
  const list = [say('shared.backupSheet.noteHeading'), ...codes.map(code => mark + code)].join('\n')
  return note === '' ? list : `${note}\n\n${list}`
}

/**
 * Returns the note without a list of codes at its end, and the codes of that list, if the vault can
 * hold them.
 */
export function splitBackupCodes(note: string): { note: string; codes: string[] } {
  const lines = note.trimEnd().split(/\r?\n/)
  const heading = say('shared.backupSheet.noteHeading')
  const at = lines.findLastIndex(line => line === heading || englishHeading.test(line))
  const list = at < 0 ? [] : lines.slice(at + 1)
  const codes = list.map(line => line.slice(mark.length).trim())
  const isList =
    list.length > 0 &&
    list.length <= limits.backupCodes &&
    list.every((line, n) => line.startsWith(mark) && isCode(codes[n] ?? ''))
  return isList ? { note: lines.slice(0, at).join('\n').trimEnd(), codes } : { note, codes: [] }
}

/** Tells whether a text is as long as a backup code may be. */
const isCode = (text: string) => text.length > 0 && text.length <= limits.backupCodeLength
