/** Writes Raivo's raivo-otp-export.json, in which every value is a text. */
import { type Format, json } from '../format.ts'

export const raivoFormat: Format = {
  title: 'Raivo OTP',
  id: 'raivo',
  fileName: 'raivo-otp-export.json',
  types: ['totp', 'hotp'],
  loses: ['tags', 'note', 'trashed', 'backupCodes'],
  secretAsText: true,
  write: rows =>
    json(
      rows.map(row => ({
        issuer: row.issuer,
        account: row.label,
        secret: row.secret,
        algorithm: row.algorithm,
        digits: String(row.digits),
        kind: row.type.toUpperCase(),
        timer: row.type === 'hotp' ? '0' : String(row.period),
        counter: String(row.counter),
        pinned: String(row.favourite),
        iconType: row.icon === null ? '' : 'raivo_repository',
        iconValue: row.icon ?? '',
      })),
    ),
}
