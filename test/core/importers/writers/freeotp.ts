/**
 * Writes FreeOTP 1 and FreeOTP+ as JSON, and FreeOTP 2 as serialized Java with keys sealed in
 * AES-GCM.
 */
import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { parseBase32 } from '../../../../shared/base32.ts'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { writePreferences } from './android-preferences.ts'
import { sealGcm } from './seal.ts'

const isSecret = (row: Row) => /^[A-Z2-7]+$/.test(row.secret)

/** Bytes in Java are signed. */
const signed = (bytes: Uint8Array) => Array.from(bytes, byte => (byte << 24) >> 24)

/** Both apps store the counter of the last code. A row without valid Base32 gets no bytes. */
function tokenOf(row: Row) {
  return {
    algo: row.algorithm,
    counter: row.type === 'hotp' ? row.counter - 1 : 0,
    digits: row.digits,
    issuerExt: row.issuer,
    issuerInt: row.issuer,
    label: row.label,
    period: row.period,
    secret: isSecret(row) ? signed(parseBase32(row.secret).bytes) : [1000],
    type: row.type === 'hotp' ? 'HOTP' : 'TOTP',
  }
}

const nameOf = (row: Row) => `${row.issuer}:${row.label}`

function utf(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([Buffer.of(bytes.length >> 8, bytes.length & 255), bytes])
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

/** Writes both fields, or only the load factor, as Android 6 did. */
export function writeJavaMap(
  map: Readonly<Record<string, string>>,
  { hasThreshold = true, size = Object.keys(map).length } = {},
): Buffer {
  const fields = hasThreshold ? ['loadFactor', 'threshold'] : ['loadFactor']
  return Buffer.concat([
    Buffer.from('aced00057372', 'hex'),
    utf('java.util.HashMap'),
    Buffer.from('0507dac1c31660d103', 'hex'),
    Buffer.of(0, fields.length),
    ...fields.map((name, i) => Buffer.concat([Buffer.from(i === 0 ? 'F' : 'I'), utf(name)])),
    Buffer.from('7870', 'hex'),
    ...fields.map((_, i) => int(i === 0 ? 0x3f400000 : 12)),
    Buffer.from('7708', 'hex'),
    int(16),
    int(size),
    ...Object.entries(map).flatMap(pair =>
      pair.map(text => Buffer.concat([Buffer.from('t'), utf(text)])),
    ),
    Buffer.from('x'),
  ])
}

/** `mToken` is the purpose of the key, and is authenticated with it. */
function seal(key: Uint8Array, plain: Uint8Array, mToken: string) {
  const nonce = randomBytes(12)
  const { whole } = sealGcm(key, nonce, Buffer.from(plain), Buffer.from(mToken))
  const der = Buffer.concat([Buffer.from('3011040c', 'hex'), nonce, Buffer.of(2, 1, 16)])
  const mCipher = 'AES/GCM/NoPadding'
  return { mCipher, mCipherText: signed(whole), mParameters: signed(der), mToken }
}

export interface BackupOptions {
  readonly hash?: 'SHA1' | 'SHA512'
  readonly iterations?: number
  readonly hasThreshold?: boolean
}

export const freeOtpPassphrase = 'tr0ub4dor and three'

export function writeBackup(
  rows: readonly Row[],
  { hash = 'SHA512', iterations = 50, hasThreshold = true }: BackupOptions = {},
): Buffer {
  const [masterKey, salt] = [randomBytes(32), randomBytes(32)]
  const key = pbkdf2Sync(freeOtpPassphrase, salt, Math.min(iterations, 50), 32, hash)
  const map: Record<string, string> = {
    masterKey: JSON.stringify({
      mAlgorithm: `PBKDF2withHmac${hash}`,
      mEncryptedKey: seal(key, masterKey, 'AES'),
      mIterations: iterations,
      mSalt: signed(salt),
    }),
  }
  for (const [i, row] of rows.entries()) {
    // A row without valid Base32 becomes one that doesn't open.
    const keyOfRow = isSecret(row) ? masterKey : randomBytes(32)
    const { bytes } = isSecret(row) ? parseBase32(row.secret) : { bytes: randomBytes(10) }
    map[`uuid-${i}-token`] = JSON.stringify({
      algo: row.algorithm,
      digits: row.digits,
      ...(row.type === 'hotp' ? { counter: row.counter } : { period: row.period }),
      issuerExt: row.issuer,
      issuerInt: row.issuer,
      label: row.label,
      type: row.type.toUpperCase(),
    })
    const sealed = seal(keyOfRow, bytes, `Hmac${row.algorithm}`)
    map[`uuid-${i}`] = JSON.stringify({ key: JSON.stringify(sealed) })
  }
  return writeJavaMap(map, { hasThreshold })
}

const format = {
  id: 'freeotp',
  loses: ['tags', 'favourite', 'note', 'trashed', 'icon', 'backupCodes'],
  secretAsText: false,
} as const

export const freeOtpFormats: readonly Format[] = [
  {
    ...format,
    title: 'FreeOTP 1',
    fileName: 'tokens.xml',
    types: ['totp', 'hotp', 'steam'],
    write: rows => ({
      file: writePreferences({
        ...Object.fromEntries(rows.map(row => [nameOf(row), JSON.stringify(tokenOf(row))])),
        tokenOrder: JSON.stringify(rows.map(nameOf)),
      }),
    }),
  },
  {
    ...format,
    title: 'FreeOTP+',
    id: 'freeotp-plus',
    fileName: 'freeotp-backup.json',
    types: ['totp', 'hotp', 'steam'],
    write: rows => json({ tokenOrder: rows.map(nameOf), tokens: rows.map(tokenOf) }),
  },
  {
    ...format,
    title: 'FreeOTP 2',
    fileName: 'externalBackup.xml',
    types: ['totp', 'hotp'],
    passphrase: freeOtpPassphrase,
    write: rows => ({ file: writeBackup(rows) }),
  },
  {
    ...format,
    title: 'FreeOTP 2 of Android 6',
    fileName: 'externalBackup.xml',
    types: ['totp', 'hotp'],
    passphrase: freeOtpPassphrase,
    write: rows => ({ file: writeBackup(rows, { hash: 'SHA1', hasThreshold: false }) }),
  },
]
