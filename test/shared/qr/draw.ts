/** Draws QR codes into RGBA pictures, with a generator that shares no code with ours. */
import qrcode, { type QRCodeErrorCorrectionLevel } from 'qrcode'
import type { Pixels } from '../../../shared/qr/pixels.ts'
import { sequence } from '../../sequence.ts'

export type Colour = readonly [red: number, green: number, blue: number, alpha?: number]

export const white: Colour = [255, 255, 255]
export const black: Colour = [0, 0, 0]
export const clear: Colour = [0, 0, 0, 0]

export interface CodeStyle {
  left?: number
  top?: number
  /** The width of each module in pixels. */
  module?: number
  dark?: Colour
  light?: Colour
  /** The width of the light margin in modules. */
  quietZone?: number
  level?: QRCodeErrorCorrectionLevel
}

export function picture(width: number, height: number, colour: Colour): Pixels {
  const image = { data: new Uint8ClampedArray(width * height * 4), width, height }
  fill(image, 0, 0, width, height, colour)
  return image
}

export function fill(
  { data, width, height }: Pixels,
  left: number,
  top: number,
  wide: number,
  high: number,
  [red, green, blue, alpha = 255]: Colour,
): void {
  const from = Math.max(0, left)
  const to = Math.min(width, left + wide)
  if (from >= to) return
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const pixel = pixelOf(red, green, blue, alpha)
  for (let y = Math.max(0, top); y < Math.min(height, top + high); y++) {
    pixels.fill(pixel, y * width + from, y * width + to)
  }
}

/** Packs the bytes of a pixel into a little-endian number. */
function pixelOf(red: number, green: number, blue: number, alpha: number): number {
  return red + green * 2 ** 8 + blue * 2 ** 16 + alpha * 2 ** 24
}

/** Draws the code, and returns the length of its side in pixels, including the quiet zone. */
export function drawCode(
  image: Pixels,
  text: string | Uint8Array,
  { left = 0, top = 0, module = 4, dark = black, light = white, ...style }: CodeStyle = {},
): number {
  const { quietZone = 4, level = 'M' } = style
  const content = typeof text === 'string' ? text : [{ data: text, mode: 'byte' as const }]
  const { modules } = qrcode.create(content, { errorCorrectionLevel: level })
  const side = (modules.size + 2 * quietZone) * module
  fill(image, left, top, side, side, light)
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      const x = left + (column + quietZone) * module
      const y = top + (row + quietZone) * module
      fill(image, x, y, module, module, dark)
    }
  }
  return side
}

/** Draws a picture that contains only one code. */
export function codePicture(text: string | Uint8Array, style: CodeStyle = {}): Pixels {
  const content = typeof text === 'string' ? text : [{ data: text, mode: 'byte' as const }]
  const { modules } = qrcode.create(content, { errorCorrectionLevel: style.level ?? 'M' })
  const side = (modules.size + 2 * (style.quietZone ?? 4)) * (style.module ?? 4)
  const image = picture(side, side, style.light ?? white)
  drawCode(image, text, style)
  return image
}

/** Draws a logo in the middle of the code at (left, top): a frame, a disc, and a bar in colors. */
export function drawLogo(image: Pixels, left: number, top: number, side: number): void {
  const middle = Math.round(side / 2)
  const half = Math.round(side * 0.11)
  fill(image, left + middle - half, top + middle - half, 2 * half, 2 * half, [250, 250, 250])
  const inner = Math.round(half * 0.8)
  fill(image, left + middle - inner, top + middle - inner, 2 * inner, 2 * inner, [37, 99, 235])
  fill(image, left + middle - inner, top + middle - 2, 2 * inner, 4, [253, 224, 71])
}

/** Draws a desktop with a title bar, a window, and lines that look like text. */
export function desktop(width: number, height: number, isDark: boolean): Pixels {
  const page: Colour = isDark ? [30, 30, 34] : [243, 244, 246]
  const ink: Colour = isDark ? [209, 213, 219] : [55, 65, 81]
  const image = picture(width, height, page)
  fill(image, 0, 0, width, 48, isDark ? [15, 15, 18] : [229, 231, 235])
  const random = sequence(7)
  for (let y = 90; y < height - 40; y += 26) {
    for (let x = 60; x < width - 200; ) {
      const word = 20 + Math.floor(random() * 90)
      for (let glyph = x; glyph < x + word; glyph += 9) {
        fill(image, glyph, y + Math.floor(random() * 4), 2 + Math.floor(random() * 5), 12, ink)
      }
      x += word + 14
    }
  }
  return image
}

/** Draws a random gray for every pixel, which is the same every time. */
export function noise(width: number, height: number): Pixels {
  const random = sequence(1)
  const pixels = Uint32Array.from({ length: width * height }, () => {
    const gray = Math.floor(random() * 256)
    return pixelOf(gray, gray, gray, 255)
  })
  return { data: new Uint8ClampedArray(pixels.buffer), width, height }
}
