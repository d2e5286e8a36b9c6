/** Writes the browser extension's backups: plain, sealed before version 3 and since. */
import { randomBytes, randomUUID } from 'node:crypto'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { argon2id, sealCryptoJs } from './seal.ts'

function recordOf(row: Row, index: number) {
  return {
    dataType: 'OTPStorage',
    encrypted: false,
    hash: randomUUID(),
    index,
    type: row.type,
    secret: row.secret,
    issuer: `${row.issuer}::example.com`,
    account: row.label,
    algorithm: row.algorithm,
    digits: row.digits,
    ...(row.favourite ? { pinned: true } : {}),
    ...(row.type === 'hotp' ? { counter: row.counter } : {}),
    ...(row.period === 30 ? {} : { period: row.period }),
  }
}

const byHash = (records: readonly { hash: string }[]) =>
  Object.fromEntries(records.map(record => [record.hash, record]))

async function seal(rows: readonly Row[], passphrase: string) {
  const key = {
    dataType: 'Key',
    id: randomUUID(),
    salt: randomBytes(16).toString('hex'),
    version: 3,
  }
  const hash = await argon2id(passphrase, Buffer.from(key.salt), [19 * 1024, 2, 1])
  const secret = hash.toString('base64').replaceAll('=', '')
  const records = rows.map((row, index) => {
    const { dataType, encrypted, ...record } = recordOf(row, index)
    const data = sealCryptoJs(JSON.stringify(record), secret)
    return { dataType: 'EncOTPStorage', keyId: key.id, data, index, hash: record.hash }
  })
  return json({ ...byHash(records), [key.id]: { ...key, hash: '$argon2id$v=19$' } })
}

/** Seals only the secret, with a random key that the password seals. */
function sealOld(rows: readonly Row[], passphrase: string) {
  const key = randomBytes(32)
  const records = rows.map((row, index) => {
    const { dataType, ...record } = recordOf(row, index)
    return { ...record, encrypted: true, secret: sealCryptoJs(row.secret, key.toString('hex')) }
  })
  const old = { enc: sealCryptoJs(key, passphrase), hash: '$argon2id$v=19$' }
  return json({ ...byHash(records), key: old })
}

const passphrase = 'browser phrase'
const format = {
  id: 'authenticator-extension',
  fileName: 'authenticator.json',
  types: ['totp', 'hotp', 'steam'],
  loses: ['tags', 'note', 'trashed', 'icon', 'backupCodes'],
  secretAsText: true,
} as const

export const authenticatorExtensionFormats: readonly Format[] = [
  {
    ...format,
    title: 'Authenticator for browsers, plain',
    write: rows => json(byHash(rows.map(recordOf))),
  },
  {
    ...format,
    title: 'Authenticator for browsers, sealed',
    passphrase,
    write: rows => seal(rows, passphrase),
  },
  {
    ...format,
    title: 'Authenticator for browsers, sealed before version 3',
    passphrase,
    write: rows => sealOld(rows, passphrase),
  },
]
