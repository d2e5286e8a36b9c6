/**
 * Reads binary property lists (Apple's CFBinaryPList.c), and the objects that NSKeyedArchiver
 * stores in them. No class is ever instantiated; only its fields are read.
 */
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'

export type PlistValue =
  | null
  | boolean
  | number
  | string
  | Buffer
  | Uid
  | readonly PlistValue[]
  | ReadonlyMap<string, PlistValue>

/** Refers to an object of an archive by its index. */
export class Uid {
  readonly index: number

  constructor(index: number) {
    this.index = index
  }
}

const mark = Buffer.from('bplist00', 'ascii')
const trailerBytes = 32
/** An archive is nested three levels deep, and its objects refer to each other by number. */
const maxDepth = 16
/** An account consists of about a dozen objects. */
const maxObjects = 32 * importLimits.entries

export const isBinaryPlist = (file: Uint8Array) => mark.equals(file.subarray(0, mark.length))

/** Throws `bad-input` and `too-large`. */
export function readBinaryPlist(file: Uint8Array): PlistValue {
  if (!isBinaryPlist(file) || file.length < mark.length + trailerBytes) throw damaged()
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const trailer = bytes.subarray(-trailerBytes)
  const [offsetBytes = 0, referenceBytes = 0] = trailer.subarray(6)
  const [count, top, tableAt] = [8, 16, 24].map(at => Number(trailer.readBigUInt64BE(at)))
  const table = { bytes, offsetBytes, referenceBytes, count: count ?? 0, tableAt: tableAt ?? 0 }
  try {
    return readObject({ ...table, left: maxObjects }, top ?? 0, 0)
  } catch (error) {
    if (error instanceof RangeError) throw damaged()
    throw error
  }
}

interface Reader {
  readonly bytes: Buffer
  readonly offsetBytes: number
  readonly referenceBytes: number
  readonly count: number
  readonly tableAt: number
  /** Limits the objects that may still be read, because one may occur in many places. */
  left: number
}

function readObject(reader: Reader, index: number, depth: number): PlistValue {
  if (index >= reader.count || depth > maxDepth) throw damaged()
  if (--reader.left < 0) throw new AppError('too-large', words('core.importFiles.tooManyObjects'))
  const { bytes, offsetBytes, tableAt } = reader
  const at = readNumber(bytes, tableAt + index * offsetBytes, offsetBytes)
  const marker = bytes.readUInt8(at)
  const [kind, low] = [marker >> 4, marker & 15]
  switch (kind) {
    case 0x0:
      return low === 0 ? null : low === 9
    case 0x1:
      return readNumber(bytes, at + 1, 2 ** low)
    case 0x2:
      return low === 2 ? bytes.readFloatBE(at + 1) : bytes.readDoubleBE(at + 1)
    case 0x3:
      return bytes.readDoubleBE(at + 1)
    case 0x8:
      return new Uid(readNumber(bytes, at + 1, low + 1))
  }
  const { length, start } = lengthOf(bytes, at, low)
  switch (kind) {
    case 0x4:
      return slice(bytes, start, length)
    case 0x5:
      return slice(bytes, start, length).toString('latin1')
    case 0x6:
      return Buffer.from(slice(bytes, start, length * 2))
        .swap16()
        .toString('utf16le')
    case 0xa:
    case 0xc:
      return readReferences(reader, start, length, depth)
    case 0xd: {
      const values = readReferences(reader, start, length * 2, depth)
      return new Map(
        values.slice(0, length).map((key, i) => [String(key), values[length + i] ?? null]),
      )
    }
    default:
      throw damaged()
  }
}

/** A length above 14 is a number of its own after the marker. */
function lengthOf(bytes: Buffer, at: number, low: number): { length: number; start: number } {
  if (low !== 15) return { length: low, start: at + 1 }
  const size = 2 ** (bytes.readUInt8(at + 1) & 15)
  return { length: readNumber(bytes, at + 2, size), start: at + 2 + size }
}

