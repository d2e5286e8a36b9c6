/**
 * The recovery key has 160 random bits and opens every sealed copy of the vault without the
 * passphrase. It is shown as nine groups of four in Crockford's base32
 * (https://www.crockford.com/base32.html). The last group is a checksum, which distinguishes a
 * typing mistake from the wrong key.
 */

import { createHash, timingSafeEqual } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { overwrite } from './overwrite.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const keyBytes = 20
const keyCharacters = 32
const checkCharacters = 4

export function makeRecoveryKey(random: (bytes: number) => Uint8Array): string {
  const key = random(keyBytes)
  try {
    return formatRecoveryKey(key)
  } finally {
    overwrite(key)
  }
}

export function formatRecoveryKey(key: Uint8Array): string {
  const text = toBase32(key) + checkOf(key)
  return text.match(/.{4}/g)?.join('-') ?? text
}

/**
 * Reads a typed key: it accepts small letters, spaces, and dashes, and reads O as 0, and I and L as
 * 1. Throws `bad-input` that says whether it is too short, too long, or has a mistake in it.
 */
export function parseRecoveryKey(typed: string): Uint8Array {
  const text = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const expected = keyCharacters + checkCharacters
  if (text.length !== expected) {
    throw new AppError(
      'bad-input',
      words('core.vault.recoveryKey.length', { expected, count: text.length }),
    )
  }
  if ([...text].some(character => !alphabet.includes(character))) {
    throw new AppError('bad-input', words('core.vault.recoveryKey.character'))
  }
  const key = fromBase32(text.slice(0, keyCharacters))
  if (checkOf(key) !== text.slice(keyCharacters)) {
    throw new AppError('bad-input', words('core.vault.recoveryKey.typingSlip'))
  }
  return key
}

export function isRecoveryKey(typed: string): boolean {
  try {
    overwrite(parseRecoveryKey(typed))
    return true
  } catch {
    return false
  }
}

export function sameRecoveryKey(one: string, other: string): boolean {
  const keys = [parseRecoveryKey(one), parseRecoveryKey(other)] as const
  try {
    return timingSafeEqual(...keys)
  } finally {
    overwrite(...keys)
  }
}

/** Returns the first 20 bits of a hash, so one mistake in a million goes unnoticed. */
function checkOf(key: Uint8Array): string {
  const hash = createHash('sha256').update('countersign recovery key').update(key).digest()
  return toBase32(hash.subarray(0, 5)).slice(0, checkCharacters)
}

/** Five bytes are eight characters. Lengths here are whole multiples of that. */
function toBase32(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 5) {
    let bits = 0n
    for (const byte of bytes.subarray(at, at + 5)) bits = (bits << 8n) | BigInt(byte)
    for (let shift = 35n; shift >= 0n; shift -= 5n) text += alphabet[Number((bits >> shift) & 31n)]
  }
  return text
}

function fromBase32(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 5) / 8)
  for (let group = 0; group < text.length / 8; group++) {
    let bits = 0n
    for (const character of text.slice(group * 8, group * 8 + 8)) {
      bits = (bits << 5n) | BigInt(alphabet.indexOf(character))
    }
    for (let at = 0; at < 5; at++)
      bytes[group * 5 + at] = Number((bits >> BigInt(32 - at * 8)) & 255n)
  }
  return bytes
}
