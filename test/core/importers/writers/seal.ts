/** Seals with the ciphers that the writers share; the importers have their own. */
import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'

export function sealGcm(key: Uint8Array, nonce: Uint8Array, plain: string | Buffer, aad?: Buffer) {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  if (aad) cipher.setAAD(aad)
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return { sealed, tag: cipher.getAuthTag(), whole: Buffer.concat([sealed, cipher.getAuthTag()]) }
}

export function sealCbc(key: Uint8Array, iv: Uint8Array, plain: string | Buffer): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, iv)
  return Buffer.concat([cipher.update(plain), cipher.final()])
}

export function argon2id(
  passphrase: string | Buffer,
  salt: Buffer,
  [memoryKib, passes, lanes]: readonly [number, number, number],
): Promise<Buffer> {
  const cost = { memoryCost: memoryKib, timeCost: passes, parallelism: lanes }
  return hashRaw(passphrase, { algorithm: 2, outputLen: 32, salt, ...cost })
}

/** Returns what `CryptoJS.AES.encrypt(plain, passphrase).toString()` gives. */
export function sealCryptoJs(plain: string | Buffer, passphrase: string): string {
  const salt = randomBytes(8)
  const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest()
  const password = Buffer.from(passphrase)
  const first = md5(password, salt)
  const second = md5(first, password, salt)
  const third = md5(second, password, salt)
  const sealed = sealCbc(Buffer.concat([first, second]), third, plain)
  return Buffer.concat([Buffer.from('Salted__'), salt, sealed]).toString('base64')
}

export const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest()
