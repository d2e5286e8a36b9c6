/** Writes 2FAuth's schema 1. */
import { type Format, json } from '../format.ts'

export const twoFauthFormat: Format = {
  title: '2FAuth',
  id: '2fauth',
  fileName: '2fauth_export.json',
  types: ['totp', 'hotp', 'steam'],
  loses: ['tags', 'favourite', 'note', 'trashed', 'icon', 'backupCodes'],
  secretAsText: true,
  write: rows =>
    json({
      app: '2fauth_v5.4.3',
      schema: 1,
      datetime: '2024-05-06T07:08:09.000000Z',
      data: rows.map(row => ({
        otp_type: row.type === 'steam' ? 'steamtotp' : row.type,
        account: row.label,
        service: row.issuer,
        icon: null,
        icon_mime: null,
        icon_file: null,
        secret: row.secret,
        digits: row.type === 'steam' ? 5 : row.digits,
        algorithm: row.algorithm.toLowerCase(),
        period: row.type === 'hotp' ? null : row.period,
        counter: row.type === 'hotp' ? row.counter : null,
        legacy_uri: 'otpauth://totp/x',
      })),
    }),
}
