/**
 * Opens PSKC keys that are sealed with a password (RFC 6030 §6.2), or with a key from elsewhere.
 */

import { createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import { AppError } from '../../../../shared/errors.ts'
import { words } from '../../../../shared/wording/words.ts'
import { pbkdf2Key } from '../../ciphers/derive-key.ts'
import { cutShort, openCbc, wrongPassphrase } from '../../ciphers/open-cipher.ts'
import { base64 } from '../../rows/fields.ts'
import { parseAs } from '../../syntax/json.ts'
import type { XmlElement } from '../../syntax/xml.ts'
import {
  attributeOf,
  elementsOf,
  firstAt,
  firstOf,
  plainTextOf,
} from '../../syntax/xml-namespace.ts'

export interface PskcKeys {
  /** Opens the sealed value of a Secret, a Counter, and the like. Throws `bad-input`. */
  open(value: XmlElement): Buffer
}

export interface PskcSeal {
  readonly salt: Buffer
  readonly iterations: number
  readonly keyBytes: number
  readonly digest: Digest
  /** Null for files without a MAC. */
  readonly mac: { readonly digest: Digest; readonly sealedKey: Buffer | null } | null
}

const digests = ['sha1', 'sha256', 'sha512'] as const
type Digest = (typeof digests)[number]

/** Null if nothing is sealed. Throws `bad-input` if no password can open it. */
export function pskcSealOf(container: XmlElement): PskcSeal | null {
  const encryptionKey = firstOf(container, 'EncryptionKey')
  if (!encryptionKey) return null
  const method = firstAt(encryptionKey, 'DerivedKey', 'KeyDerivationMethod')
  if (!method) {
    throw new AppError('bad-input', words('core.importFiles.pskcKey'))
  }
  const parameters = firstOf(method, 'PBKDF2-params')
  if (!/#pbkdf2$/i.test(attributeOf(method, 'Algorithm')) || !parameters) throw unknownSeal()
  return {
    salt: bytesOf(plainTextOf(firstOf(parameters, 'Salt'), 'Specified')),
    iterations: Number(plainTextOf(parameters, 'IterationCount')),
    keyBytes: Number(plainTextOf(parameters, 'KeyLength') || 16),
    digest: digestOf(firstOf(parameters, 'PRF')),
    mac: macOf(firstOf(container, 'MACMethod')),
  }
}

function macOf(method: XmlElement | null): PskcSeal['mac'] {
  if (!method) return null
  const key = firstOf(method, 'MACKey')
  return { digest: digestOf(method), sealedKey: key ? cipherOf(key) : null }
}

/** Defaults to HMAC-SHA-1. */
function digestOf(method: XmlElement | null): Digest {
  const algorithm = attributeOf(method, 'Algorithm').toLowerCase()
  const digest = digests.find(name => algorithm.endsWith(`hmac-${name}`))
  if (algorithm !== '' && !digest) throw unknownSeal()
  return digest ?? 'sha1'
}

/** `packages` are for files without a MAC: a password that opens none of them is wrong. */
export async function openPskcKeys(
  { salt, iterations, keyBytes, digest, mac }: PskcSeal,
  passphrase: string,
  packages: readonly XmlElement[],
): Promise<PskcKeys> {
  if (![16, 24, 32].includes(keyBytes)) throw unknownSeal()
  const parameters = { digest, iterations, salt, bytes: keyBytes }
  const key = await pbkdf2Key(passphrase, parameters)
  // A MAC without a key of its own uses the key that seals.
  const macKey = mac?.sealedKey ? openAes(key, mac.sealedKey, false) : key
  const keys = { open: (value: XmlElement) => openValue(value, key, mac, macKey) }
  const secrets = packages.flatMap(secretsOf)
  if (secrets.length > 0 && !secrets.some(secret => opens(keys, secret))) throw wrongPassphrase()
  return keys
}

function secretsOf(pack: XmlElement): XmlElement[] {
  return elementsOf(pack, 'Key').flatMap(key => {
    const secret = firstAt(key, 'Data', 'Secret')
    return secret && firstOf(secret, 'EncryptedValue') ? [secret] : []
  })
}

function opens(keys: PskcKeys, secret: XmlElement): boolean {
  try {
    keys.open(secret)
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

function openValue(value: XmlElement, key: Buffer, mac: PskcSeal['mac'], macKey: Buffer): Buffer {
  const encrypted = firstOf(value, 'EncryptedValue')
  const sealed = encrypted ? cipherOf(encrypted) : Buffer.alloc(0)
  const written = plainTextOf(value, 'ValueMAC')
  if (mac && written === '')
    throw new AppError('bad-input', words('core.importEntries.checkMissing'))
  if (mac) {
    const right = createHmac(mac.digest, macKey).update(sealed).digest()
    const given = bytesOf(written)
    if (given.length !== right.length || !timingSafeEqual(given, right)) {
      throw new AppError('bad-input', words('core.importEntries.checkWrong'))
    }
  }
  return openAes(key, sealed, mac !== null)
}

/**
 * The IV comes first (XML Encryption §5.2.2). The last byte of the padding tells its length, and
 * the others may be anything. They aren't checked if a MAC covers the value.
 */
function openAes(key: Buffer, sealed: Buffer, isVerified: boolean): Buffer {
  if (sealed.length < 32) throw cutShort()
  const [iv, body] = [sealed.subarray(0, 16), sealed.subarray(16)]
  if (!isVerified) return openCbc(key, iv, body)
  if (body.length % 16 !== 0) throw cutShort()
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false)
  const opened = Buffer.concat([decipher.update(body), decipher.final()])
  return opened.subarray(0, -Math.min(opened.at(-1) ?? 0, 16) || opened.length)
}

function cipherOf(element: XmlElement): Buffer {
  const algorithm = attributeOf(firstOf(element, 'EncryptionMethod'), 'Algorithm')
  if (!/#aes(?:128|192|256)-cbc$/i.test(algorithm)) throw unknownSeal()
  return bytesOf(plainTextOf(firstOf(element, 'CipherData'), 'CipherValue'))
}

const bytesOf = (text: string) => parseAs(base64, text.replace(/\s/g, ''))

function unknownSeal(): AppError {
  return new AppError('bad-input', words('core.importFiles.unknownEncryption'))
}
