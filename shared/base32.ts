import { AppError } from './errors.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** Small letters too, but ASCII alone: upper-casing would turn 'ı' into 'I'. */
const values = new Map([...alphabet, ...alphabet.toLowerCase()].map((c, i) => [c, i % 32]))
/** What pages and people put between the groups of a secret. */
const separator = /[\s\p{Pd}\u200b-\u200d\u2060]/u

/**
 * Reads a secret in Base32 (RFC 4648 §6) the way authenticators do: spaces, dashes, small letters
 * and missing or wrong padding are forgiven. Leftover bits come with a warning. Throws `bad-input`
 * with the position of the first character that is none of this, never with the text.
 */
export function parseBase32(text: string): { bytes: Uint8Array; warnings: string[] } {
  const bytes: number[] = []
  let bits = 0
  let pending = 0
  let padded = false
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    const value = values.get(character)
    if (value !== undefined && !padded) {
      pending = ((pending << 5) | value) & 0xfff
      bits += 5
      if (bits >= 8) {
        bits -= 8
        bytes.push((pending >> bits) & 0xff)
      }
    } else if (character === '=') {
      padded = true
    } else if (!separator.test(character)) {
      throw new AppError(
        'bad-input',
        `Character ${i + 1} of the secret is not Base32 (the letters A to Z and the digits 2 to 7).`,
      )
    }
  }
  const warnings: string[] = []
  if (bits >= 5) warnings.push('The secret has an odd length: a character may be missing.')
  else if ((pending & ((1 << bits) - 1)) !== 0) {
    warnings.push('The last character of the secret holds more than it needs to: it may be wrong.')
  }
  return { bytes: Uint8Array.from(bytes), warnings }
}

/** Writes upper-case Base32 without padding (RFC 4648 §6), as setup codes carry it. */
export function formatBase32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let pending = 0
  for (const byte of bytes) {
    pending = ((pending << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet.charAt((pending >> bits) & 31)
    }
  }
  return bits > 0 ? text + alphabet.charAt((pending << (5 - bits)) & 31) : text
}
