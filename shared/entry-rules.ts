/** Applies the same rules to every entry, whether it was typed, scanned, or imported. */

import { parseBase32 } from './base32.ts'
import { limits } from './ceilings.ts'
import { isClean } from './clean-text.ts'
import type { Algorithm, EntryType, OtpParameters } from './entry-models.ts'
import { AppError } from './errors.ts'
import { parseHex } from './hex.ts'
import { algorithms, counter, digits, periodSeconds } from './otp-ranges.ts'
import { bareAlgorithm } from './spellings.ts'
import { type Words, words } from './wording/words.ts'

/** RFC 4226 §4 (R6) requires 128 bits, but real services go down to 80. */
const shortSecretBits = 80
const maxPinLength = 64
const yandexSecretBytes = 16
/** Yandex prints 16 bytes of secret followed by 10 bytes of account, PIN length, and checksum. */
const yandexPrintedBytes = 26

/**
 * Null if there is none. A PIN that nobody can have typed is omitted with a warning, because a
 * cleaned one would produce other codes.
 */
export function readPin(text: string | null): { pin: string | null; warnings: Words[] } {
  const pin = text?.replace(/[\r\n]+$/, '') ?? ''
  if (pin === '') return { pin: null, warnings: [] }
  if (pin.length <= maxPinLength && isClean(pin)) return { pin, warnings: [] }
  const warning = words('core.setupCodes.pinLeftOut', { limit: maxPinLength })
  return { pin: null, warnings: [warning] }
}

/** Reads a PIN that somebody types; null if there is none. Throws `bad-input`. */
export function parsePin(text: string | null): string | null {
  const { pin, warnings } = readPin(text)
  if (warnings.length === 0) return pin
  throw new AppError('bad-input', words('core.setupCodes.pinUnusable', { limit: maxPinLength }))
}

/**
 * Reads Base32, or hexadecimal for motp. From Yandex's printed form, it keeps only the secret
 * itself. Throws `bad-input` and `too-large`. What is odd but usable causes warnings.
 */
export function parseSecret(
  type: EntryType,
  text: string,
): { secret: Uint8Array; warnings: Words[] } {
  const { bytes, warnings } =
    type === 'motp' ? { bytes: parseHex(text), warnings: [] } : parseBase32(text)
  if (bytes.length === 0) throw new AppError('bad-input', words('core.setupCodes.secretEmpty'))
  if (bytes.length > limits.secretBytes) {
    throw new AppError(
      'too-large',
      words('core.setupCodes.secretTooLong', { limit: limits.secretBytes }),
    )
  }
  if (type === 'yandex') {
    if (bytes.length !== yandexSecretBytes && bytes.length !== yandexPrintedBytes) {
      throw new AppError('bad-input', words('core.setupCodes.yandexLength'))
    }
    return { secret: bytes.slice(0, yandexSecretBytes), warnings }
  }
  const bits = bytes.length * 8
  // A motp secret has 64 bits by definition.
  if (type !== 'motp' && bits < shortSecretBits) {
    return {
      secret: bytes,
      warnings: [...warnings, words('core.setupCodes.secretShort', { bits })],
    }
  }
  return { secret: bytes, warnings }
}

/** Throws `bad-input`. */
function parseAlgorithm(text: string): Algorithm {
  const name = bareAlgorithm(text)
  const algorithm = algorithms.find(one => one === name)
  if (algorithm) return algorithm
  throw new AppError(
    'bad-input',
    words('core.setupCodes.algorithm', { algorithms: { all: algorithms, as: 'or' } }),
  )
}

function parseNumber(value: number, { least, most }: typeof digits, rule: Words): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value
  throw new AppError('bad-input', rule)
}

const parseDigits = (value: number) => parseNumber(value, digits, words('core.setupCodes.digits'))

const parsePeriod = (value: number) =>
  parseNumber(value, periodSeconds, words('core.setupCodes.period'))

function parseCounter(value: number | null): number {
  if (value === null) {
    throw new AppError('bad-input', words('core.setupCodes.counterMissing'))
  }
  return parseNumber(value, counter, words('core.setupCodes.counter'))
}

/** Takes the fields that the type uses, and ignores the rest. Throws `bad-input`. */
export function toParameters(
  type: EntryType,
  fields: { algorithm: string; digits: number; periodSeconds: number; counter: number | null },
): OtpParameters {
  if (type !== 'totp' && type !== 'hotp') return { type }
  const algorithm = parseAlgorithm(fields.algorithm)
  const digits = parseDigits(fields.digits)
  return type === 'totp'
    ? { type, algorithm, digits, periodSeconds: parsePeriod(fields.periodSeconds) }
    : { type, algorithm, digits, counter: parseCounter(fields.counter) }
}
