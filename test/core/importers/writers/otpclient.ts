/** Writes OTPClient's database by its db-common.h, versions 1 to 3. */
import { pbkdf2Sync, randomBytes } from 'node:crypto'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { argon2id, sealGcm } from './seal.ts'

const cost = [8192, 1, 2] as const

/** The app also writes the zero at the end of its text. */
function tokensOf(rows: readonly Row[]): string {
  const tokens = rows.map(row => ({
    type: row.type === 'steam' ? 'TOTP' : row.type.toUpperCase(),
    label: row.label,
    issuer: row.issuer,
    digits: row.digits,
    algo: row.algorithm,
    secret: row.secret,
    ...(row.type === 'hotp' ? { counter: row.counter } : { period: row.period }),
    ...(row.tags[0] ? { group: row.tags[0] } : {}),
  }))
  return `${JSON.stringify(tokens)}\0`
}

export function sealV1(rows: readonly Row[], password: string | Buffer) {
  const [iv, salt] = [Buffer.concat([Buffer.of(0xe7), randomBytes(15)]), randomBytes(32)]
  const header = Buffer.concat([iv, salt])
  const key = pbkdf2Sync(password, salt, 100_000, 32, 'sha512')
  return { file: Buffer.concat([header, sealGcm(key, iv, tokensOf(rows), header).whole]) }
}

export async function sealV2(rows: readonly Row[], password: string | Buffer) {
  const [header, iv, salt] = [Buffer.alloc(76), randomBytes(16), randomBytes(32)]
  header.write('OTPClient')
  header.writeInt32LE(2, 12)
  iv.copy(header, 16)
  salt.copy(header, 32)
  const [memory, passes, lanes] = cost
  header.writeInt32LE(passes, 64)
  header.writeInt32LE(memory, 68)
  header.writeInt32LE(lanes, 72)
  const key = await argon2id(password, salt, cost)
  return { file: Buffer.concat([header, sealGcm(key, iv, tokensOf(rows), header).whole]) }
}

async function sealV3(rows: readonly Row[], passphrase: string) {
  const [iv, salt] = [randomBytes(16), randomBytes(32)]
  const number = (value: number) => Buffer.of(value >> 24, value >> 16, value >> 8, value)
  const [memory, passes, lanes] = cost
  const parameters = [number(passes), number(memory), number(lanes)]
  const header = Buffer.concat([Buffer.from('OTPClient'), number(3), iv, salt, ...parameters])
  const key = await argon2id(passphrase, salt, cost)
  return { file: Buffer.concat([header, sealGcm(key, iv, tokensOf(rows), header).whole]) }
}

const passphrase = 'otpclient phrase'
const format = {
  id: 'otpclient',
  fileName: 'NewDatabase.enc',
  types: ['totp', 'hotp', 'steam'],
  loses: ['favourite', 'note', 'trashed', 'icon', 'backupCodes'],
  maxTags: 1,
  secretAsText: true,
  passphrase,
} as const

export const otpClientFormats: readonly Format[] = [
  { ...format, title: 'OTPClient, version 1', write: rows => sealV1(rows, passphrase) },
  { ...format, title: 'OTPClient, version 2', write: rows => sealV2(rows, passphrase) },
  { ...format, title: 'OTPClient, version 3', write: rows => sealV3(rows, passphrase) },
]
