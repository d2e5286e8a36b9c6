import { parseBase32 } from '../../shared/base32.ts'
import type { Code } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import { codesAt, hotpCode } from '../../shared/otp.ts'
import type { ParsedEntry } from '../../shared/otpauth.ts'
import { words } from '../../shared/wording/words.ts'
import type { StoredEntry } from '../vault/document.ts'
import { overwrite } from '../vault/overwrite.ts'
import type { Vault } from '../vault/vault.ts'
import { findEntry } from './entries.ts'
import { nodeOtpCrypto } from './otp-crypto.ts'

/** Returns the entry in the form for computing codes, with its secret as bytes. */
export function toParsedEntry(entry: StoredEntry): ParsedEntry {
  const { otp, pin, issuer, label } = entry
  return { otp, pin, issuer, label, secret: parseBase32(entry.secret).bytes, warnings: [] }
}

/** The secret is overwritten once the work is done, so no answer may keep a reference to it. */
export function fromSecret<T>(entry: StoredEntry, work: (parsed: ParsedEntry) => T): T {
  const parsed = toParsedEntry(entry)
  try {
    return work(parsed)
  } finally {
    overwrite(parsed.secret)
  }
}

/**
 * Returns what a card shows at `now` (ms). Two kinds of entries have no code: a HOTP entry, whose
 * code costs a counter, and an entry that still lacks its PIN.
 */
export function codeOf(entry: StoredEntry, now: number): Code {
  const { id, otp, pin } = entry
  const needsPin = otp.type === 'motp' || otp.type === 'yandex'
  if (otp.type === 'hotp' || (needsPin && pin === null)) {
    return { id, code: null, next: null, validFrom: null, validUntil: null }
  }
  return { id, ...fromSecret(entry, parsed => codesAt(parsed, now, nodeOtpCrypto)) }
}

/** Returns the codes of the named entries, skipping ids that no longer exist. */
export function currentCodes(vault: Vault, ids: readonly string[], now: number): Code[] {
  const named = new Set(ids)
  return vault
    .document()
    .entries.filter(({ id }) => named.has(id))
    .map(entry => codeOf(entry, now))
}

/**
 * Returns the next code of a HOTP entry (RFC 4226). The counter is saved before anyone knows the
 * code, so a crash may skip a code, but never shows one twice.
 */
export async function advanceCode(vault: Vault, id: string): Promise<Code> {
  const used = await vault.change(draft => {
    const { otp } = findEntry(draft, id)
    if (otp.type !== 'hotp') {
      throw new AppError('bad-input', words('core.entries.notByCounter'))
    }
    const { counter } = otp
    if (counter === Number.MAX_SAFE_INTEGER) {
      throw new AppError('refused', words('core.entries.counterAtEnd'))
    }
    otp.counter = counter + 1
    return counter
  })
  return countedCode(findEntry(vault.document(), id), used)
}

/** Returns the code of a HOTP entry at a counter; null before the first one. */
function countedCode(entry: StoredEntry, counter: number): Code {
  const code =
    counter < 0 ? null : fromSecret(entry, parsed => hotpCode(parsed, counter, nodeOtpCrypto))
  return { id: entry.id, code, next: null, validFrom: null, validUntil: null }
}

/**
 * Returns the text that a copy puts on the clipboard. It moves no counter: for HOTP, it is the last
 * code.
 */
export function codeToCopy(
  vault: Vault,
  id: string,
  which: 'current' | 'next',
  now: number,
): string {
  const entry = findEntry(vault.document(), id)
  const { otp } = entry
  const codes = otp.type === 'hotp' ? countedCode(entry, otp.counter - 1) : codeOf(entry, now)
  const text = which === 'next' ? codes.next : codes.code
  if (text === null) throw new AppError('not-found', words('core.entries.noSuchCode'))
  return text
}
