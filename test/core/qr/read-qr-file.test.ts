import { readdirSync, readFileSync } from 'node:fs'
import qrcode from 'qrcode'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QrFileReader } from '../../../core/qr/read-qr-file.ts'
import { sequence } from '../../sequence.ts'
import { clear, codePicture, drawCode, noise, picture, white } from '../../shared/qr/draw.ts'
import { openBuiltReader } from './built-reader.ts'
import { encode, encodeBmp, endlessSvg, pngHeader, sharpFormats, svg } from './encode.ts'

const uri = 'otpauth://totp/Example:ada@example.org?secret=JBSWY3DPEHPK3PXP&issuer=Example'
const ascii = (text: string) => new TextEncoder().encode(text)

let reader: QrFileReader

beforeAll(async () => {
  reader = await openBuiltReader()
})

afterAll(() => reader.close())

describe('what is refused', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'bad-input', 'a.png is empty.'],
    ['a text named .png', ascii('just a text'), 'bad-input', /^a\.png can’t be read as a picture/],
    [
      'a web page',
      ascii('<!doctype html><svg></svg>'),
      'bad-input',
      /^a\.png can’t be read as a picture/,
    ],
    [
      'an image bomb',
      pngHeader(100_000, 100_000),
      'too-large',
      /^a\.png claims to have 100000 × 100000/,
    ],
    ['a header alone', pngHeader(100, 100), 'bad-input', /^a\.png is damaged or cut off/],
    ['a PNG without an area', pngHeader(0, 100), 'bad-input', /^a\.png is damaged/],
    ['33 MB', new Uint8Array(33 * 1024 * 1024), 'too-large', /^a\.png is larger than 32 MB/],
    ['5 MB of drawing', svg('', ' '.repeat(5e6)), 'too-large', /^a\.png is larger than 4 MB/],
    ['a drawing that is no XML', ascii('<svg <<'), 'bad-input', /^a\.png is damaged/],
    ['a BMP header alone', encodeBmp(codePicture(uri), 24).slice(0, 60), 'bad-input', /damaged/],
  ])('%s', async (_, bytes, code, message) => {
    const reading = reader.readQrFile(bytes, 'a.png')
    await expect(reading).rejects.toMatchObject({ name: 'AppError', code })
    await expect(reading).rejects.toThrow(message)
  })

  it.each(sharpFormats)('a truncated %s', async format => {
    const whole = await encode(noise(600, 600), format)
    const reading = reader.readQrFile(whole.slice(0, whole.length / 2), 'photo')
    await expect(reading).rejects.toThrow('photo is damaged or cut off, so the picture')
  })
})

