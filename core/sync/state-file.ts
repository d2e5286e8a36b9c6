/**
 * The file of one device: everything that it knows, sealed under the key of the group. A device
 * writes its own file and no other. The format is in docs/sync.md.
 */
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { z } from 'zod'
import { vaultLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { base64Of, type Random } from '../vault/key-slots.ts'
import { overwrite } from '../vault/overwrite.ts'
import { KeyBox } from './device-keys.ts'
import { DeviceId } from './stamp.ts'
import { GroupId } from './sync-part.ts'

/**
 * Layout: magic (11 bytes), version (1), header length (4, big-endian), header (JSON), body
 * (ciphertext and 16-byte tag), SHA-256 of all that (32), which tells a half copied file from one
 * that somebody has changed.
 */
const magic = Buffer.from('COUNTERSYNC', 'ascii')
const fileVersion = 1
const prefixBytes = magic.length + 1 + 4
const tagBytes = 16
const hashBytes = 32
/** Every other device has a box in it. */
const maxHeaderBytes = 256 * 1024

export const StateHeader = z.object({
  /** `join`: a device that asks to be let in, under the key of the pairing text. */
  kind: z.enum(['state', 'join']),
  group: GroupId,
  device: DeviceId,
  sequence: z.number().int().min(0),
  /** Names the key that sealed it. */
  key: z.string().regex(/^[0-9a-f]{16}$/),
  /** SHA-256 of the file that this one replaces. */
  previous: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  nonce: base64Of(12),
  /** The key for each of the others. */
  boxes: z.record(DeviceId, KeyBox),
})
export type StateHeader = z.infer<typeof StateHeader>

export interface StateFile {
  readonly header: StateHeader
  /** SHA-256 of the whole file, hexadecimal. */
  readonly hash: string
  readonly authenticated: Uint8Array
  readonly body: Uint8Array
}

export const isStateFile = (bytes: Uint8Array) => magic.equals(bytes.subarray(0, magic.length))

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

export function sealStateFile(
  content: unknown,
  header: Omit<StateHeader, 'nonce'>,
  keySecret: string,
  random: Random,
): Uint8Array {
  const nonce = random(12)
  const json = Buffer.from(
    JSON.stringify({ ...header, nonce: Buffer.from(nonce).toString('base64') }),
  )
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  const authenticated = Buffer.concat([magic, Buffer.of(fileVersion), length, json])
  const text = Buffer.from(JSON.stringify(content))
  const plain = deflateSync(text, { level: 1 })
  const key = Buffer.from(keySecret, 'base64')
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(authenticated)
  const body = [cipher.update(plain), cipher.final(), cipher.getAuthTag()]
  overwrite(text, plain, key)
  const all = Buffer.concat([authenticated, ...body])
  return Buffer.concat([all, createHash('sha256').update(all).digest()])
}

/** Fails with `damaged`, `too-new` or `too-large` before any key is asked for. */
export function parseStateFile(bytes: Uint8Array, name: string): StateFile {
  if (bytes.length > vaultLimits.sealedBytes) {
    throw new AppError('too-large', words('core.sync.file.tooLarge', { name }))
  }
  const damaged = () => new AppError('damaged', words('core.sync.file.damaged', { name }))
  if (bytes.length < prefixBytes + tagBytes + hashBytes || !isStateFile(bytes)) throw damaged()
  const all = Buffer.from(bytes.subarray(0, bytes.length - hashBytes))
  const checksum = bytes.subarray(bytes.length - hashBytes)
  if (!createHash('sha256').update(all).digest().equals(checksum)) throw damaged()
  if (all.readUInt8(magic.length) !== fileVersion) {
    throw new AppError('too-new', words('core.sync.file.tooNew', { name }))
  }
  const bodyStart = prefixBytes + all.readUInt32BE(magic.length + 1)
  if (bodyStart > prefixBytes + maxHeaderBytes || bodyStart + tagBytes > all.length) throw damaged()
  const header = StateHeader.safeParse(parseJson(all.subarray(prefixBytes, bodyStart)))
  if (!header.success) throw damaged()
  return {
    header: header.data,
    hash: hashOf(bytes),
    authenticated: all.subarray(0, bodyStart),
    body: all.subarray(bodyStart),
  }
}

/** Fails with `damaged` when it is not what was sealed under this key. */
export function openStateFile<T>(
  { authenticated, body, header }: StateFile,
  keySecret: string,
  schema: z.ZodType<T>,
  name: string,
): T {
  const damaged = () => new AppError('damaged', words('core.sync.file.changed', { name }))
  const key = Buffer.from(keySecret, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(header.nonce, 'base64'))
  decipher.setAAD(authenticated).setAuthTag(body.subarray(body.length - tagBytes))
  const plain = decipher.update(body.subarray(0, body.length - tagBytes))
  try {
    decipher.final()
  } catch {
    throw damaged()
  } finally {
    overwrite(key)
  }
  let text: Buffer
  try {
    text = inflateSync(plain, { maxOutputLength: vaultLimits.documentBytes })
  } catch {
    throw damaged()
  } finally {
    overwrite(plain)
  }
  const content = schema.safeParse(parseJson(text))
  overwrite(text)
  if (!content.success) throw damaged()
  return content.data
}

/** Undefined where it is no JSON; the parser's message would quote it. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}
