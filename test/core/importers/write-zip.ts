/** Writes zip files by PKWARE's APPNOTE.TXT and WinZip's AE-2, with wrong claims on request. */
import { createCipheriv, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipFile {
  readonly name: string
  readonly content: Uint8Array | string
  readonly seal?: 'zipcrypto' | 'aes'
  readonly stored?: boolean
  /** The unpacked size that the directory falsely claims. */
  readonly claimedBytes?: number
}

export function writeZip(files: readonly ZipFile[], passphrase = ''): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const { body, header, name } = member(file, passphrase)
    const local = Buffer.concat([
      le(4, 0x04034b50),
      header.common,
      le(2, name.length, header.extra.length),
      name,
      header.extra,
      body,
    ])
    directory.push(
      Buffer.concat([
        le(4, 0x02014b50),
        le(2, 20),
        header.common,
        le(2, name.length, header.extra.length, 0, 0, 0),
        le(4, 0, offset),
        name,
        header.extra,
      ]),
    )
    bodies.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = [
    le(4, 0x06054b50),
    le(2, 0, 0, files.length, files.length),
    le(4, listed.length, offset),
    le(2, 0),
  ]
  return Buffer.concat([...bodies, listed, ...end])
}

function member({ name, content, seal, stored, claimedBytes }: ZipFile, passphrase: string) {
  const plain = Buffer.from(content)
  const crc = crc32(plain)
  const packed = stored ? plain : deflateRawSync(plain)
  const body =
    seal === 'aes'
      ? sealAes(packed, passphrase)
      : seal === 'zipcrypto'
        ? sealZipCrypto(packed, passphrase, crc)
        : packed
  const method = stored ? 0 : 8
  // AE-2 has no checksum, and moves the method into a field of its own. 3 means AES-256.
  const extra =
    seal === 'aes'
      ? Buffer.concat([le(2, 0x9901, 7, 2), Buffer.from('AE'), Buffer.of(3), le(2, method)])
      : Buffer.alloc(0)
  const common = Buffer.concat([
    le(2, 20, (seal ? 1 : 0) | 0x800, seal === 'aes' ? 99 : method, 0, 0x21),
    le(4, seal === 'aes' ? 0 : crc, body.length, claimedBytes ?? plain.length),
  ])
  return { body, header: { common, extra }, name: Buffer.from(name) }
}

function le(bytes: 2 | 4, ...values: number[]): Buffer {
  return Buffer.concat(
    values.map(value => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
}

/**
 * Seals with PBKDF2-SHA1 of 1000 rounds, and AES in counter mode, counting from 1 with the low byte
 * first.
 */
function sealAes(packed: Buffer, passphrase: string): Buffer {
  const salt = randomBytes(16)
  const keys = pbkdf2Sync(passphrase, salt, 1000, 66, 'sha1')
  const blocks = Math.ceil(packed.length / 16)
  const counters = Buffer.concat(
    Array.from({ length: blocks }, (_, i) => Buffer.concat([le(4, i + 1), Buffer.alloc(12)])),
  )
  const cipher = createCipheriv('aes-256-ecb', keys.subarray(0, 32), null).setAutoPadding(false)
  const stream = cipher.update(counters)
  const sealed = Buffer.from(packed.map((byte, i) => byte ^ (stream[i] ?? 0)))
  const mac = createHmac('sha1', keys.subarray(32, 64)).update(sealed).digest().subarray(0, 10)
  return Buffer.concat([salt, keys.subarray(64), sealed, mac])
}

/** Seals with PKWARE's traditional encryption (APPNOTE.TXT 6.1). */
function sealZipCrypto(packed: Buffer, passphrase: string, crc: number): Buffer {
  let [key0, key1, key2] = [0x12345678, 0x23456789, 0x34567890]
  const step = (state: number, byte: number) => {
    let c = (state ^ byte) & 0xff
    for (let i = 0; i < 8; i++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
    return (c ^ (state >>> 8)) >>> 0
  }
  const update = (byte: number) => {
    key0 = step(key0, byte)
    key1 = (Math.imul((key1 + (key0 & 0xff)) >>> 0, 134775813) + 1) >>> 0
    key2 = step(key2, key1 >>> 24)
  }
  for (const byte of Buffer.from(passphrase)) update(byte)
  const head = randomBytes(12)
  head[11] = crc >>> 24
  return Buffer.from(
    Buffer.concat([head, packed]).map(byte => {
      const temp = key2 | 2
      const mask = (Math.imul(temp, temp ^ 1) >>> 8) & 0xff
      update(byte)
      return byte ^ mask
    }),
  )
}
