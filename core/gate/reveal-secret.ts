import { formatOtpauth } from '../../shared/otpauth.ts'
import { fromSecret } from '../entries/codes.ts'
import { drawQrCode } from '../qr/draw-qr-code.ts'
import type { StoredEntry } from '../vault/document.ts'

/**
 * Gives every form of an entry's secret: Base32, a setup link, and its QR code where it is not too
 * long.
 */
export async function revealSecret(entry: StoredEntry) {
  const uri = fromSecret(entry, formatOtpauth)
  return { secret: entry.secret, uri, svg: await drawQrCode(uri) }
}
