/** Reads the size that a picture's first bytes claim, before anything is decoded. */

export type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp' | 'tiff' | 'avif'

export interface ImageSize {
  readonly kind: PictureKind
  /** In pixels as stored. A rotation in EXIF is not applied. */
  readonly width: number
  readonly height: number
}

/**
 * Returns the size that a PNG, JPEG, GIF, WebP, BMP, TIFF, or AVIF claims to have; null if the
 * bytes don't begin like any of these, or end too early. It decodes nothing, and reads each byte
 * once.
 */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const format of formats) {
    if (!format.begins(bytes)) continue
    const size = bytes.length < format.headerBytes ? null : format.read(view)
    return size && { kind: format.kind, width: size[0], height: size[1] }
  }
  return null
}

type Size = [width: number, height: number] | null

interface Format {
  readonly kind: PictureKind
  readonly headerBytes: number
  begins(bytes: Uint8Array): boolean
  read(view: DataView): Size
}

const formats: readonly Format[] = [
  {
    kind: 'png', // ISO/IEC 15948, 11.2.1: IHDR comes first
    headerBytes: 24,
    begins: bytes => has(bytes, 0, '\x89PNG\r\n\x1a\n') && has(bytes, 12, 'IHDR'),
    read: view => [view.getUint32(16), view.getUint32(20)],
  },
  {
    kind: 'gif', // GIF89a, 18: logical screen
    headerBytes: 10,
    begins: bytes => has(bytes, 0, 'GIF87a') || has(bytes, 0, 'GIF89a'),
    read: view => [view.getUint16(6, true), view.getUint16(8, true)],
  },
  {
    kind: 'bmp', // 12 bytes of header: OS/2, 16-bit sizes; from 40 on: 32-bit, height negative from the top
    headerBytes: 26,
    begins: bytes => has(bytes, 0, 'BM'),
    read: view => {
      const headerBytes = view.getUint32(14, true)
      if (headerBytes === 12) return [view.getUint16(18, true), view.getUint16(20, true)]
      if (headerBytes < 16 || headerBytes > 256) return null
      return [Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true))]
    },
  },
  {
    kind: 'webp', // RFC 9649, 2.5–2.7
    headerBytes: 30,
    begins: bytes => has(bytes, 0, 'RIFF') && has(bytes, 8, 'WEBP'),
    read: readWebp,
  },
  {
    kind: 'jpeg',
    headerBytes: 4,
    begins: bytes => has(bytes, 0, '\xff\xd8\xff'),
    read: readJpeg,
  },
  {
    kind: 'tiff', // TIFF 6.0, section 2
    headerBytes: 8,
    begins: bytes => has(bytes, 0, 'II*\0') || has(bytes, 0, 'MM\0*'),
    read: readTiff,
  },
  {
    kind: 'avif', // ISO/IEC 14496-12, 4.3; AV1 Image File Format, 6
    headerBytes: 16,
    begins: bytes => has(bytes, 4, 'ftypavif') || has(bytes, 4, 'ftypavis'),
    read: readAvif,
  },
]

function has(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}

function readWebp(view: DataView): Size {
  const chunk = String.fromCharCode(...[12, 13, 14, 15].map(at => view.getUint8(at)))
  if (chunk === 'VP8 ')
    return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true)
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
  }
  if (chunk !== 'VP8X') return null
  const uint24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
  return [uint24(24) + 1, uint24(27) + 1]
}

/** Walks the segments up to the frame header (ITU-T T.81 B.1.1.4 and B.2.2). */
function readJpeg(view: DataView): Size {
  let at = 2
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    const isFill = marker === 0xff
    const standsAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    if (isFill || standsAlone) {
      at += isFill ? 1 : 2
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)]
    if (marker === 0xd9 || marker === 0xda) return null
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Reads the first directory, whose entries are sorted by their tags. */
function readTiff(view: DataView): Size {
  const little = view.getUint8(0) === 0x49
  const directory = view.getUint32(4, little)
  if (directory + 2 > view.byteLength) return null
  const count = view.getUint16(directory, little)
  const readTag = (tag: number): number | null => {
    for (let at = directory + 2; at < directory + 2 + count * 12; at += 12) {
      if (at + 12 > view.byteLength) return null
      if (view.getUint16(at, little) !== tag) continue
      const isShort = view.getUint16(at + 2, little) === 3
      return isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little)
    }
    return null
  }
  const [width, height] = [readTag(256), readTag(257)]
  return width === null || height === null ? null : [width, height]
}

/** The sizes come before the picture data. No program writes them further back. */
const avifHeaderBytes = 16 * 1024

/**
 * Returns the largest of the sizes in `ispe` boxes, which the picture, its tiles, and its thumbnail
 * each have.
 */
function readAvif(view: DataView): Size {
  let size: Size = null
  const end = Math.min(view.byteLength, avifHeaderBytes) - 16
  for (let at = 16; at <= end; at++) {
    if (view.getUint32(at) !== 0x69737065) continue
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    if (size === null || width * height > size[0] * size[1]) size = [width, height]
  }
  return size
}
