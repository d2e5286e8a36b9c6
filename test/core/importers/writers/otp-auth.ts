/**
 * Writes OTP Auth's backups and single accounts, following the decryptor that its author publishes.
 */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { parseBase32 } from '../../../../shared/base32.ts'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { type PlainMap, writeKeyedArchive } from './binary-plist.ts'
import { sealCbc, sha256 } from './seal.ts'

const types = ['unknown', 'hotp', 'totp']
const algorithms = ['', 'SHA1', 'SHA256', 'SHA512']

/** A row without valid Base32 gets no secret. */
function accountOf(row: Row): PlainMap {
  const isSecret = /^[A-Z2-7]+$/.test(row.secret)
  return {
    label: row.label,
    issuer: row.issuer,
    ...(isSecret ? { secret: Buffer.from(parseBase32(row.secret).bytes) } : {}),
    type: types.indexOf(row.type),
    algorithm: algorithms.indexOf(row.algorithm),
    digits: row.digits,
    counter: row.counter,
    period: row.period,
  }
}

function backupOf(rows: readonly Row[]): Buffer {
  const accounts = rows.map(row => ({ $fields: accountOf(row) }))
  return writeKeyedArchive({ Folders: [{ $fields: { name: 'Accounts', accounts } }] })
}

/** Seals in RNCryptor's data format 3. */
function sealRn(plain: Buffer, passphrase: string): Buffer {
  const [salt, macSalt, iv] = [randomBytes(8), randomBytes(8), randomBytes(16)]
  const keyOf = (given: Buffer) => pbkdf2Sync(passphrase, given, 10_000, 32, 'sha1')
  const header = Buffer.concat([Buffer.of(3, 1), salt, macSalt, iv])
  const body = Buffer.concat([header, sealCbc(keyOf(salt), iv, plain)])
  return Buffer.concat([body, createHmac('sha256', keyOf(macSalt)).update(body).digest()])
}

/** Seals as older versions did, with a hash of salt and password as the key. */
function sealOld(plain: Buffer, passphrase: string) {
  const [iv, salt] = [randomBytes(8).toString('hex'), randomBytes(8).toString('hex')]
  const ivBytes = createHash('sha1').update(iv).digest().subarray(0, 16)
  return { IV: iv, Salt: salt, sealed: sealCbc(sha256(`${salt}-${passphrase}`), ivBytes, plain) }
}

const shell = (archive: PlainMap, name: string) =>
  sealCbc(sha256(name), Buffer.alloc(16), writeKeyedArchive(archive))

export const otpAuthPassphrase = 'abc 123'

/** Writes one account, as the app shares it. */
export function writeOtpAuthAccount(row: Row): Buffer {
  const sealed = sealRn(writeKeyedArchive(accountOf(row)), otpAuthPassphrase)
  return shell({ Version: 1.2, Data: sealed }, 'OTPAuth')
}

const format = {
  id: 'otp-auth',
  fileName: 'backup.otpauthdb',
  types: ['totp', 'hotp'],
  loses: ['tags', 'favourite', 'note', 'trashed', 'icon', 'backupCodes'],
  passphrase: otpAuthPassphrase,
  secretAsText: false,
} as const

export const otpAuthFormats: readonly Format[] = [
  {
    ...format,
    title: 'OTP Auth',
    write: rows => {
      const WrappedData = sealRn(backupOf(rows), otpAuthPassphrase)
      return { file: shell({ Version: 1.1, WrappedData }, 'Authenticator') }
    },
  },
  {
    ...format,
    title: 'OTP Auth, version 1.0',
    write: rows => {
      const { sealed: WrappedData, ...rest } = sealOld(backupOf(rows), otpAuthPassphrase)
      return { file: shell({ Version: 1, ...rest, WrappedData }, 'Authenticator') }
    },
  },
]