describe('what is read', () => {
  it.each(sharpFormats)('a code in a %s', async format => {
    expect(await reader.readQrFile(await encode(codePicture(uri), format), 'a')).toEqual([uri])
  })

  it.each([1, 4, 8, 24, 32] as const)('a code in a BMP of %i bits a pixel', async bits => {
    expect(await reader.readQrFile(encodeBmp(codePicture(uri), bits), 'a.bmp')).toEqual([uri])
  })

  it('a drawing, whatever size it claims', async () => {
    const drawing = await qrcode.toString(uri, { type: 'svg' })
    expect(await reader.readQrFile(ascii(drawing), 'a.svg')).toEqual([uri])
    const huge = drawing.replace('<svg ', '<svg width="100000" height="100000" ')
    expect(await reader.readQrFile(ascii(huge), 'a.svg')).toEqual([uri])
    const commented = `<?xml version="1.0"?>\n<!-- a code -->\n${drawing}`
    expect(await reader.readQrFile(ascii(commented), 'a.svg')).toEqual([uri])
  })

  it('dark and light modules on a transparent background', async () => {
    const dark = await encode(codePicture(uri, { light: clear }), 'png')
    expect(await reader.readQrFile(dark, 'a.png')).toEqual([uri])
    const light = await encode(codePicture(uri, { light: clear, dark: white }), 'webp')
    expect(await reader.readQrFile(light, 'a.webp')).toEqual([uri])
  })

  it('the first frame of an animation', async () => {
    const { data, width, height } = codePicture(uri)
    const frames = new Uint8ClampedArray(data.length * 3).fill(255)
    frames.set(data)
    const raw = { width, height: height * 3, channels: 4 as const, pageHeight: height }
    const gif = await sharp(frames, { raw })
      .gif({ loop: 0, delay: [50, 50, 50] })
      .toBuffer()
    expect((await sharp(gif).metadata()).pages).toBeGreaterThan(1)
    expect(await reader.readQrFile(gif, 'a.gif')).toEqual([uri])
  })

  it('several codes upright, in reading order, by the orientation in EXIF', async () => {
    const page = picture(700, 320, white)
    drawCode(page, 'left', { left: 20, top: 40 })
    drawCode(page, 'right', { left: 400, top: 20 })
    const { data, width, height } = page
    const turned = await sharp(data, { raw: { width, height, channels: 4 } })
      .rotate(270)
      .toBuffer()
    const photo = await sharp(turned, { raw: { width: height, height: width, channels: 4 } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect(await reader.readQrFile(photo, 'photo.jpg')).toEqual(['left', 'right'])
  })

  it('grey, palette and 16-bit PNGs', async () => {
    const base = sharp(await encode(codePicture(uri), 'png'))
    const files = [
      base.clone().toColourspace('b-w').png(),
      base.clone().png({ palette: true, colours: 4 }),
      base.clone().toColourspace('rgb16').png(),
    ]
    for (const file of files) {
      expect(await reader.readQrFile(await file.toBuffer(), 'a.png')).toEqual([uri])
    }
  })

  it('3 kB of noise, as one text of as many characters', async () => {
    const random = sequence(5)
    const bytes = Uint8Array.from({ length: 2900 }, () => random() * 256)
    const [text, ...others] = await reader.readQrFile(
      await encode(codePicture(bytes, { level: 'L', module: 3 }), 'png'),
      'noise.png',
    )
    expect(others).toEqual([])
    expect(text?.length).toBeGreaterThan(1000)
    expect(text?.length).toBeLessThanOrEqual(2900)
  })

  it('nothing in a picture without a code', async () => {
    expect(await reader.readQrFile(await encode(picture(64, 64, white), 'png'), 'a')).toEqual([])
  })
})

describe.skipIf(process.platform !== 'linux')('memory', () => {
  it('stays under 1 GB for the biggest pictures that are let in', async () => {
    const side = 8000
    const png = sharp({
      create: { width: side, height: side, channels: 4, background: '#fff' },
    }).png()
    const own = await openBuiltReader()
    await own.readQrFile(await png.toBuffer(), 'big.png')
    const blank = { data: new Uint8ClampedArray(side * side * 4), width: side, height: side }
    await own.readQrFile(encodeBmp(blank, 1), 'big.bmp')
    const peaks = peakMegabytes()
    own.close()
    expect(Math.max(...peaks)).toBeGreaterThan(100)
    expect(Math.max(...peaks)).toBeLessThan(1024)
  })
})

/** Returns the peak memory of each child of this process. */
function peakMegabytes(): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8')
        if (!status.includes(`\nPPid:\t${process.pid}\n`)) return []
        return [Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024]
      } catch {
        return [] // It ended while we looked.
      }
    })
}

describe('a picture that takes too long', () => {
  it('is given up after its time, and the next ones are read by a fresh process', async () => {
    const code = await encode(codePicture(uri), 'png')
    const short = { timeoutMs: 1000, startTimeoutMs: 20_000, idleMs: 30_000 }
    const impatient = await openBuiltReader(short)
    const [stuck, next, last] = await Promise.allSettled([
      impatient.readQrFile(endlessSvg, 'slow.svg'),
      impatient.readQrFile(code, 'a.png'),
      impatient.readQrFile(code, 'b.png'),
    ])
    impatient.close()
    expect(stuck).toMatchObject({
      reason: {
        code: 'bad-input',
        message: 'slow.svg took more than 1 second to read, so Countersign stopped.',
      },
    })
    expect(next).toEqual({ status: 'fulfilled', value: [uri] })
    expect(last).toEqual({ status: 'fulfilled', value: [uri] })
  })
})
