/** Reads the document inside a KeePass database, and decrypts its protected values. */

import { createHash } from 'node:crypto'
import { chacha20 } from '@noble/ciphers/chacha.js'
import { salsa20 } from '@noble/ciphers/salsa.js'
import { importLimits } from '../../../../shared/ceilings.ts'
import { AppError } from '../../../../shared/errors.ts'
import { words } from '../../../../shared/wording/words.ts'
import { parseXml, type XmlElement } from '../../syntax/xml.ts'
import type { KdbxHeader } from './kdbx-header.ts'
import { keePassForgets } from './keepass-entries.ts'

const field = { end: 0, streamId: 1, streamKey: 2 } as const
const stream = { none: 0, salsa20: 2, chacha20: 3 } as const
/** The format defines this value. */
const salsaNonce = Buffer.from('e830094b97205d2a', 'hex')
const blockBytes = 64

/** In version 4, the XML has a header of its own. Throws `bad-input` and `too-large`. */
export function readKdbxDocument(opened: Buffer, header: KdbxHeader): XmlElement {
  const { id, key, xml } =
    header.version === 4 ? readInnerHeader(opened) : { ...header.innerStream, xml: opened }
  if (xml.length > importLimits.fileBytes) {
    throw new AppError(
      'too-large',
      words('core.importFiles.largeDocument', { megabytes: importLimits.fileBytes / 1024 ** 2 }),
    )
  }
  const unprotect = innerStream(id, key)
  const plainText = ({ attributes, text }: XmlElement) =>
    attributes.get('Protected') === 'True'
      ? unprotect(Buffer.from(text, 'base64')).toString('utf8')
      : text
  return parseXml(xml.toString('utf8'), { onClose: plainText, forgotten: keePassForgets })
}

function readInnerHeader(opened: Buffer): { id: number; key: Buffer; xml: Buffer } {
  let id: number = stream.none
  let key = Buffer.alloc(0)
  for (let at = 0; at + 5 <= opened.length; ) {
    const kind = opened.readUInt8(at)
    const end = at + 5 + opened.readUInt32LE(at + 1)
    if (end > opened.length) break
    const value = opened.subarray(at + 5, end)
    if (kind === field.end) return { id, key, xml: opened.subarray(end) }
    if (kind === field.streamId && value.length === 4) id = value.readUInt32LE()
    if (kind === field.streamKey) key = Buffer.from(value)
    at = end
  }
  throw new AppError('bad-input', words('core.importFiles.damagedInnerHeader'))
}

/** A single key stream runs through all protected values, in the order of the document. */
function innerStream(id: number, key: Buffer): (value: Buffer) => Buffer {
  if (id === stream.none) return value => value
  const xor = streamOf(id, key)
  let at = 0
  return value => {
    const skipped = at % blockBytes
    const padded = Buffer.concat([Buffer.alloc(skipped), value])
    const plain = xor(padded, Math.floor(at / blockBytes)).subarray(skipped)
    at += value.length
    return Buffer.from(plain)
  }
}

function streamOf(id: number, key: Buffer): (bytes: Buffer, fromBlock: number) => Uint8Array {
  if (id === stream.chacha20) {
    const hash = createHash('sha512').update(key).digest()
    return (bytes, fromBlock) =>
      chacha20(hash.subarray(0, 32), hash.subarray(32, 44), bytes, undefined, fromBlock)
  }
  if (id === stream.salsa20) {
    const hash = createHash('sha256').update(key).digest()
    return (bytes, fromBlock) => salsa20(hash, salsaNonce, bytes, undefined, fromBlock)
  }
  throw new AppError('bad-input', words('core.importFiles.unknownProtection'))
}
