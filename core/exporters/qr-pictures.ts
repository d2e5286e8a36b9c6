/** Draws QR codes as PNG files, thousands in a few seconds. */
import { setImmediate } from 'node:timers/promises'
import { crc32, deflateSync } from 'node:zlib'
import type { BitMatrix } from 'qrcode'
import { maxQrBytes } from '../qr/draw-qr-code.ts'

const codesAtOnce = 100
/** The quiet zone is four modules wide (ISO/IEC 18004 §6.3.8). */
const quietModules = 4
const pixelsOfModule = 4

/**
 * Draws one code for each text; null if the text is too long for one code. The QR library would
 * compare eight masks to find the most even look (ISO/IEC 18004 §7.8) and write 24 bits per pixel,
 * which takes 50 times as long. A code contains the number of its mask, and readers handle any of
 * them.
 */
export async function drawQrPictures(texts: readonly string[]): Promise<(Uint8Array | null)[]> {
  const { default: QRCode } = await import('qrcode')
  const pictures: (Uint8Array | null)[] = []
  for (const [at, text] of texts.entries()) {
    // This lets the process do its other work in between.
    if (at % codesAtOnce === 0) await setImmediate()
    const data = Buffer.from(text)
    const fits = data.length <= maxQrBytes
    const options = { errorCorrectionLevel: 'M', maskPattern: 2 } as const
    pictures.push(fits ? toPng(QRCode.create([{ data, mode: 'byte' }], options).modules) : null)
  }
  return pictures
}

/** Returns a PNG file (ISO/IEC 15948) with one bit per pixel, where 1 is white. */
function toPng({ size, data }: BitMatrix): Uint8Array {
  const side = (size + 2 * quietModules) * pixelsOfModule
  // Every row begins with its filter, which is none.
  const rowBytes = 1 + Math.ceil(side / 8)
  const pixels = Buffer.alloc(rowBytes * side, 0xff)
  for (let y = 0; y < side; y++) pixels[y * rowBytes] = 0
  for (let row = 0; row < size; row++) {
    const top = (row + quietModules) * pixelsOfModule
    const start = top * rowBytes
    for (let column = 0; column < size; column++) {
      if (!data[row * size + column]) continue
      const left = (column + quietModules) * pixelsOfModule
      for (let x = left; x < left + pixelsOfModule; x++) {
        const at = start + 1 + (x >> 3)
        pixels[at] = (pixels[at] ?? 0) & ~(0x80 >> (x & 7))
      }
    }
    for (let copy = 1; copy < pixelsOfModule; copy++) {
      pixels.copy(pixels, start + copy * rowBytes, start, start + rowBytes)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  // The picture has one bit of gray. Compression, filter, and interlace are 0.
  header[8] = 1
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
