import { decodePicture } from '../../../core/qr/decode-picture.ts'
import { drawQrCode } from '../../../core/qr/draw-qr-code.ts'
import type { Pixels } from '../../../shared/qr/pixels.ts'

/** Draws the picture of a display: codes side by side on white, or nothing. */
export async function drawScreen(...texts: readonly string[]): Promise<Pixels> {
  const svgs = await Promise.all(texts.map(text => drawQrCode(text)))
  const side = 200
  const codes = svgs.map((svg, at) =>
    (svg ?? '').replace(
      '<svg ',
      `<svg x="${20 + at * (side + 20)}" y="20" width="${side}" height="${side}" `,
    ),
  )
  const width = 40 + Math.max(1, texts.length) * (side + 20)
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="240"><rect width="100%" height="100%" fill="#fff"/>${codes.join('')}</svg>`
  return decodePicture(Buffer.from(whole), 'svg')
}
