/**
 * Writes the links of Google Authenticator's transfer, one per line, to be shown as QR codes one
 * after another.
 */
import { formatMigration, refuseForMigration } from '../../shared/migration-format.ts'
import type { StoredEntry } from '../vault/document.ts'
import { secretBytesOf, toUtf8 } from './entry-parts.ts'
import type { Exporter, ExportOptions } from './exporter.ts'

export const googleMigration: Exporter = {
  id: 'google-authenticator',
  name: 'Google Authenticator',
  extension: 'txt',
  isSealed: false,
  leavesOut: ['favourites', 'tags', 'notes', 'websites', 'backup-codes'],
  refuses: ({ otp }) => refuseForMigration(otp),
  async write(entries, options) {
    return toUtf8(
      linksOf(entries, options.random)
        .map(link => `${link}\n`)
        .join(''),
    )
  },
}

/** `perCode` is the most entries that one link, and so one QR code, contains. */
export function linksOf(
  entries: readonly StoredEntry[],
  random: ExportOptions['random'],
  perCode?: number,
): string[] {
  const [a = 0, b = 0, c = 0] = random(3)
  const batchId = (a << 16) | (b << 8) | c
  const withBytes = entries.map(entry => ({ ...entry, secret: secretBytesOf(entry) }))
  return formatMigration(withBytes, batchId, perCode)
}
