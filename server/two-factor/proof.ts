/** Reading what a user typed. */
import type { Proof } from './service.ts'

/** ASCII spaces and dashes are forgiven; full-width digits and other lengths are not. */
export function readCode(text: string): string | null {
  const digits = text.replace(/[ -]/g, '')
  return /^[0-9]{6}$/.test(digits) ? digits : null
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const backupCodeLength = 16

/**
 * Sixteen characters of Crockford's Base32 without separators, or null. Case, dashes, and spaces
 * are forgiven, and the letters that its readers take for digits: O is 0, I, and L are 1.
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

/** 80 bits as `XXXX-XXXX-XXXX-XXXX`, from ten random bytes. */
export function formatBackupCode(bytes: Uint8Array): string {
  const bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (let i = 0; i < backupCodeLength; i++) {
    if (i > 0 && i % 4 === 0) text = `-${text}`
    text = crockford.charAt(Number((bits >> BigInt(5 * i)) & 31n)) + text
  }
  return text
}

/** Where an API has one field for both: a code of six digits, anything else a backup code. */
export function readProof(text: string): Proof {
  return readBackupCode(text) === null ? { code: text } : { backupCode: text }
}
