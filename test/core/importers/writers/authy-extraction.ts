/** Writes Authy's tokens as its server sends them, as a script decrypts them, and as a table. */
import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { sealCbc } from './seal.ts'

const rounds = 1000

function tokenOf(row: Row, i: number) {
  return {
    account_type: 'authenticator',
    name: `${row.issuer}: ${row.label}`,
    original_name: `${row.issuer}:${row.label}`,
    issuer: row.issuer,
    digits: row.digits,
    logo: row.icon,
    unique_id: String(i),
  }
}

/** Seals without an IV, as older versions did, or with one. */
function sealSeed(seed: string, passphrase: string, hasIv: boolean) {
  const salt = randomBytes(12).toString('hex')
  const iv = hasIv ? randomBytes(16) : Buffer.alloc(16)
  const sealed = sealCbc(pbkdf2Sync(passphrase, salt, rounds, 32, 'sha1'), iv, seed)
  return {
    encrypted_seed: sealed.toString('base64'),
    salt,
    key_derivation_iterations: rounds,
    unique_iv: hasIv ? iv.toString('hex') : null,
  }
}

const passphrase = 'authy backup phrase'

function tableOf(rows: readonly Row[]): string {
  const columns = [
    ...['name', 'original_name', 'issuer', 'digits', 'logo', 'encrypted_seed', 'salt'],
    ...['key_derivation_iterations', 'unique_iv'],
  ]
  const lines = rows.map((row, i) => {
    const token = { ...tokenOf(row, i), ...sealSeed(row.secret, passphrase, true) }
    return columns.map(name => `"${Reflect.get(token, name) ?? ''}"`).join(',')
  })
  return [columns.join(','), ...lines, ''].join('\n')
}

const format = {
  id: 'authy-extraction',
  types: ['totp'],
  loses: ['algorithm', 'period', 'tags', 'favourite', 'note', 'trashed', 'backupCodes'],
  secretAsText: true,
} as const

export const authyExtractionFormats: readonly Format[] = [
  {
    ...format,
    title: 'Authy, extracted and opened',
    fileName: 'decrypted_tokens.json',
    write: rows =>
      json({
        message: 'success',
        decrypted_authenticator_tokens: rows.map((row, i) => ({
          ...tokenOf(row, i),
          decrypted_seed: row.secret,
        })),
        success: true,
      }),
  },
  {
    ...format,
    title: 'Authy, extracted and sealed',
    fileName: 'authenticator_tokens.json',
    passphrase,
    write: rows =>
      json({
        message: 'success',
        authenticator_tokens: rows.map((row, i) => ({
          ...tokenOf(row, i),
          ...sealSeed(row.secret, passphrase, i % 2 === 0),
        })),
        deleted: [],
        success: true,
      }),
  },
  {
    ...format,
    title: 'Authy, table of one’s data',
    fileName: 'authy.csv',
    passphrase,
    write: rows => ({ file: Buffer.from(tableOf(rows)) }),
  },
]
