/**
 * Reads OTP Auth for iOS: backups (.otpauthdb, versions 1.0 and 1.1) and single accounts (.otpauth,
 * 1.1 and 1.2), following the decryptor that its author publishes (CooperRS/decrypt-otpauth-files).
 */

import { createDecipheriv, createHash } from 'node:crypto'
import { formatBase32 } from '../../../shared/base32.ts'
import type { EntryType } from '../../../shared/entry-models.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { openCbc, wrongPassphrase } from '../ciphers/open-cipher.ts'
import { openRnCryptor } from '../ciphers/rncryptor.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { unknownType } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { type ArchivedObject, isBinaryPlist, readKeyedArchive } from '../syntax/binary-plist.ts'
import { checkFileSize } from '../syntax/text.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest()
const noIv = Buffer.alloc(16)
/** The outer shell only marks the app's files. Its keys are the same everywhere. */
const shells = [sha256('Authenticator'), sha256('OTPAuth')]

export const otpAuth: Importer = {
  id: 'otp-auth',
  name: 'OTP Auth',
  extensions: ['otpauthdb', 'otpauth'],
  sealed: 'always',
  recognises: (file, name) =>
    shellOf(file) !== undefined || (/\.otpauthdb$/i.test(name) && isBinaryPlist(file)),
  open(file) {
    checkFileSize(file)
    const archive = readOuter(file)
    return {
      sealed: true,
      unseal: async passphrase => readOpened(await unseal(archive, passphrase)),
    }
  },
}

/** Returns the key with which the first block becomes a property list. */
function shellOf(file: Uint8Array): Buffer | undefined {
  if (file.length < 64 || file.length % 16 !== 0) return undefined
  return shells.find(key => {
    const decipher = createDecipheriv('aes-256-cbc', key, noIv).setAutoPadding(false)
    return isBinaryPlist(decipher.update(file.subarray(0, 16)))
  })
}

function readOuter(file: Uint8Array): ArchivedObject {
  try {
    const key = shellOf(file)
    const archive = readKeyedArchive(key ? openCbc(key, noIv, file) : file)
    if (sealedOf(archive).length === 0) throw wrongPassphrase()
    return archive
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw new AppError('bad-input', words('core.importFiles.damagedOtpAuth'))
  }
}

function sealedOf(archive: ArchivedObject): Buffer {
  return archive.bytes(archive.has('WrappedData') ? 'WrappedData' : 'Data')
}

/** Backups since 1.1 and accounts since 1.2 use RNCryptor. The others have no salted key at all. */
async function unseal(archive: ArchivedObject, passphrase: string): Promise<Buffer> {
  const isBackup = archive.has('WrappedData')
  const sealed = sealedOf(archive)
  const version = archive.number('Version') ?? 0
  if (version > (isBackup ? 1.05 : 1.15)) return openRnCryptor(sealed, passphrase)
  const iv = createHash('sha1')
    .update(archive.text('IV') || archive.bytes('IV'))
    .digest()
  const key = sha256(`${archive.text('Salt')}-${passphrase}`)
  const opened = openCbc(key, iv.subarray(0, 16), sealed)
  if (!isBinaryPlist(opened)) throw wrongPassphrase()
  return opened
}

function readOpened(opened: Buffer): Imported {
  const content = readKeyedArchive(opened)
  if (content.has('secret')) return readAccounts([{ account: content, tag: '' }])
  const folders = content.list('Folders')
  // The first folder is the app's own. If it is the only one, its name says nothing.
  const tagOf = (folder: ArchivedObject) => (folders.length > 1 ? folder.text('name') : '')
  const accounts = folders.flatMap(folder =>
    folder.list('accounts').map(account => ({ account, tag: tagOf(folder) })),
  )
  return readAccounts(accounts)
}

interface Row {
  readonly account: ArchivedObject
  readonly tag: string
}

/**
 * Reads accounts together with their names, so that one that cannot be read is reported by name.
 */
function readAccounts(rows: readonly Row[]): Imported {
  const named = rows.map(({ account, tag }) => {
    return { issuer: account.text('issuer'), label: account.text('label'), account, tag }
  })
  return readRows(named, ({ account, tag }) => readAccount(account, tag))
}

const types: readonly (EntryType | undefined)[] = [undefined, 'hotp', 'totp']
/** The first value means none. MD5 makes codes that no service accepts. */
const algorithms = ['SHA1', 'SHA1', 'SHA256', 'SHA512', 'MD5']

function readAccount(account: ArchivedObject, tag: string): ImportedEntry {
  const type = types[account.number('type') ?? 0]
  if (type === undefined) throw unknownType()
  return toImported(
    {
      type,
      issuer: account.text('issuer'),
      label: account.text('label'),
      secret: formatBase32(account.bytes('secret')),
      algorithm: algorithms[account.number('algorithm') ?? 0] ?? 'unknown',
      // 0 means the usual number.
      digits: account.number('digits') || 6,
      periodSeconds: account.number('period') || 30,
      counter: account.number('counter'),
    },
    { tags: [tag] },
  )
}
