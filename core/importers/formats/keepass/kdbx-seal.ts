/** Opens the seal of a KeePass database (keepass.info/help/kb/kdbx.html). */

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { chacha20 } from '@noble/ciphers/chacha.js'
import { importLimits } from '../../../../shared/ceilings.ts'
import { AppError } from '../../../../shared/errors.ts'
import { words } from '../../../../shared/wording/words.ts'
import { overwrite } from '../../../vault/overwrite.ts'
import { aesRoundsKey, argon2Key, checkArgon2, toBeOverwritten } from '../../ciphers/derive-key.ts'
import { openCbc } from '../../ciphers/open-cipher.ts'
import type { KdbxHeader, KdbxKdf } from './kdbx-header.ts'

/** KeePass suggests what takes its machine a second, some 30 million. */
const maxAesRounds = 500_000_000
const hashBytes = 32

/**
 * Returns the document with what precedes it. Throws `wrong-passphrase`, `too-large`, `bad-input`.
 */
export async function openKdbx(
  file: Buffer,
  header: KdbxHeader,
  passphrase: string,
): Promise<Buffer> {
  const body = file.subarray(header.bytes.length)
  checkWork(header.kdf)
  // The header is checked before the key is derived, because a damaged one may ask for any work
  // below the ceilings.
  if (header.version === 4 && !equal(body.subarray(0, hashBytes), hash(header.bytes))) {
    throw damaged()
  }
  const derivedKey = await deriveKey(header.kdf, keyOf(hash(Buffer.from(passphrase))))
  const opened =
    header.version === 4
      ? openVersion4(body, header, derivedKey)
      : openVersion3(body, header, derivedKey)
  return header.isCompressed ? inflate(opened) : opened
}

function checkWork(kdf: KdbxKdf): void {
  if (kdf.name !== 'aes') checkArgon2(kdf, importLimits.keePassArgon2Work)
  else if (kdf.rounds > maxAesRounds) {
    throw new AppError(
      'too-large',
      words('core.importFiles.tooMuchWork', { limit: maxAesRounds, work: 'aesRounds' }),
    )
  }
}

async function deriveKey(kdf: KdbxKdf, compositeKey: Buffer): Promise<Buffer> {
  switch (kdf.name) {
    case 'argon2d':
      return argon2Key('d', compositeKey, kdf, importLimits.keePassArgon2Work)
    case 'argon2id':
      return argon2Key('id', compositeKey, kdf, importLimits.keePassArgon2Work)
    case 'aes':
      if (kdf.seed.length !== hashBytes) throw damaged()
      return aesRoundsKey(compositeKey, kdf.seed, kdf.rounds)
  }
}

/**
 * The body has a header hash, a header HMAC, and then blocks of HMAC, length, and bytes. An empty
 * block ends it.
 */
function openVersion4(body: Buffer, header: KdbxHeader, derivedKey: Buffer): Buffer {
  const macBase = keyOf(Buffer.concat([header.masterSeed, derivedKey, Buffer.of(1)]), 'sha512')
  const mac = macOf(macBase, 0xffff_ffff_ffff_ffffn, header.bytes)
  if (!equal(body.subarray(hashBytes, 2 * hashBytes), mac)) throw notOpened()
  const blocks: Buffer[] = []
  for (let at = 2 * hashBytes, index = 0n; ; index++) {
    const end = blockEnd(body, at + hashBytes)
    const sized = body.subarray(at + hashBytes, end)
    if (!equal(body.subarray(at, at + hashBytes), macOf(macBase, index, numbered(index), sized))) {
      throw damaged()
    }
    if (sized.length === 4) break
    blocks.push(sized.subarray(4))
    at = end
  }
  const key = keyOf(Buffer.concat([header.masterSeed, derivedKey]))
  return decipher(header, key, Buffer.concat(blocks), damaged)
}

/**
 * The body is encrypted as a whole: 32 known bytes, then blocks of number, hash, length, and bytes.
 */
function openVersion3(body: Buffer, header: KdbxHeader, derivedKey: Buffer): Buffer {
  const key = keyOf(Buffer.concat([header.masterSeed, derivedKey]))
  const opened = decipher(header, key, body, notOpened)
  if (!equal(opened.subarray(0, hashBytes), header.streamStart)) throw notOpened()
  const blocks: Buffer[] = []
  for (let at = hashBytes; ; ) {
    const end = blockEnd(opened, at + 4 + hashBytes)
    const block = opened.subarray(at + 8 + hashBytes, end)
    if (block.length === 0) break
    if (!equal(opened.subarray(at + 4, at + 4 + hashBytes), hash(block))) throw damaged()
    blocks.push(block)
    at = end
  }
  return Buffer.concat(blocks)
}

function blockEnd(bytes: Buffer, sizeAt: number): number {
  if (sizeAt + 4 > bytes.length) throw damaged()
  const end = sizeAt + 4 + bytes.readUInt32LE(sizeAt)
  if (end > bytes.length) throw damaged()
  return end
}

function decipher(header: KdbxHeader, key: Buffer, sealed: Buffer, fail: () => AppError): Buffer {
  if (header.cipher === 'chacha20') {
    if (header.iv.length !== 12) throw damaged()
    return Buffer.from(chacha20(key, header.iv, sealed))
  }
  try {
    return openCbc(key, header.iv, sealed)
  } catch (error) {
    if (error instanceof AppError && error.code === 'wrong-passphrase') throw fail()
    throw error
  }
}

function inflate(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: importLimits.unzippedBytes })
  } catch (error) {
    if (!(error instanceof RangeError)) throw damaged()
    throw new AppError(
      'too-large',
      words('core.importFiles.databaseUnpacksTooLarge', {
        megabytes: importLimits.unzippedBytes / 1024 ** 2,
      }),
    )
  }
}

function macOf(macBase: Buffer, index: bigint, ...parts: Buffer[]): Buffer {
  const key = keyOf(Buffer.concat([numbered(index), macBase]), 'sha512')
  return createHmac('sha256', key).update(Buffer.concat(parts)).digest()
}

function numbered(index: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(index)
  return bytes
}

/**
 * Hashes the origin of a key and overwrites it at once. The key is overwritten when the work is
 * over.
 */
function keyOf(origin: Buffer, name?: 'sha512'): Buffer {
  const key = hash(origin, name)
  overwrite(origin)
  return toBeOverwritten(key)
}

function hash(bytes: Uint8Array, name: 'sha256' | 'sha512' = 'sha256'): Buffer {
  return createHash(name).update(bytes).digest()
}

function equal(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}

function damaged(): AppError {
  return new AppError('bad-input', words('core.importFiles.damagedDatabase'))
}

function notOpened(): AppError {
  return new AppError('wrong-passphrase', words('core.importFiles.wrongPasswordOrKeyFile'))
}
