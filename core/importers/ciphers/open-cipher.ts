/**
 * Decrypts what other apps have encrypted. A changed file can't be distinguished from a wrong
 * password, and the message says so.
 */

import { isUtf8 } from 'node:buffer'
import { createDecipheriv } from 'node:crypto'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { parseJson } from '../syntax/json.ts'
import { peekText } from '../syntax/text.ts'
import { opensslKey } from './derive-key.ts'

const tagBytes = 16
/** OpenSSL accepts no longer nonce. */
const maxNonceBytes = 128

const knownMark = /^(?:authenticatorpro|otpclient|countersign|sqlite format|pk|%pdf|\x89png)/i

/**
 * Tells whether the file is binary without the signature of any format, like the files of apps that
 * write encrypted bytes and nothing else. The file's name must also match.
 */
export function isNoise(file: Uint8Array): boolean {
  const start = Buffer.from(file.subarray(0, 16)).toString('latin1')
  return file.length > 2 * tagBytes && peekText(file) === null && !knownMark.test(start)
}

const minSealedTextBytes = 64

/** Tells whether the text is whole AES blocks in Base64. Letters of both cases can't be Base32. */
export function isSealedText(text: string): boolean {
  if (!/^[A-Za-z0-9+/\r\n]+={0,2}$/.test(text.trim())) return false
  const bytes = Buffer.byteLength(text.replace(/\s/g, ''), 'base64')
  const isWhole = bytes % 16 === 0 && bytes >= minSealedTextBytes
  return isWhole && /[a-z]/.test(text) && /[A-Z]/.test(text)
}

export function wrongPassphrase(): AppError {
  return new AppError('wrong-passphrase', words('core.importFiles.wrongPassword'))
}

interface Gcm {
  /** 16 or 32 bytes. */
  readonly key: Uint8Array
  readonly nonce: Uint8Array
  /** If `tag` is missing, the ciphertext ends with it. */
  readonly sealed: Uint8Array
  readonly tag?: Uint8Array
  readonly authenticated?: Uint8Array
}

/**
 * Decrypts AES-GCM with a tag of 16 bytes. Throws `wrong-passphrase`, and `bad-input` for
 * impossible lengths.
 */
export function openGcm({ key, nonce, sealed, tag, authenticated }: Gcm): Buffer {
  const bodyBytes = sealed.length - (tag ? 0 : tagBytes)
  const givenTag = tag ?? sealed.subarray(Math.max(0, bodyBytes))
  if (bodyBytes < 0 || givenTag.length !== tagBytes) throw cutShort()
  if (nonce.length === 0 || nonce.length > maxNonceBytes) throw cutShort()
  const cipher = key.length === 32 ? 'aes-256-gcm' : 'aes-128-gcm'
  const decipher = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes })
  decipher.setAuthTag(givenTag)
  if (authenticated) decipher.setAAD(authenticated)
  const opened = decipher.update(sealed.subarray(0, bodyBytes))
  try {
    decipher.final()
  } catch {
    throw wrongPassphrase()
  }
  return opened
}

/**
 * Decrypts AES-CBC with PKCS #7 padding. The key's length selects the variant. Throws as `openGcm`
 * does.
 */
export function openCbc(key: Uint8Array, iv: Uint8Array, sealed: Uint8Array): Buffer {
  const isWhole = sealed.length > 0 && sealed.length % 16 === 0
  if (iv.length !== 16 || !isWhole || ![16, 24, 32].includes(key.length)) throw cutShort()
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv)
  const opened = decipher.update(sealed)
  try {
    return Buffer.concat([opened, decipher.final()])
  } catch {
    throw wrongPassphrase()
  }
}

/**
 * Returns the result of the first successful attempt, for files that may have been sealed in
 * several ways. Throws `wrong-passphrase` if none succeeds, and any other error of an attempt at
 * once.
 */
export async function firstOpened<T>(attempts: Iterable<() => Promise<T> | T>): Promise<T> {
  for (const attempt of attempts) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'wrong-passphrase') throw error
    }
  }
  throw wrongPassphrase()
}

const opensslMark = Buffer.from('Salted__', 'ascii')

/**
 * Opens what CryptoJS and `openssl enc -md md5` seal with a password: AES-256-CBC with the salt in
 * front, and key and IV from MD5 (EVP_BytesToKey). Throws `wrong-passphrase` and `bad-input`.
 */
export function openOpenssl(sealed: Buffer, passphrase: string): Buffer {
  if (!opensslMark.equals(sealed.subarray(0, 8)) || sealed.length < 32) throw cutShort()
  const salt = sealed.subarray(8, 16)
  const derived = opensslKey(passphrase, salt)
  return openCbc(derived.subarray(0, 32), derived.subarray(32), sealed.subarray(16))
}

/**
 * Parses what a cipher without authentication opened, as JSON. Until here, one wrong password in
 * 256 seems right. Throws `wrong-passphrase`.
 */
export function readOpenedJson(opened: Buffer): unknown {
  if (!isUtf8(opened)) throw wrongPassphrase()
  try {
    return parseJson(opened.toString('utf8'))
  } catch {
    throw wrongPassphrase()
  }
}

/** Returns the error for a length that no ciphertext can have. */
export function cutShort(): AppError {
  return new AppError('bad-input', words('core.importFiles.cutShortInside'))
}