function readReferences(reader: Reader, start: number, length: number, depth: number) {
  const { bytes, referenceBytes } = reader
  slice(bytes, start, length * referenceBytes)
  return Array.from({ length }, (_, i) =>
    readObject(reader, readNumber(bytes, start + i * referenceBytes, referenceBytes), depth + 1),
  )
}

function slice(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw damaged()
  return bytes.subarray(start, start + length)
}

/** Reads a number of 1 to 8 bytes. Nobody writes the numbers that need 16. */
function readNumber(bytes: Buffer, at: number, size: number): number {
  if (size >= 1 && size <= 6) return bytes.readUIntBE(at, size)
  if (size === 8) return Number(bytes.readBigInt64BE(at))
  throw damaged()
}

/**
 * Returns the top object of an archive, with everything it refers to. Throws as `readBinaryPlist`
 * does.
 */
export function readKeyedArchive(file: Uint8Array): ArchivedObject {
  const archive = readBinaryPlist(file)
  const objects = archive instanceof Map ? archive.get('$objects') : null
  const top = archive instanceof Map ? archive.get('$top') : null
  const root = top instanceof Map ? top.get('root') : null
  if (!Array.isArray(objects) || !(root instanceof Uid)) throw damaged()
  return new ArchivedObject(objects, objects[root.index])
}

/** Resolves the references in an archive's object when they are needed. */
export class ArchivedObject {
  readonly #objects: readonly PlistValue[]
  readonly #fields: ReadonlyMap<string, PlistValue>

  constructor(objects: readonly PlistValue[], value: PlistValue | undefined) {
    this.#objects = objects
    this.#fields = fieldsOf(objects, value)
  }

  has(name: string): boolean {
    return this.#fields.has(name)
  }

  /** '' if it is missing. */
  text(name: string): string {
    const value = this.#boxed(name, 'NS.string')
    return typeof value === 'string' && value !== '$null' ? value : ''
  }

  number(name: string): number | null {
    const value = this.#resolve(this.#fields.get(name))
    return typeof value === 'number' ? value : null
  }

  /** Throws `bad-input` if they are missing. */
  bytes(name: string): Buffer {
    const value = this.#boxed(name, 'NS.data')
    if (Buffer.isBuffer(value)) return value
    throw new AppError('bad-input', words('core.importEntries.oddField', { field: name }))
  }

  /** Returns the objects of a list; empty if there is no list. */
  list(name: string): ArchivedObject[] {
    const value = this.#boxed(name, 'NS.objects')
    return Array.isArray(value)
      ? value.map(item => new ArchivedObject(this.#objects, this.#resolve(item)))
      : []
  }

  /** A string, bytes, or a list may be wrapped in a mutable object. */
  #boxed(name: string, key: string): PlistValue | undefined {
    const value = this.#resolve(this.#fields.get(name))
    return value instanceof Map ? this.#resolve(value.get(key)) : value
  }

  #resolve(value: PlistValue | undefined): PlistValue | undefined {
    return value instanceof Uid ? this.#objects[value.index] : value
  }
}

/**
 * A dictionary keeps its keys and values in two lists. Any other object has its fields directly.
 */
function fieldsOf(
  objects: readonly PlistValue[],
  value: PlistValue | undefined,
): ReadonlyMap<string, PlistValue> {
  if (!(value instanceof Map)) return new Map()
  const [keys, values] = [value.get('NS.keys'), value.get('NS.objects')]
  if (!Array.isArray(keys) || !Array.isArray(values)) return value
  const resolve = (item: PlistValue) => (item instanceof Uid ? (objects[item.index] ?? null) : item)
  return new Map(keys.map((key, i) => [String(resolve(key)), values[i] ?? null]))
}

const damaged = () => new AppError('bad-input', words('core.importFiles.damagedPlist'))
