/** Reads the code that a user typed. */
import type { Proof } from './service.ts'

/** ASCII spaces and dashes are ignored. Full-width digits and other lengths are refused. */
export function readCode(text: string): string | null {
  const digits = text.replace(/[ -]/g, '')
  return /^[0-9]{6}$/.test(digits) ? digits : null
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const backupCodeLength = 16

/**
 * Returns sixteen characters of Crockford's Base32 without separators, or null. It ignores case,
 * dashes, and spaces, and reads O as 0, and I and L as 1, as Crockford's Base32 does.
 */
export function readBackupCode(text: string): string | null {
  if (text.length > 64) return null
  const read = text
    .replace(/[ -]/g, '')
    .replace(/[a-z]/g, letter => letter.toUpperCase())
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const isWhole = read.length === backupCodeLength && [...read].every(c => crockford.includes(c))
  return isWhole ? read : null
}

/** Formats ten random bytes, or 80 bits, as `XXXX-XXXX-XXXX-XXXX`. */
export function formatBackupCode(bytes: Uint8Array): string {
  const bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (let i = 0; i < backupCodeLength; i++) {
    if (i > 0 && i % 4 === 0) text = `-${text}`
    text = crockford.charAt(Number((bits >> BigInt(5 * i)) & 31n)) + text
  }
  return text
}

/**
 * Tells the two apart where an API has one field for both: six digits are a code, and anything else
 * is a backup code.
 */
export function readProof(text: string): Proof {
  return readBackupCode(text) === null ? { code: text } : { backupCode: text }
}
