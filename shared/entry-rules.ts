/** What an entry may hold, wherever it comes from: typed by hand, scanned or imported. */

import type { z } from 'zod'
import { parseBase32 } from './base32.ts'
import { limits } from './ceilings.ts'
import { isClean } from './clean-text.ts'
import { AppError } from './errors.ts'
import { parseHex } from './hex.ts'
import {
  Algorithm,
  Counter,
  Digits,
  type EntryType,
  type OtpParameters,
  PeriodSeconds,
} from './models.ts'
import { bareAlgorithm } from './spellings.ts'

/** RFC 4226 §4 (R6) asks for 128 bit; real services go down to 80. */
const shortSecretBits = 80
const maxPinLength = 64
const yandexSecretBytes = 16
/** Yandex prints 16 bytes of secret followed by 10 of account, PIN length and checksum. */
const yandexPrintedBytes = 26

/**
 * Null where there is none. A PIN that nobody can have typed is left out with a warning: a cleaned
 * one would make other codes.
 */
export function readPin(text: string | null): { pin: string | null; warnings: string[] } {
  const pin = text?.replace(/[\r\n]+$/, '') ?? ''
  if (pin === '') return { pin: null, warnings: [] }
  if (pin.length <= maxPinLength && isClean(pin)) return { pin, warnings: [] }
  const warning = `Its PIN was left out: it is longer than ${maxPinLength} characters or holds control characters.`
  return { pin: null, warnings: [warning] }
}

/** A PIN as somebody types it, null where there is none. Throws `bad-input`. */
export function parsePin(text: string | null): string | null {
  const { pin, warnings } = readPin(text)
  if (warnings.length === 0) return pin
  throw new AppError(
    'bad-input',
    `The PIN must be at most ${maxPinLength} characters long, without control characters.`,
  )
}

/**
 * Base32, or hexadecimal for motp. Of Yandex's printed form only the secret itself is kept.
 * Throws `bad-input` and `too-large`; what can be used but is odd comes as warnings.
 */
export function parseSecret(
  type: EntryType,
  text: string,
): { secret: Uint8Array; warnings: string[] } {
  const { bytes, warnings } =
    type === 'motp' ? { bytes: parseHex(text), warnings: [] } : parseBase32(text)
  if (bytes.length === 0) throw new AppError('bad-input', 'The secret is empty.')
  if (bytes.length > limits.secretBytes) {
    throw new AppError('too-large', `The secret is longer than ${limits.secretBytes} bytes.`)
  }
  if (type === 'yandex') {
    if (bytes.length !== yandexSecretBytes && bytes.length !== yandexPrintedBytes) {
      throw new AppError('bad-input', 'The secret does not have the length of a Yandex secret.')
    }
    return { secret: bytes.slice(0, yandexSecretBytes), warnings }
  }
  const bits = bytes.length * 8
  // A motp secret is 64 bit by its definition.
  if (type !== 'motp' && bits < shortSecretBits) {
    return { secret: bytes, warnings: [...warnings, `The secret is short: ${bits} bits.`] }
  }
  return { secret: bytes, warnings }
}

/** Throws `bad-input`. */
function parseAlgorithm(text: string): Algorithm {
  const algorithm = Algorithm.safeParse(bareAlgorithm(text))
  if (algorithm.success) return algorithm.data
  throw new AppError('bad-input', `The algorithm must be one of ${Algorithm.options.join(', ')}.`)
}

function parseNumber(value: number | null, schema: z.ZodType<number>, rule: string): number {
  const number = schema.safeParse(value)
  if (number.success) return number.data
  throw new AppError('bad-input', rule)
}

const parseDigits = (value: number) =>
  parseNumber(value, Digits, 'The number of digits must be a whole number from 4 to 10.')

const parsePeriod = (value: number) =>
  parseNumber(value, PeriodSeconds, 'The period must be a whole number of seconds from 1 to 86400.')

function parseCounter(value: number | null): number {
  if (value === null) {
    throw new AppError('bad-input', 'A counter-based (HOTP) setup code needs a counter.')
  }
  return parseNumber(value, Counter, 'The counter must be a whole number from 0 to 2^53 - 1.')
}

/** Takes of the fields what the type uses and ignores the rest. Throws `bad-input`. */
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
