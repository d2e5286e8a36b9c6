/**
 * Reads a HashMap of strings as Java serializes it (Java Object Serialization Specification,
 * chapter 6).
 */
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'

const streamHeader = [0xac, 0xed, 0, 5]
const hashMapUid = 0x0507dac1c31660d1n
const code = { null: 0x70, reference: 0x71, classDesc: 0x72, object: 0x73, string: 0x74 }
const longString = 0x7c
const blockData = 0x77
const endBlockData = 0x78
/** The stream numbers its objects for references from here on. */
const firstHandle = 0x7e0000

/** Tells whether the bytes begin like a serialized HashMap. */
export function isJavaMap(file: Uint8Array): boolean {
  return (
    streamHeader.every((byte, i) => file[i] === byte) &&
    Buffer.from(file.subarray(0, 64)).includes('java.util.HashMap')
  )
}

/**
 * Throws `bad-input` and `too-large`. Only strings are ever read, and no Java object is created.
 */
export function readJavaMap(file: Uint8Array): Map<string, string> {
  try {
    return parse(new Reader(file.subarray(streamHeader.length)))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw damaged()
  }
}

function parse(reader: Reader): Map<string, string> {
  reader.expect(code.object)
  reader.expect(code.classDesc)
  if (reader.text(reader.uint16()) !== 'java.util.HashMap' || reader.uint64() !== hashMapUid) {
    throw damaged()
  }
  const handles: (string | null)[] = [null]
  reader.skip(1)
  // The fields are the load factor and, in some versions of Android, the threshold, with four bytes
  // each.
  const fields = reader.uint16()
  for (let i = 0; i < fields; i++) {
    reader.skip(1)
    reader.skip(reader.uint16())
  }
  reader.expect(endBlockData)
  reader.expect(code.null)
  // The stream contains the map itself, its fields, and a block with capacity and size.
  handles.push(null)
  reader.skip(4 * fields)
  reader.expect(blockData)
  reader.expect(8)
  reader.skip(4)
  const size = reader.uint32()
  // There are two strings per entry: a key, and one half of a token each.
  if (size > 2 * importLimits.entries + 1) {
    throw new AppError(
      'too-large',
      words('core.importFiles.tooManyEntries', { limit: importLimits.entries }),
    )
  }
  const map = new Map<string, string>()
  for (let i = 0; i < size; i++) {
    const key = readString(reader, handles)
    map.set(key, readString(reader, handles))
  }
  return map
}

function readString(reader: Reader, handles: (string | null)[]): string {
  const kind = reader.uint8()
  if (kind === code.reference) {
    const text = handles[reader.uint32() - firstHandle]
    if (typeof text !== 'string') throw damaged()
    return text
  }
  if (kind !== code.string && kind !== longString) throw damaged()
  const text = reader.text(kind === code.string ? reader.uint16() : Number(reader.uint64()))
  handles.push(text)
  return text
}

const damaged = () => new AppError('bad-input', words('core.importFiles.damagedMap'))

/** Throws RangeError beyond the end. */
class Reader {
  #at = 0
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  #take(length: number): number {
    const at = this.#at
    if (at + length > this.#view.byteLength) throw new RangeError('Past the end.')
    this.#at += length
    return at
  }

  skip(length: number): void {
    this.#take(length)
  }

  expect(byte: number): void {
    if (this.uint8() !== byte) throw damaged()
  }

  uint8 = () => this.#view.getUint8(this.#take(1))
  uint16 = () => this.#view.getUint16(this.#take(2))
  uint32 = () => this.#view.getUint32(this.#take(4))
  uint64 = () => this.#view.getBigUint64(this.#take(8))

  /**
   * In modified UTF-8, a character outside the first plane consists of two halves of three bytes.
   */
  text(length: number): string {
    const end = this.#take(length) + length
    let text = ''
    for (let at = end - length; at < end; ) {
      const first = this.#view.getUint8(at++)
      if (first < 0x80) text += String.fromCharCode(first)
      else if (first >> 5 === 6) text += String.fromCharCode(((first & 31) << 6) | this.#rest(at++))
      else if (first >> 4 === 14) {
        const second = this.#rest(at++)
        text += String.fromCharCode(((first & 15) << 12) | (second << 6) | this.#rest(at++))
      } else throw damaged()
    }
    return text
  }

  #rest(at: number): number {
    const byte = this.#view.getUint8(at)
    if (byte >> 6 !== 2) throw damaged()
    return byte & 63
  }
}
