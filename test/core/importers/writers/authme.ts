/** Writes version 3 of Authme's exports. */
import { type Format, json } from '../format.ts'

export const authmeFormat: Format = {
  title: 'Authme',
  id: 'authme',
  fileName: 'authme_export.authme',
  types: ['totp'],
  loses: [
    'algorithm',
    'digits',
    'period',
    'tags',
    'favourite',
    'note',
    'trashed',
    'icon',
    'backupCodes',
  ],
  secretAsText: true,
  write: rows => {
    const blocks = rows.map(
      row =>
        `\nName:   ${row.label} \nSecret: ${row.secret} \nIssuer: ${row.issuer} \nType:   OTP_TOTP\n`,
    )
    const codes = Buffer.from(blocks.join('')).toString('base64')
    return json({ role: 'export', encrypted: false, codes, date: '2024.01.02.', version: 3 })
  },
}
