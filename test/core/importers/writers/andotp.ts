/**
 * Follows andOTP's wiki ("Encrypted backup format") and its Entry class, with the new and the old
 * sealing.
 */
import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { formatBase32 } from '../../../../shared/base32.ts'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { sealGcm, sha256 } from './seal.ts'

function entryOf(row: Row) {
  const isMotp = row.type === 'motp'
  return {
    // The app pads the secret. For Mobile-OTP, it encodes the hexadecimal text.
    secret: isMotp ? formatBase32(Buffer.from(row.secret)) : `${row.secret}======`,
    issuer: row.issuer,
    label: row.label,
    digits: row.digits,
    type: row.type.toUpperCase(),
    algorithm: row.algorithm,
    thumbnail: row.icon ?? 'Default',
    last_used: 1_608_146_844_162,
    used_frequency: 2,
    ...(row.type === 'hotp' ? { counter: row.counter } : { period: row.period }),
    tags: row.tags,
  }
}

const listOf = (rows: readonly Row[]) => JSON.stringify(rows.map(entryOf))

function seal(rows: readonly Row[], passphrase: string) {
  const [rounds, salt, nonce] = [Buffer.alloc(4), randomBytes(12), randomBytes(12)]
  rounds.writeUInt32BE(140_001)
  const key = pbkdf2Sync(passphrase, salt, 140_001, 32, 'sha1')
  return { file: Buffer.concat([rounds, salt, nonce, sealGcm(key, nonce, listOf(rows)).whole]) }
}

function sealOld(rows: readonly Row[], passphrase: string) {
  // Like 99 of 100 files, it has a first byte that cannot begin a number of rounds, so the old way
  // is found at once.
  const nonce = Buffer.concat([Buffer.of(0xf1), randomBytes(11)])
  return { file: Buffer.concat([nonce, sealGcm(sha256(passphrase), nonce, listOf(rows)).whole]) }
}

const passphrase = 'andotp phrase'
const format = {
  id: 'andotp',
  fileName: 'otp_accounts.json',
  types: ['totp', 'hotp', 'steam', 'motp'],
  loses: ['favourite', 'note', 'trashed', 'backupCodes', 'pin'],
  secretAsText: true,
} as const

export const andOtpFormats: readonly Format[] = [
  { ...format, title: 'andOTP, plain', write: rows => json(rows.map(entryOf)) },
  {
    ...format,
    title: 'andOTP, sealed',
    fileName: 'otp_accounts.json.aes',
    passphrase,
    write: rows => seal(rows, passphrase),
  },
  {
    ...format,
    title: 'andOTP, sealed the old way',
    fileName: 'otp_accounts_2018-01-02_03-04-05.json.aes',
    passphrase,
    write: rows => sealOld(rows, passphrase),
  },
  {
    ...format,
    title: 'andOTP, before it knew issuers',
    types: ['totp'],
    loses: [...format.loses, 'tags', 'icon'],
    write: rows =>
      json(
        rows.map(({ secret, issuer, label, period, digits, algorithm }) => ({
          secret,
          label: `${issuer} - ${label}`,
          period,
          digits,
          type: 'TOTP',
          algorithm,
        })),
      ),
  },
]
