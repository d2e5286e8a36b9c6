/** Follows Stratum's wiki, "Backup format": plain, strong, and legacy. */
import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { argon2id, sealCbc, sealGcm } from './seal.ts'

const types = { hotp: 1, totp: 2, motp: 3, steam: 4, yandex: 5 }
const algorithms = ['SHA1', 'SHA256', 'SHA512']

function backupOf(rows: readonly Row[]) {
  const tags = [...new Set(rows.flatMap(row => row.tags))]
  return {
    Authenticators: rows.map((row, index) => ({
      Type: types[row.type],
      Icon: row.icon,
      Issuer: row.issuer,
      Username: row.label,
      Secret: row.secret,
      Pin: row.pin,
      Algorithm: algorithms.indexOf(row.algorithm),
      Digits: row.digits,
      Period: row.period,
      Counter: row.counter,
      CopyCount: 0,
      Ranking: index,
    })),
    Categories: tags.map((Name, Ranking) => ({ Id: `c${Ranking}`, Name, Ranking })),
    AuthenticatorCategories: rows.flatMap(row =>
      row.tags.map((tag, Ranking) => ({
        CategoryId: `c${tags.indexOf(tag)}`,
        AuthenticatorSecret: row.secret,
        Ranking,
      })),
    ),
    CustomIcons: [],
  }
}

async function sealStrong(rows: readonly Row[], passphrase: string) {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const key = await argon2id(passphrase, salt, [65_536, 3, 4])
  const { whole } = sealGcm(key, nonce, JSON.stringify(backupOf(rows)))
  return { file: Buffer.concat([Buffer.from('AUTHENTICATORPRO'), salt, nonce, whole]) }
}

function sealLegacy(rows: readonly Row[], passphrase: string) {
  const [salt, iv] = [randomBytes(20), randomBytes(16)]
  const key = pbkdf2Sync(passphrase, salt, 64_000, 32, 'sha1')
  const sealed = sealCbc(key, iv, JSON.stringify(backupOf(rows)))
  return { file: Buffer.concat([Buffer.from('AuthenticatorPro'), salt, iv, sealed]) }
}

const passphrase = 'stratum phrase'
const format = {
  id: 'stratum',
  fileName: 'backup-2024.authpro',
  types: ['totp', 'hotp', 'steam', 'motp', 'yandex'],
  loses: ['favourite', 'note', 'trashed', 'backupCodes'],
  secretAsText: true,
} as const

export const stratumFormats: readonly Format[] = [
  {
    ...format,
    title: 'Stratum, plain',
    fileName: 'backup.authpro.json',
    write: rows => json(backupOf(rows)),
  },
  { ...format, title: 'Stratum, strong', passphrase, write: rows => sealStrong(rows, passphrase) },
  { ...format, title: 'Stratum, legacy', passphrase, write: rows => sealLegacy(rows, passphrase) },
]
