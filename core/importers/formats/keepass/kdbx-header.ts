/** Reads the header of a KeePass database, versions 3 and 4 (keepass.info/help/kb/kdbx.html). */

import { AppError } from '../../../../shared/errors.ts'
import { words } from '../../../../shared/wording/words.ts'

export interface KdbxHeader {
  readonly version: 3 | 4
  /** The bytes that were read, which the file authenticates. */
  readonly bytes: Buffer
  readonly cipher: 'aes' | 'chacha20'
  readonly isCompressed: boolean
  readonly masterSeed: Buffer
  readonly iv: Buffer
  readonly kdf: KdbxKdf
  /** Only version 3 has these here. Version 4 has them inside. */
  readonly innerStream: { readonly id: number; readonly key: Buffer }
  readonly streamStart: Buffer
}

export type KdbxKdf =
  | { readonly name: 'aes'; readonly seed: Buffer; readonly rounds: number }
  | {
      readonly name: 'argon2d' | 'argon2id'
      readonly salt: Buffer
      readonly lanes: number
      readonly memoryKib: number
      readonly passes: number
    }

const signature = Buffer.from('03d9a29a67fb4bb5', 'hex')
const field = {
  end: 0,
  cipher: 2,
  compression: 3,
  masterSeed: 4,
  transformSeed: 5,
  transformRounds: 6,
  iv: 7,
  innerKey: 8,
  streamStart: 9,
  innerStream: 10,
  kdf: 11,
} as const

const ciphers = new Map<string, 'aes' | 'chacha20'>([
  ['31c1f2e6bf714350be5805216afc5aff', 'aes'],
  ['d6038a2b8b6f4cb5a524339a31dbb59a', 'chacha20'],
])
const kdfs = new Map<string, KdbxKdf['name']>([
  ['c9d9f39a628a4460bf740d08c18a4fea', 'aes'],
  ['7c02bb8279a74ac0927d114a00648238', 'aes'],
  ['ef636ddf8c29444b91f7a9a403e30a0c', 'argon2d'],
  ['9e298b1956db4773b23dfc3ec6f0a1e6', 'argon2id'],
])
/** Version 1.3 of RFC 9106, which every KeePass has written. */
const argon2Version = 0x13

/** Tells whether the bytes begin as a KeePass 2 database does. */
export function isKdbx(file: Uint8Array): boolean {
  return signature.equals(file.subarray(0, signature.length))
}

/** Throws `bad-input` if it is cut short, or if a cipher or version is unknown. */
export function readKdbxHeader(file: Buffer): KdbxHeader {
  try {
    return read(file)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new AppError('bad-input', words('core.importFiles.damagedHeader'))
  }
}

function read(file: Buffer): KdbxHeader {
  const version = file.readUInt16LE(10)
  if (version !== 3 && version !== 4) {
    throw new AppError('bad-input', words('core.importFiles.otherKeePass'))
  }
  const fields = new Map<number, Buffer>()
  let at = 12
  for (let id = -1; id !== field.end; ) {
    id = file.readUInt8(at)
    const length = version === 4 ? file.readUInt32LE(at + 1) : file.readUInt16LE(at + 1)
    at += version === 4 ? 5 : 3
    fields.set(id, slice(file, at, length))
    at += length
  }
  const get = (id: number) => fields.get(id) ?? Buffer.alloc(0)
  const cipher = ciphers.get(get(field.cipher).toString('hex'))
  if (cipher === undefined) {
    throw new AppError('bad-input', words('core.importFiles.unknownCipher'))
  }
  const kdf: KdbxKdf =
    version === 4
      ? readKdf(get(field.kdf))
      : {
          name: 'aes',
          seed: get(field.transformSeed),
          rounds: Number(get(field.transformRounds).readBigUInt64LE()),
        }
  return {
    version,
    bytes: file.subarray(0, at),
    cipher,
    isCompressed: get(field.compression).readUInt32LE() === 1,
    masterSeed: get(field.masterSeed),
    iv: get(field.iv),
    kdf,
    innerStream:
      version === 4
        ? { id: 0, key: Buffer.alloc(0) }
        : { id: get(field.innerStream).readUInt32LE(), key: get(field.innerKey) },
    streamStart: get(field.streamStart),
  }
}

function readKdf(dictionary: Buffer): KdbxKdf {
  const values = readDictionary(dictionary)
  const bytes = (name: string) => values.get(name) ?? Buffer.alloc(0)
  const name = kdfs.get(bytes('$UUID').toString('hex'))
  if (name === undefined) {
    throw new AppError('bad-input', words('core.importFiles.unknownKeyDerivation'))
  }
  if (name === 'aes') {
    return { name, seed: bytes('S'), rounds: Number(bytes('R').readBigUInt64LE()) }
  }
  if (bytes('V').readUInt32LE() !== argon2Version) {
    throw new AppError('bad-input', words('core.importFiles.oldArgon2'))
  }
  return {
    name,
    salt: bytes('S'),
    lanes: bytes('P').readUInt32LE(),
    memoryKib: Number(bytes('M').readBigUInt64LE()) / 1024,
    passes: Number(bytes('I').readBigUInt64LE()),
  }
}

/**
 * Reads a VariantDictionary: type, name, and value, until the type is 0. The types follow from the
 * names.
 */
function readDictionary(bytes: Buffer): Map<string, Buffer> {
  const values = new Map<string, Buffer>()
  for (let at = 2; bytes.readUInt8(at) !== 0; ) {
    const name = slice(bytes, at + 5, bytes.readUInt32LE(at + 1))
    at += 5 + name.length
    const value = slice(bytes, at + 4, bytes.readUInt32LE(at))
    at += 4 + value.length
    values.set(name.toString('utf8'), value)
  }
  return values
}

function slice(bytes: Buffer, at: number, length: number): Buffer {
  if (at + length > bytes.length) throw new RangeError('Past the end.')
  return bytes.subarray(at, at + length)
}
