import { counterToBytes, dynamicTruncate, stringToBytes, truncateDigits } from '@otplib/core'
import { limits } from './ceilings.ts'
import type { Algorithm, OtpParameters } from './entry-models.ts'
import { AppError } from './errors.ts'
import { formatHex } from './hex.ts'
import { words } from './wording/words.ts'

/**
 * The hashes that codes are computed with, provided by the host's platform. They are synchronous.
 */
export interface OtpCrypto {
  hmac(algorithm: Algorithm, keySecret: Uint8Array, data: Uint8Array): Uint8Array
  digest(algorithm: 'MD5' | 'SHA256', data: Uint8Array): Uint8Array
}

interface OtpEntry {
  otp: OtpParameters
  secret: Uint8Array
  pin: string | null
}

/** RFC 4226 §5.3, with any of the hashes. */
function truncatedHmac(
  secret: Uint8Array,
  counter: number,
  algorithm: Algorithm,
  crypto: OtpCrypto,
): number {
  if (secret.length === 0 || secret.length > limits.secretBytes || !isCounter(counter)) {
    throw new Error('There is no code of this secret and counter.')
  }
  return dynamicTruncate(crypto.hmac(algorithm, secret, counterToBytes(counter)))
}

const isCounter = (counter: number) => Number.isSafeInteger(counter) && counter >= 0

const steamAlphabet = '23456789BCDFGHJKMNPQRTVWXY'
const steamLength = 5

function steamCode(value: number): string {
  let code = ''
  for (
    let rest = value;
    code.length < steamLength;
    rest = Math.floor(rest / steamAlphabet.length)
  ) {
    code += steamAlphabet.charAt(rest % steamAlphabet.length)
  }
  return code
}

/**
 * Mobile-OTP (motp.sourceforge.net) is MD5 over the step, the secret in hexadecimal, and the PIN,
 * all as text.
 */
function motpCode(secret: Uint8Array, pin: string, step: number, crypto: OtpCrypto): string {
  const digest = crypto.digest('MD5', stringToBytes(`${step}${formatHex(secret)}${pin}`))
  return formatHex(digest).slice(0, 6)
}

/**
 * Implements Yandex Key as its open-source readers agree: the key is SHA-256 over PIN and secret,
 * without a leading zero byte. The code is eight letters from 63 bits of HMAC-SHA-256 at the offset
 * of RFC 4226.
 */
function yandexCode(secret: Uint8Array, pin: string, step: number, crypto: OtpCrypto): string {
  const pinBytes = stringToBytes(pin)
  const input = new Uint8Array(pinBytes.length + secret.length)
  input.set(pinBytes)
  input.set(secret, pinBytes.length)
  const hashedKey = crypto.digest('SHA256', input)
  const counter = new Uint8Array(8)
  new DataView(counter.buffer).setBigUint64(0, BigInt(step))
  const hmac = crypto.hmac(
    'SHA256',
    hashedKey[0] === 0 ? hashedKey.subarray(1) : hashedKey,
    counter,
  )
  const offset = (hmac.at(-1) ?? 0) & 15
  const value = new DataView(hmac.buffer, hmac.byteOffset).getBigUint64(offset)
  let rest = BigInt.asUintN(63, value) % 26n ** 8n
  let code = ''
  for (; code.length < 8; rest /= 26n) code = String.fromCharCode(97 + Number(rest % 26n)) + code
  return code
}

const fixedPeriodSeconds = { steam: 30, motp: 10, yandex: 30 }

function requirePin(pin: string | null): string {
  if (pin === null) throw new AppError('bad-input', words('core.otp.pinMissing'))
  return pin
}

function codeAtStep(entry: OtpEntry, step: number, crypto: OtpCrypto): string {
  const { otp, secret, pin } = entry
  switch (otp.type) {
    case 'totp':
    case 'hotp':
      return truncateDigits(truncatedHmac(secret, step, otp.algorithm, crypto), otp.digits)
    case 'steam':
      return steamCode(truncatedHmac(secret, step, 'SHA1', crypto))
    case 'motp':
      return motpCode(secret, requirePin(pin), step, crypto)
    case 'yandex':
      return yandexCode(secret, requirePin(pin), step, crypto)
  }
}

/**
 * Returns the code of a time-based entry (RFC 6238) at an instant, the code after it, and when it
 * begins and ceases to be valid: `validFrom` ≤ `atMs` < `validUntil`, in milliseconds. Throws
 * `bad-input` for a counter-based entry, a missing PIN, or an instant before 1970.
 */
export function codesAt(
  entry: OtpEntry,
  atMs: number,
  crypto: OtpCrypto,
): { code: string; next: string; validFrom: number; validUntil: number } {
  const { otp } = entry
  if (otp.type === 'hotp') {
    throw new AppError('bad-input', words('core.otp.counterBased'))
  }
  if (!(atMs >= 0 && atMs <= Number.MAX_SAFE_INTEGER)) {
    throw new AppError('bad-input', words('core.otp.badMoment'))
  }
  const periodMs = (otp.type === 'totp' ? otp.periodSeconds : fixedPeriodSeconds[otp.type]) * 1000
  const step = Math.floor(atMs / periodMs)
  return {
    code: codeAtStep(entry, step, crypto),
    next: codeAtStep(entry, step + 1, crypto),
    validFrom: step * periodMs,
    validUntil: (step + 1) * periodMs,
  }
}

/**
 * RFC 4226. `counter` is a whole number from 0 to 2^53 - 1; throws `bad-input` for other entries.
 */
export function hotpCode(
  entry: { otp: OtpParameters; secret: Uint8Array },
  counter: number,
  crypto: OtpCrypto,
): string {
  if (entry.otp.type !== 'hotp') {
    throw new AppError('bad-input', words('core.otp.timeBased'))
  }
  return codeAtStep({ ...entry, pin: null }, counter, crypto)
}
