/**
 * Writes picture files from RGBA pixels. BMPs are written here, because no encoder supports all
 * their depths.
 */
import sharp from 'sharp'
import type { Pixels } from '../../../shared/qr/pixels.ts'

export const sharpFormats = ['png', 'jpeg', 'webp', 'gif'] as const

export async function encode(
  { data, width, height }: Pixels,
  format: (typeof sharpFormats)[number],
): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .toFormat(format)
    .toBuffer()
}

/**
 * Two grays are enough for a code: below 128 is dark. `bits` per pixel may be 1, 4, 8, 24, or 32.
 */
export function encodeBmp({ data, width, height }: Pixels, bits: 1 | 4 | 8 | 24 | 32): Uint8Array {
  const palette = bits <= 8 ? 2 ** bits : 0
  const rowBytes = Math.ceil((width * bits) / 32) * 4
  const offset = 54 + palette * 4
  const file = new Uint8Array(offset + rowBytes * height)
  const view = new DataView(file.buffer)
  file.set([0x42, 0x4d])
  view.setUint32(2, file.length, true)
  view.setUint32(10, offset, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, width, true)
  view.setInt32(22, height, true)
  view.setUint16(26, 1, true)
  view.setUint16(28, bits, true)
  if (palette > 0) file.set([255, 255, 255, 0], 54 + 4)
  for (let y = 0; y < height; y++) {
    const row = offset + (height - 1 - y) * rowBytes
    for (let x = 0; x < width; x++) {
      const grey = (data[(y * width + x) * 4] ?? 0) < 128 ? 0 : 255
      if (bits >= 24) file.fill(grey, row + (x * bits) / 8, row + (x * bits) / 8 + 3)
      else if (grey === 255) setIndex(file, row, x, bits)
    }
  }
  return file
}

function setIndex(file: Uint8Array, row: number, x: number, bits: number): void {
  const at = row + Math.floor((x * bits) / 8)
  file[at] = (file[at] ?? 0) | (1 << (8 - bits - ((x * bits) % 8)))
}

/** Writes the header of a PNG that claims a size, without any data. */
export function pngHeader(width: number, height: number): Uint8Array {
  const file = new Uint8Array(33)
  file.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(file.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  file.set([8, 6], 24)
  return file
}

export function svg(attributes: string, content = ''): Uint8Array {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`
  return new TextEncoder().encode(text)
}

/** Keeps a renderer busy for minutes, in under 2 kB. */
export const endlessSvg = svg(
  'width="1600" height="1600"',
  '<filter id="f" x="0" y="0" width="1" height="1">' +
    '<feTurbulence baseFrequency="0.05" numOctaves="200"/></filter>' +
    '<rect width="1600" height="1600" filter="url(#f)"/>'.repeat(30),
)
