/** Makes setup codes for a journey, and gets their codes from another program. */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import QRCode from 'qrcode'
import { formatBase32 } from '../../shared/base32.ts'

export interface SetupCode {
  readonly issuer: string
  readonly label: string
  readonly secret: string
  readonly uri: string
}

export function makeSetupCode(issuer: string, label: string): SetupCode {
  const secret = formatBase32(randomBytes(20))
  const names = `${encodeURIComponent(issuer)}:${encodeURIComponent(label)}`
  const uri = `otpauth://totp/${names}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`
  return { issuer, label, secret, uri }
}

/** Draws a PNG like one on a website. */
export function qrPng(text: string): Promise<Buffer> {
  return QRCode.toBuffer(text, { scale: 6, margin: 4 })
}

/**
 * Returns the codes that a server accepts now, from the current step and the one before, by
 * oathtool.
 */
export function acceptedCodes(secret: string): string[] {
  return codesFrom(secret, nowSeconds() - 30, 2)
}

/**
 * Returns the codes of a number of steps of 30 s, beginning with the one at `second` (Unix), by
 * oathtool.
 */
export function codesFrom(secret: string, second: number, steps: number): string[] {
  const window = ['--now', `@${second}`, '--window', String(steps - 1)]
  const codes = execFileSync('oathtool', ['--totp', '--base32', ...window, '-'], {
    input: secret,
    encoding: 'utf8',
  })
  return codes.trim().split('\n')
}

export const nowSeconds = () => Math.floor(Date.now() / 1000)
