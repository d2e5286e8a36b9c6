import { formatOtpauth } from '../../shared/otpauth.ts'
import { fromSecret } from '../entries/codes.ts'
import { drawQrCode } from '../qr/draw-qr-code.ts'
import type { StoredEntry } from '../vault/document.ts'

/**
 * Returns every form of an entry's secret: Base32, a setup link, and its QR code if it isn't too
 * long.
 */
export async function revealSecret(entry: StoredEntry) {
  const uri = fromSecret(entry, formatOtpauth)
  return { secret: entry.secret, uri, svg: await drawQrCode(uri) }
}
