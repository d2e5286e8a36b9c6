/**
 * Each of these rules reads a draft, or changes the backup codes of one holder in it, usually an
 * entry.
 */

import { normaliseBackupCode } from '../../shared/backup-code-text.ts'
import { limits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { StoredBackupCode, VaultDocument } from '../vault/document.ts'
import { type CodeHolder, findHolder, touch } from './code-holder.ts'

type State = StoredBackupCode['state']

/**
 * Adds codes after the existing ones, skipping those that exist in any spelling. With `void`,
 * earlier unused codes that don't occur again are no longer valid. Throws `not-found` and
 * `too-large`.
 */
export function addBackupCodes(
  draft: VaultDocument,
  entryId: string,
  codes: readonly string[],
  earlier: 'keep' | 'void',
  now: number,
): void {
  const entry = findHolder(draft, entryId)
  if (earlier === 'void') voidUnless(entry, new Set(codes.map(normaliseBackupCode)))
  const fresh = missingFrom(entry, codes)
  if (entry.backupCodes.length + fresh.length > limits.backupCodes) {
    throw new AppError(
      'too-large',
      words('core.backupCodes.tooMany', { backupCodes: limits.backupCodes }),
    )
  }
  entry.backupCodes.push(...fresh)
  touch(entry, now)
}

/**
 * Stores the set that a server has just made, and voids every earlier unused code. Repeating it
 * changes nothing: a code that was used since stays used. A set is never refused for lack of room,
 * because the oldest invalid codes make room for it. Throws `not-found`.
 */
export function fileFreshCodes(
  draft: VaultDocument,
  entryId: string,
  codes: readonly string[],
  now: number,
): void {
  const entry = findHolder(draft, entryId)
  const inSet = new Set(codes.map(normaliseBackupCode))
  voidUnless(entry, inSet)
  const earlier = entry.backupCodes.filter(
    ({ code, state }) => state !== 'void' || !inSet.has(normaliseBackupCode(code)),
  )
  entry.backupCodes = earlier
  const fresh = missingFrom(entry, codes)
  const room = Math.max(0, limits.backupCodes - fresh.length)
  entry.backupCodes = [...earlier.slice(Math.max(0, earlier.length - room)), ...fresh]
  touch(entry, now)
}

/** Voids all unused codes, because the factor is off or has a new secret. Throws `not-found`. */
export function voidUnusedCodes(draft: VaultDocument, entryId: string, now: number): void {
  const entry = findHolder(draft, entryId)
  voidUnless(entry, new Set())
  touch(entry, now)
}

/** Returns the first code that is still valid; null if there is none. Throws `not-found`. */
export function nextUnusedCode(document: Readonly<VaultDocument>, entryId: string): string | null {
  const { backupCodes } = findHolder(document, entryId)
  return backupCodes.find(({ state }) => state === 'unused')?.code ?? null
}

/**
 * Marks a code as used now; an empty `where` keeps its note. A code that the entry doesn't have is
 * ignored, because it may have been typed. Throws `not-found` if the entry is gone.
 */
export function markCodeUsed(
  draft: VaultDocument,
  entryId: string,
  code: string,
  where: string,
  now: number,
): void {
  const entry = findHolder(draft, entryId)
  const wanted = normaliseBackupCode(code)
  const stored = entry.backupCodes.find(one => normaliseBackupCode(one.code) === wanted)
  if (!stored) return
  setState(stored, 'used', now)
  if (where !== '') stored.note = where
  touch(entry, now)
}

/** Marks a code in the draft as used by the recipient. Throws `not-found`. */
export function handOutCode(
  draft: VaultDocument,
  entryId: string,
  stored: StoredBackupCode,
  where: string,
  now: number,
): void {
  setState(stored, 'used', now)
  stored.copiedAt = now
  if (where !== '') stored.note = where
  touch(findHolder(draft, entryId), now)
}

/**
 * Records that the code is sent to a server, which may or may not accept it. Throws `not-found`.
 */
export function noteHandedOut(
  draft: VaultDocument,
  entryId: string,
  code: string,
  now: number,
): void {
  for (const stored of findHolder(draft, entryId).backupCodes) {
    if (stored.code === code) stored.copiedAt = now
  }
}

/** Throws `not-found` if the entry or the code no longer exists. */
export function setNote(
  draft: VaultDocument,
  entryId: string,
  isNamed: (code: StoredBackupCode) => boolean,
  note: string,
  now: number,
): void {
  const entry = findHolder(draft, entryId)
  for (const stored of namedCodes(entry, isNamed)) stored.note = note
  touch(entry, now)
}

export interface CodeMark {
  readonly state: State
  /** Undefined leaves the note as it was. */
  readonly note?: string | undefined
  /** Set if the code was handed out, with the time of that. */
  readonly copiedAt?: number | undefined
}

/** Throws `not-found` if the entry or all of the codes no longer exist. */
export function markCodes(
  draft: VaultDocument,
  entryId: string,
  isNamed: (code: StoredBackupCode) => boolean,
  { state, note, copiedAt }: CodeMark,
  now: number,
): void {
  const entry = findHolder(draft, entryId)
  for (const stored of namedCodes(entry, isNamed)) {
    setState(stored, state, now)
    if (note !== undefined) stored.note = note
    if (copiedAt !== undefined) stored.copiedAt = copiedAt
  }
  touch(entry, now)
}

/** Throws `not-found` if the entry or all of the codes no longer exist. */
export function removeCodes(
  draft: VaultDocument,
  entryId: string,
  isNamed: (code: StoredBackupCode) => boolean,
  now: number,
): void {
  const entry = findHolder(draft, entryId)
  const gone = new Set(namedCodes(entry, isNamed))
  entry.backupCodes = entry.backupCodes.filter(code => !gone.has(code))
  touch(entry, now)
}

/** Throws `not-found` if none of them exists. */
export function namedCodes(
  entry: CodeHolder,
  isNamed: (code: StoredBackupCode) => boolean,
): StoredBackupCode[] {
  const named = entry.backupCodes.filter(isNamed)
  if (named.length === 0) throw new AppError('not-found', words('core.backupCodes.gone'))
  return named
}

function missingFrom(entry: CodeHolder, codes: readonly string[]): StoredBackupCode[] {
  const known = new Set(entry.backupCodes.map(({ code }) => normaliseBackupCode(code)))
  return codes.flatMap(text => {
    const code = text.trim()
    const normalised = normaliseBackupCode(code)
    if (code === '' || known.has(normalised)) return []
    known.add(normalised)
    return { code, state: 'unused' as const, usedAt: null, note: '' }
  })
}

function voidUnless(entry: CodeHolder, isStillGood: ReadonlySet<string>): void {
  for (const stored of entry.backupCodes) {
    if (stored.state !== 'unused' || isStillGood.has(normaliseBackupCode(stored.code))) continue
    stored.state = 'void'
  }
}

/** A code that becomes void keeps the time of its use. */
function setState(stored: StoredBackupCode, state: State, now: number): void {
  if (state === 'used') stored.usedAt ??= now
  if (state === 'unused') stored.usedAt = null
  stored.state = state
}
