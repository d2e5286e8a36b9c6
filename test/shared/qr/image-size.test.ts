import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { imageSize } from '../../../shared/qr/image-size.ts'
import { pictureKind } from '../../../shared/qr/picture.ts'
import { encodeBmp, pngHeader } from '../../core/qr/encode.ts'
import { fc } from '../../fast-check.ts'
import { picture, white } from './draw.ts'

const create = { width: 321, height: 123, channels: 3 as const, background: 'white' }
const ascii = (text: string) => new TextEncoder().encode(text)

describe('imageSize', () => {
  it.each([
    ['png', 'png', {}],
    ['jpeg', 'jpeg', {}],
    ['jpeg', 'jpeg', { progressive: true }],
    ['gif', 'gif', {}],
    ['webp', 'webp', {}],
    ['webp', 'webp', { lossless: true }],
    ['tiff', 'tiff', {}],
    ['tiff', 'tiff', { compression: 'lzw' }],
    ['avif', 'avif', {}],
  ] as const)('reads a %s by %s %j', async (kind, format, options) => {
    const bytes = await sharp({ create }).toFormat(format, options).toBuffer()
    expect(imageSize(bytes)).toEqual({ kind, width: 321, height: 123 })
  })

  it('reads a WebP with transparency and metadata', async () => {
    const image = sharp({ create: { ...create, channels: 4 } }).withExif({
      IFD0: { Copyright: 'x' },
    })
    const bytes = await image.webp().toBuffer()
    expect(Buffer.from(bytes.subarray(12, 16)).toString()).toBe('VP8X')
    expect(imageSize(bytes)).toEqual({ kind: 'webp', width: 321, height: 123 })
  })

  it('reads a BMP from the bottom, from the top, and of OS/2', () => {
    const bmp = encodeBmp(picture(321, 123, white), 24)
    expect(imageSize(bmp)).toEqual({ kind: 'bmp', width: 321, height: 123 })
    const view = new DataView(bmp.buffer)
    view.setInt32(22, -123, true)
    expect(imageSize(bmp)).toEqual({ kind: 'bmp', width: 321, height: 123 })
    view.setUint32(14, 12, true)
    view.setUint16(18, 50, true)
    view.setUint16(20, 60, true)
    expect(imageSize(bmp)).toEqual({ kind: 'bmp', width: 50, height: 60 })
  })

  it('finds the frame of a JPEG after a long preamble', async () => {
    const jpeg = await sharp({ create }).jpeg().toBuffer()
    const comment = Buffer.alloc(65_537, 1)
    comment.set([0xff, 0xfe, 0xff, 0xff])
    const comments = Array.from({ length: 10 }, () => comment)
    const bytes = Buffer.concat([jpeg.subarray(0, 2), ...comments, jpeg.subarray(2)])
    expect(imageSize(bytes)).toEqual({ kind: 'jpeg', width: 321, height: 123 })
  })

  it('returns null for other files, and for truncated headers', async () => {
    for (const text of ['', 'just a text', 'BM', 'GIF89a', 'RIFF1234WEBPVP8 ', '\xff\xd8\xff']) {
      expect(imageSize(Buffer.from(text, 'latin1'))).toBeNull()
    }
    const jpeg = await sharp({ create }).jpeg().toBuffer()
    expect(imageSize(jpeg.subarray(0, 40))).toBeNull()
  })

  it('never throws, whatever follows a known beginning', () => {
    const beginnings = ['\x89PNG\r\n\x1a\n', 'GIF89a', 'BM', 'RIFF0000WEBPVP8', '\xff\xd8\xff']
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 200 }),
        (start, rest) => {
          const size = imageSize(Buffer.concat([Buffer.from(start, 'latin1'), rest]))
          return size === null || (size.width >= 0 && size.height >= 0)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('pictureKind', () => {
  it.each([
    [
      '64 MP are enough',
      pngHeader(8000, 8001),
      /claims to have 8000 × 8001 pixels\. At most 64 megapixels/,
    ],
    ['neither text', ascii('otpauth://totp/a?secret=b'), /can’t be read as a picture/],
    ['nor web pages', ascii('<!DOCTYPE html><p><svg></svg>'), /can’t be read as a picture/],
    ['nor other drawings', ascii('<html><svg></svg></html>'), /can’t be read as a picture/],
    ['nor text before a drawing', ascii('see <svg></svg>'), /can’t be read as a picture/],
  ])('%s', (_, bytes, message) => {
    expect(() => pictureKind(bytes, 'The picture')).toThrow(message)
  })

  it.each([
    '<svg>',
    '\ufeff\n <svg\n>',
    '<?xml version="1.0"?><!-- <-- --><!DOCTYPE svg PUBLIC "a" "b"><svg width="1">',
  ])('recognizes a drawing by its root: %j', text => {
    expect(pictureKind(ascii(text), 'a')).toBe('svg')
  })

  it('goes by the bytes, not by the name', () => {
    expect(pictureKind(pngHeader(10, 10), 'a.svg')).toBe('png')
  })
})
