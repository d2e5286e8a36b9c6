/** Derives keys from passwords, with parameters from a file. Their ceilings are checked first. */

import { AsyncLocalStorage } from 'node:async_hooks'
import { createCipheriv, createHash, pbkdf2, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { type Algorithm, hashRaw } from '@node-rs/argon2'
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { overwrite } from '../../vault/overwrite.ts'

/** Lanes of scrypt multiply the time but not the memory, so the memory ceiling misses them. */
const maxScryptLanes = 16
/** RFC 9106 §3.1, in KiB per lane and in bytes. */
const minArgon2KibPerLane = 8
const minArgon2SaltBytes = 8
const argon2Variants = {
  d: 0 as Algorithm.Argon2d,
  id: 2 as Algorithm.Argon2id,
}

const keyBytes = 32

const derivedKeys = new AsyncLocalStorage<Uint8Array[]>()

/** Overwrites every key that the work has derived, as soon as the work is over. */
export function overwritingDerivedKeys<T>(work: () => Promise<T>): Promise<T> {
  const keys: Uint8Array[] = []
  return derivedKeys.run(keys, work).finally(() => overwrite(...keys))
}

/** Only the work may use the key, and only until it is over. */
export function toBeOverwritten(key: Buffer): Buffer {
  derivedKeys.getStore()?.push(key)
  return key
}

interface Pbkdf2 {
  readonly digest: 'sha1' | 'sha256' | 'sha512'
  readonly iterations: number
  readonly salt: Uint8Array
  readonly bytes?: number
}

/** Returns 32 bytes by default. Throws `too-large` and `bad-input`. */
export async function pbkdf2Key(
  passphrase: string | Uint8Array,
  parameters: Pbkdf2,
): Promise<Buffer> {
  const { digest, iterations, salt, bytes = keyBytes } = parameters
  checkWhole(iterations)
  checkCeiling(iterations, importLimits.pbkdf2Iterations, 'pbkdf2Rounds')
  return toBeOverwritten(await promisify(pbkdf2)(passphrase, salt, iterations, bytes, digest))
}

/**
 * Concatenates three hashes, each of the previous one (EVP_BytesToKey with MD5): 32 bytes of key
 * and 16 of IV.
 */
export function opensslKey(passphrase: string, salt: Uint8Array): Buffer {
  const blocks: Buffer[] = []
  while (blocks.length < 3) {
    const hash = createHash('md5')
      .update(blocks.at(-1) ?? '')
      .update(passphrase, 'utf8')
    blocks.push(hash.update(salt).digest())
  }
  const key = Buffer.concat(blocks)
  overwrite(...blocks)
  return toBeOverwritten(key)
}

/**
 * Encrypts both halves of a key repeatedly and hashes them: KeePass's AES-KDF, 32 bytes. In CBC
 * mode, a block of zeros encrypts to the encryption of the block before it, so one call does
 * thousands of rounds.
 */
export function aesRoundsKey(compositeKey: Buffer, seed: Uint8Array, rounds: number): Buffer {
  const zeros = Buffer.alloc(2 ** 20)
  const halves = [compositeKey.subarray(0, 16), compositeKey.subarray(16)].map(half => {
    const cipher = createCipheriv('aes-256-cbc', seed, half)
    let last = half
    for (let left = rounds * 16; left > 0; left -= zeros.length) {
      const blocks = cipher.update(zeros.subarray(0, Math.min(left, zeros.length)))
      last = Buffer.from(blocks.subarray(-16))
      overwrite(blocks)
    }
    return last
  })
  const joined = Buffer.concat(halves)
  const key = createHash('sha256').update(joined).digest()
  overwrite(joined, ...halves)
  return toBeOverwritten(key)
}

interface Scrypt {
  /** A power of two. */
  readonly n: number
  readonly r: number
  readonly p: number
  readonly salt: Uint8Array
}

/** Returns 32 bytes. Throws `too-large` and `bad-input`. */
export async function scryptKey(
  passphrase: string | Uint8Array,
  { n, r, p, salt }: Scrypt,
): Promise<Buffer> {
  checkWhole(n, r, p)
  checkCeiling(128 * n * r, importLimits.scryptBytes, 'scryptBytes')
  checkCeiling(p, maxScryptLanes, 'scryptLanes')
  // RFC 7914 §6 requires a power of two below 2 to the 128 · r / 8.
  if (n < 2 || !Number.isInteger(Math.log2(n)) || Math.log2(n) >= 16 * r) throw unusable()
  // RFC 7914 §2 needs N blocks of 128 · r bytes, and p more. Node's own default is too low for N =
  // 2^15.
  const maxmem = 128 * r * (n + p + 2)
  const key = await new Promise<Buffer>((resolve, reject) => {
    scrypt(passphrase, salt, keyBytes, { N: n, r, p, maxmem }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
  return toBeOverwritten(key)
}

interface Argon2 {
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
  readonly salt: Uint8Array
}

/** Returns 32 bytes by Argon2id version 1.3. Throws `too-large` and `bad-input`. */
export function argon2idKey(passphrase: string | Uint8Array, parameters: Argon2): Promise<Buffer> {
  return argon2Key('id', passphrase, parameters)
}

/** Derives a key as `argon2idKey` does. `maxWork` is memory times passes, in bytes. */
export async function argon2Key(
  variant: 'd' | 'id',
  passphrase: string | Uint8Array,
  parameters: Argon2,
  maxWork: number = importLimits.argon2Work,
): Promise<Buffer> {
  checkArgon2(parameters, maxWork)
  const { memoryKib, passes, lanes, salt } = parameters
  const key = await hashRaw(passphrase, {
    algorithm: argon2Variants[variant],
    memoryCost: memoryKib,
    timeCost: passes,
    parallelism: lanes,
    outputLen: keyBytes,
    salt,
  })
  return toBeOverwritten(key)
}

/** Throws the errors that deriving the key would. */
export function checkArgon2({ memoryKib, passes, lanes, salt }: Argon2, maxWork: number): void {
  checkWhole(memoryKib, passes, lanes)
  checkCeiling(memoryKib * 1024, importLimits.argon2Bytes, 'argon2Bytes')
  checkCeiling(passes, importLimits.argon2Passes, 'argon2Passes')
  checkCeiling(lanes, importLimits.argon2Lanes, 'argon2Lanes')
  checkCeiling(memoryKib * 1024 * passes, maxWork, 'argon2Work')
  if (memoryKib < minArgon2KibPerLane * lanes || salt.length < minArgon2SaltBytes) throw unusable()
}

function checkWhole(...values: number[]): void {
  if (values.some(value => !Number.isSafeInteger(value) || value < 1)) throw unusable()
}

type Work =
  | `argon2${'Bytes' | 'Passes' | 'Lanes' | 'Work'}`
  | `scrypt${'Bytes' | 'Lanes'}`
  | 'pbkdf2Rounds'

function checkCeiling(value: number, limit: number, work: Work): void {
  if (value > limit) {
    throw new AppError('too-large', words('core.importFiles.tooMuchWork', { limit, work }))
  }
}

function unusable(): AppError {
  return new AppError('bad-input', words('core.importFiles.impossibleKey'))
}
