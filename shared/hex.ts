import { AppError } from './errors.ts'
import { words } from './wording/words.ts'

/**
 * Reads a secret in hexadecimal of either case, ignoring spaces and dashes. Throws `bad-input` with
 * the position of the first unexpected character, never with the text.
 */
export function parseHex(text: string): Uint8Array {
  const stray = text.search(/[^\s\p{Pd}0-9a-fA-F]/u)
  if (stray >= 0) {
    throw new AppError('bad-input', words('core.setupCodes.notHex', { position: stray + 1 }))
  }
  const digits = text.replace(/[^0-9a-fA-F]/g, '')
  if (digits.length % 2 !== 0) {
    throw new AppError('bad-input', words('core.setupCodes.oddHex'))
  }
  return Uint8Array.from(digits.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}

/** Returns lower-case hexadecimal. */
export function formatHex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
