import { AppError } from './errors.ts'

/**
 * Reads a secret in hexadecimal, either case, spaces and dashes forgiven. Throws `bad-input` with
 * the position of the first character that is none of this, never with the text.
 */
export function parseHex(text: string): Uint8Array {
  const stray = text.search(/[^\s\p{Pd}0-9a-fA-F]/u)
  if (stray >= 0) {
    throw new AppError(
      'bad-input',
      `Character ${stray + 1} of the secret is not hexadecimal (0 to 9 and A to F).`,
    )
  }
  const digits = text.replace(/[^0-9a-fA-F]/g, '')
  if (digits.length % 2 !== 0) {
    throw new AppError('bad-input', 'The secret has an odd number of hexadecimal digits.')
  }
  return Uint8Array.from(digits.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}

/** Writes lower-case hexadecimal. */
export function formatHex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
