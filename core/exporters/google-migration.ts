/** The links of Google Authenticator's transfer, a line each: shown as QR codes one after another. */
import { formatMigration, refuseForMigration } from '../../shared/migration-format.ts'
import { secretBytesOf, toUtf8 } from './entry-parts.ts'
import type { Exporter } from './exporter.ts'

export const googleMigration: Exporter = {
  id: 'google-authenticator',
  name: 'Google Authenticator',
  extension: 'txt',
  isSealed: false,
  leavesOut: ['favourites', 'tags', 'notes', 'backup-codes'],
  refuses: ({ otp }) => refuseForMigration(otp),
  async write(entries, { random }) {
    const [a = 0, b = 0, c = 0] = random(3)
    const batchId = (a << 16) | (b << 8) | c
    const parts = formatMigration(
      entries.map(entry => ({ ...entry, secret: secretBytesOf(entry) })),
      batchId,
    )
    return toUtf8(parts.map(part => `${part}\n`).join(''))
  },
}
