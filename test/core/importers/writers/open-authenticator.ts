/** Writes Open Authenticator's backup, by its lib/model/backup.dart. */
import { createHmac, randomBytes } from 'node:crypto'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { argon2id, sealGcm } from './seal.ts'

async function seal(rows: readonly Row[], passphrase: string) {
  const salt = randomBytes(32)
  const key = await argon2id(passphrase, salt, [1 << 18, 3, 8])
  const field = (text: string) => {
    const nonce = randomBytes(12)
    return [...nonce, ...sealGcm(key, nonce, text).whole]
  }
  return json({
    passwordSignature: createHmac('sha256', key).update(passphrase).digest('base64'),
    salt: salt.toString('base64'),
    totps: rows.map((row, i) => ({
      uuid: `00000000-0000-4000-8000-00000000000${i}`,
      secret: field(row.secret),
      label: field(row.label),
      issuer: field(row.issuer),
      encryptionSalt: [...salt],
      algorithm: row.algorithm.toLowerCase(),
      digits: row.digits,
      period: row.period,
    })),
  })
}

const passphrase = 'open phrase'

export const openAuthenticatorFormat: Format = {
  title: 'Open Authenticator',
  id: 'open-authenticator',
  fileName: '1750000000000.bak',
  passphrase,
  types: ['totp'],
  loses: ['tags', 'favourite', 'note', 'trashed', 'icon', 'backupCodes'],
  secretAsText: true,
  write: rows => seal(rows, passphrase),
}
