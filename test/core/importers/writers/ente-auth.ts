/** Writes Ente Auth's links with `codeDisplay`, sealed like libsodium's secretstream. */
import { randomBytes } from 'node:crypto'
import { poly1305 } from '@noble/ciphers/_poly1305.js'
import { chacha20, hchacha } from '@noble/ciphers/chacha.js'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { argon2id } from './seal.ts'

function linkOf(row: Row): string {
  const display = {
    pinned: row.favourite,
    trashed: row.trashed,
    lastUsedAt: 0,
    tapCount: 3,
    tags: row.tags,
    note: row.note,
    ...(row.icon === null ? {} : { iconSrc: 'simpleIcon', iconID: row.icon }),
  }
  const query = new URLSearchParams({
    secret: row.secret,
    issuer: row.issuer,
    algorithm: row.algorithm.toLowerCase(),
    digits: String(row.digits),
    ...(row.type === 'hotp' ? { counter: String(row.counter) } : { period: String(row.period) }),
    codeDisplay: JSON.stringify(display),
  })
  const path = `${encodeURIComponent(row.issuer)}:${encodeURIComponent(row.label)}`
  return `otpauth://${row.type}/${path}?${query}`
}

const linesOf = (rows: readonly Row[]) => rows.map(row => `${linkOf(row)}\n`).join('')

/**
 * Seals one message with this tag (https://doc.libsodium.org/secret-key_cryptography/secretstream).
 */
export function sealStream(key: Uint8Array, header: Uint8Array, plain: Uint8Array, tag: number) {
  const words = (bytes: Uint8Array) =>
    new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  const sigma = words(new TextEncoder().encode('expand 32-byte k'))
  const subkey = new Uint32Array(8)
  hchacha(sigma, words(key), words(header.slice(0, 16)), subkey)
  const streamKey = new Uint8Array(subkey.buffer)
  const nonce = Buffer.concat([Buffer.of(1, 0, 0, 0), header.slice(16)])
  const macKey = chacha20(streamKey, nonce, new Uint8Array(64)).slice(0, 32)
  const block = chacha20(streamKey, nonce, Buffer.concat([Buffer.of(tag)], 64), undefined, 1)
  const sealed = chacha20(streamKey, nonce, plain, undefined, 2)
  const lengths = Buffer.alloc(16)
  lengths.writeUInt32LE(64 + plain.length, 8)
  // This isn't the expected padding, but the one that libsodium has always had.
  const padding = Buffer.alloc((0x10 - 64 + plain.length) & 0xf)
  const mac = poly1305(Buffer.concat([block, sealed, padding, lengths]), macKey)
  return Buffer.concat([block.slice(0, 1), sealed, mac])
}

export interface EnteOptions {
  readonly memLimit?: number
  readonly opsLimit?: number
  readonly tag?: number
}

export async function sealEnte(
  rows: readonly Row[],
  passphrase: string,
  options: EnteOptions = {},
) {
  const { memLimit = 64 * 1024, opsLimit = 2, tag = 3 } = options
  const [salt, header] = [randomBytes(16), randomBytes(24)]
  const key = await argon2id(passphrase, salt, [memLimit / 1024, opsLimit, 1])
  const sealed = sealStream(Uint8Array.from(key), header, Buffer.from(linesOf(rows)), tag)
  const text = JSON.stringify({
    version: 1,
    kdfParams: { memLimit, opsLimit, salt: salt.toString('base64') },
    encryptedData: sealed.toString('base64'),
    encryptionNonce: header.toString('base64'),
  })
  return { file: Buffer.from(text) }
}

const passphrase = 'ente export phrase'
const format = {
  id: 'ente-auth',
  types: ['totp', 'hotp', 'steam'],
  loses: ['backupCodes'],
  secretAsText: true,
} as const

export const enteFormats: readonly Format[] = [
  {
    ...format,
    title: 'Ente Auth, plain',
    fileName: 'ente-auth-codes.txt',
    write: rows => ({ file: Buffer.from(linesOf(rows)) }),
  },
  {
    ...format,
    title: 'Ente Auth, sealed',
    fileName: 'ente-auth-codes.txt',
    passphrase,
    write: rows => sealEnte(rows, passphrase),
  },
]
