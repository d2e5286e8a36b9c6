/** Writes Duo Mobile's accounts.json. */
import { type Format, json } from '../format.ts'

export const duoFormat: Format = {
  title: 'Duo Mobile',
  id: 'duo',
  fileName: 'accounts.json',
  types: ['totp', 'hotp'],
  loses: [
    'issuer',
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
  write: rows =>
    json(
      rows.map(row => ({
        version: 1.0,
        accountType: 'OtpAccount',
        name: row.label,
        otpGenerator: {
          otpSecret: row.secret,
          ...(row.type === 'hotp' ? { counter: row.counter } : {}),
        },
        logoUri: 'file:///data/user/0/com.duosecurity.duomobile/files/duokit/logos/x.png',
        pkey: 'x',
      })),
    ),
}
