/**
 * Opens RNCryptor's data format 3 with a password (RNCryptor-Spec-v3.md), which many iOS apps use.
 */

import { createHmac, timingSafeEqual } from 'node:crypto'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { pbkdf2Key } from './derive-key.ts'
import { cutShort, openCbc, wrongPassphrase } from './open-cipher.ts'

/**
 * The version, options, two salts of 8 bytes, and the IV. The file ends with a MAC over everything
 * before it.
 */
const headerBytes = 34
const macBytes = 32
const iterations = 10_000

/** Throws `wrong-passphrase` and `bad-input`. */
export async function openRnCryptor(sealed: Buffer, passphrase: string): Promise<Buffer> {
  if (sealed.length < headerBytes + 16 + macBytes) throw cutShort()
  const [version, options] = sealed
  if (version !== 3 || options !== 1) {
    throw new AppError('bad-input', words('core.importFiles.unknownEncryption'))
  }
  const macKey = await keyOf(passphrase, sealed.subarray(10, 18))
  const body = sealed.subarray(0, -macBytes)
  const mac = createHmac('sha256', macKey).update(body).digest()
  if (!timingSafeEqual(mac, sealed.subarray(-macBytes))) throw wrongPassphrase()
  const key = await keyOf(passphrase, sealed.subarray(2, 10))
  return openCbc(key, body.subarray(18, headerBytes), body.subarray(headerBytes))
}

function keyOf(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  return pbkdf2Key(passphrase, { digest: 'sha1', iterations, salt })
}
