import { createRequire } from 'node:module'
import sharp from 'sharp'
import { pictureLimits } from '../../shared/ceilings.ts'
import type { PictureKind } from '../../shared/qr/image-size.ts'
import { svgSide } from '../../shared/qr/picture.ts'
import { type Pixels, sizeWithin } from '../../shared/qr/pixels.ts'

/** The package loads its wasm from its own folder, so it must not be bundled. */
const { decode: decodeBmp } = createRequire(import.meta.url)('@cwasm/nsbmp') as {
  decode(bytes: Uint8Array): Pixels
}

sharp.cache(false)

/**
 * Returns the first frame of a picture as RGBA within `pictureLimits.scaledPixels`, rotated as its
 * EXIF says. Throws if the bytes are damaged or cut off. Pictures must have passed `pictureKind`.
 */
export async function decodePicture(bytes: Uint8Array, kind: PictureKind | 'svg'): Promise<Pixels> {
  if (kind === 'bmp') return withAlpha(decodeBmp(bytes))
  const density = kind === 'svg' ? await densityFor(bytes) : undefined
  const source = sharp(bytes, {
    limitInputPixels: pictureLimits.pixels,
    failOn: 'error',
    ...(density === undefined ? {} : { density }),
  })
  const { autoOrient } = await source.metadata()
  const { data, info } = await source
    .autoOrient()
    .resize({ ...sizeWithin(pictureLimits.scaledPixels, autoOrient), fit: 'fill' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const { buffer, byteOffset, byteLength } = data
  return {
    data: new Uint8ClampedArray(buffer, byteOffset, byteLength),
    width: info.width,
    height: info.height,
  }
}

/**
 * Returns the dots per inch at which the longer side of the drawing becomes `svgSide`. 72 renders
 * it at its own size.
 */
async function densityFor(bytes: Uint8Array): Promise<number> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
  return Math.min(100_000, Math.max(1, (72 * svgSide) / Math.max(width, height)))
}

/** Most programs leave the fourth byte of a 32-bit BMP at 0 and don't mean transparency by it. */
function withAlpha({ data, width, height }: Pixels): Pixels {
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 0) return { data, width, height }
  for (let i = 3; i < data.length; i += 4) data[i] = 255
  return { data, width, height }
}
