import { AppError } from './errors.ts'
import { type Words, words } from './wording/words.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** The small letters are limited to ASCII, since upper-casing would turn 'ı' into 'I'. */
const values = new Map([...alphabet, ...alphabet.toLowerCase()].map((c, i) => [c, i % 32]))
/** Websites and people put these between the groups of a secret. */
const separator = /[\s\p{Pd}\u00ad\u200b-\u200d\u2060]/u

/**
 * Reads a secret in Base32 (RFC 4648 §6) as leniently as authenticators do: it accepts spaces,
 * dashes, small letters, and missing or wrong padding. Leftover bits cause a warning. Throws
 * `bad-input` with the position of the first unexpected character, never with the text.
 */
export function parseBase32(text: string): { bytes: Uint8Array; warnings: Words[] } {
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
      throw new AppError('bad-input', describeStranger(i, character))
    }
  }
  const warnings: Words[] = []
  if (bits >= 5) warnings.push(words('core.setupCodes.oddLength'))
  else if ((pending & ((1 << bits) - 1)) !== 0) {
    warnings.push(words('core.setupCodes.leftoverBits'))
  }
  return { bytes: Uint8Array.from(bytes), warnings }
}

function describeStranger(index: number, character: string): Words {
  const position = index + 1
  return lookAlikes.test(character)
    ? words('core.setupCodes.notBase32LookAlike', { position })
    : words('core.setupCodes.notBase32', { position })
}

const lookAlikes = /[018|!]/

/**
 * Returns what the secret may have been before letters were mistaken for digits that look alike. It
 * is empty if there are none of them, or if something else isn't Base32. The results are for people
 * to choose from.
 */
export function correctLookAlikes(text: string): string[] {
  if (!lookAlikes.test(text)) return []
  const plain = text.replaceAll('0', 'O').replaceAll('8', 'B')
  const readings = new Set(['I', 'L'].map(letter => plain.replace(/[1|!]/g, letter)))
  return [...readings].filter(reading => isReadable(reading))
}

function isReadable(text: string): boolean {
  return [...text].every(character => values.has(character) || /[=\s\p{Pd}]/u.test(character))
}

/** 80 bits, the shortest secret that services give out. */
const shortestKey = 16

/**
 * Tells whether a text is a secret in Base32 and nothing else, as websites show it next to a QR
 * code: in one piece or in groups, in capitals or in small letters. Words are valid Base32, so a
 * text in several pieces must have groups of equal length.
 */
export function isBareSecret(text: string): boolean {
  const pieces = text
    .trim()
    .replace(/=+$/, '')
    .split(/[\s\p{Pd}\u200b-\u200d\u2060]+/u)
  const key = pieces.join('')
  if (key.length < shortestKey || !/^(?:[A-Z2-7]+|[a-z2-7]+)$/.test(key)) return false
  const [first = ''] = pieces
  const last = pieces.at(-1) ?? ''
  return (
    pieces.slice(0, -1).every(({ length }) => length === first.length) &&
    last.length <= first.length
  )
}

/** Returns upper-case Base32 without padding (RFC 4648 §6), which setup codes use. */
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
