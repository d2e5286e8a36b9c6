/** Writes TOTP Authenticator's odd wrapper, in which the list is a key of an object. */
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { sealCbc, sha256 } from './seal.ts'

export function sealTotpAuthenticator(rows: readonly Row[], passphrase: string, base = 32) {
  const accounts = rows.map(row => ({
    accountHeaderLabel: '',
    base,
    digits: String(row.digits),
    isFavorite: row.favourite,
    issuer: row.issuer,
    key: row.secret,
    name: row.label,
    period: String(row.period),
    source: 0,
  }))
  const plain = JSON.stringify({ [JSON.stringify(accounts)]: '1608293023' })
  const sealed = sealCbc(sha256(passphrase), Buffer.alloc(16), plain)
  return { file: Buffer.from(sealed.toString('base64')) }
}

const passphrase = 'Totp phrase'

export const totpAuthenticatorFormat: Format = {
  title: 'TOTP Authenticator',
  id: 'totp-authenticator',
  fileName: 'totp-backup.encrypt',
  types: ['totp'],
  loses: ['algorithm', 'tags', 'note', 'trashed', 'icon', 'backupCodes'],
  passphrase,
  secretAsText: true,
  write: rows => sealTotpAuthenticator(rows, passphrase),
}
