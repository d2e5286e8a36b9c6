/** Implements RFC 6238 as this server uses it: SHA-1, six digits, steps of 30 seconds. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { formatBase32, parseBase32 } from '../../shared/base32.ts'
import { hotpCode, type OtpCrypto } from '../../shared/otp.ts'
import { formatOtpauth } from '../../shared/otpauth.ts'

export const stepSeconds = 30
const secretBytes = 20

const otpCrypto: OtpCrypto = {
  hmac: (algorithm, keySecret, data) => createHmac(algorithm, keySecret).update(data).digest(),
  digest: (algorithm, data) => createHash(algorithm).update(data).digest(),
}

export function stepAt(ms: number): number {
  return Math.floor(ms / 1000 / stepSeconds)
}

/** Returns 32 characters of Base32, or 160 bits, as RFC 4226 §4 recommends. */
export function createSecret(random: (bytes: number) => Buffer): string {
  return formatBase32(random(secretBytes))
}

export function otpauthUrl(secret: string, issuer: string, label: string): string {
  return formatOtpauth({
    otp: { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: stepSeconds },
    secret: parseBase32(secret).bytes,
    pin: null,
    issuer,
    label,
  })
}

/**
 * Returns the steps within `radius` of `centre` that have this code, in rising order. Every step is
 * computed and compared, so that the time taken tells nothing.
 */
export function matchingSteps(
  secret: string,
  code: string,
  centre: number,
  radius: number,
): number[] {
  const { bytes } = parseBase32(secret)
  const given = Buffer.from(code)
  const matching: number[] = []
  for (let step = Math.max(0, centre - radius); step <= centre + radius; step++) {
    const expected = Buffer.from(codeAt(bytes, step))
    if (expected.length === given.length && timingSafeEqual(expected, given)) matching.push(step)
  }
  return matching
}

function codeAt(secret: Uint8Array, step: number): string {
  const otp = { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 0 } as const
  return hotpCode({ otp, secret }, step, otpCrypto)
}

const learntDrift = 2

/**
 * Returns the drift to keep after a code of `offset` steps (device minus server) was accepted. It
 * is learned within ±2. A resynchronized drift beyond that is not pulled back, but may come nearer.
 */
export function learnDrift(drift: number, offset: number): number {
  const bound = Math.max(learntDrift, Math.abs(drift))
  return Math.abs(offset) <= bound ? offset : drift
}
