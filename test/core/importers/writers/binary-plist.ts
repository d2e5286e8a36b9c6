/** Writes binary property lists by Apple's CFBinaryPList.c, with archives of objects in them. */
export type Plain = null | boolean | number | string | Buffer | Ref | readonly Plain[] | PlainMap
export interface PlainMap {
  readonly [key: string]: Plain
}

/** Refers to an object of an archive by its number. */
export class Ref {
  readonly index: number

  constructor(index: number) {
    this.index = index
  }
}

const isMap = (value: Plain): value is PlainMap =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !Buffer.isBuffer(value) &&
  !(value instanceof Ref)

function head(kind: number, length: number): Buffer {
  if (length < 15) return Buffer.of((kind << 4) | length)
  const number = Buffer.alloc(2)
  number.writeUInt16BE(length)
  return Buffer.concat([Buffer.of((kind << 4) | 15, 0x11), number])
}

function integer(value: number): Buffer {
  const bytes = Buffer.alloc(9, 0x13)
  bytes.writeBigInt64BE(BigInt(value), 1)
  return bytes
}

export function writeBinaryPlist(root: Plain): Buffer {
  const objects: Buffer[] = []
  const add = (value: Plain): number => {
    const at = objects.push(Buffer.alloc(0)) - 1
    objects[at] = encode(value)
    return at
  }
  const references = (values: readonly Plain[]) => {
    const bytes = Buffer.alloc(values.length * 2)
    for (const [i, value] of values.entries()) bytes.writeUInt16BE(add(value), i * 2)
    return bytes
  }
  const encode = (value: Plain): Buffer => {
    if (value === null) return Buffer.of(0)
    if (typeof value === 'boolean') return Buffer.of(value ? 9 : 8)
    if (typeof value === 'number') return Number.isInteger(value) ? integer(value) : real(value)
    if (Buffer.isBuffer(value)) return Buffer.concat([head(4, value.length), value])
    if (value instanceof Ref) return Buffer.of(0x81, value.index >> 8, value.index & 255)
    if (typeof value === 'string') return text(value)
    if (isMap(value)) {
      const [keys, values] = [Object.keys(value), Object.values(value)]
      return Buffer.concat([head(13, keys.length), references(keys), references(values)])
    }
    return Buffer.concat([head(10, value.length), references(value)])
  }
  add(root)
  return assemble(objects)
}

function real(value: number): Buffer {
  const bytes = Buffer.alloc(9, 0x23)
  bytes.writeDoubleBE(value, 1)
  return bytes
}

function text(value: string): Buffer {
  if (/^[\0-\x7f]*$/.test(value)) return Buffer.concat([head(5, value.length), Buffer.from(value)])
  return Buffer.concat([head(6, value.length), Buffer.from(value, 'utf16le').swap16()])
}

function assemble(objects: readonly Buffer[]): Buffer {
  const table = Buffer.alloc(objects.length * 4)
  let at = 8
  for (const [i, object] of objects.entries()) {
    table.writeUInt32BE(at, i * 4)
    at += object.length
  }
  const trailer = Buffer.alloc(32)
  trailer.writeUInt8(4, 6)
  trailer.writeUInt8(2, 7)
  trailer.writeBigUInt64BE(BigInt(objects.length), 8)
  trailer.writeBigUInt64BE(BigInt(at), 24)
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer])
}

/** Arranges objects as NSKeyedArchiver does: all in one list, with references by number. */
export function writeKeyedArchive(root: PlainMap): Buffer {
  const objects: Plain[] = ['$null']
  const put = (value: Plain): Ref => new Ref(objects.push(archived(value)) - 1)
  const archived = (value: Plain): Plain => {
    if (Array.isArray(value))
      return { 'NS.objects': (value as readonly Plain[]).map(put), $class: new Ref(0) }
    if (!isMap(value)) return value
    const { $fields, ...dictionary } = value
    if ($fields !== undefined) {
      const fields = Object.entries($fields as PlainMap).map(([key, field]) => [
        key,
        typeof field === 'number' ? field : put(field),
      ])
      return { ...Object.fromEntries(fields), $class: new Ref(0) }
    }
    const [keys, values] = [Object.keys(dictionary).map(put), Object.values(dictionary).map(put)]
    return { 'NS.keys': keys, 'NS.objects': values, $class: new Ref(0) }
  }
  const top = put(root)
  return writeBinaryPlist({
    $version: 100_000,
    $archiver: 'NSKeyedArchiver',
    $top: { root: top },
    $objects: objects,
  })
}
