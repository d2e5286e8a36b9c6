import type { QrReader } from './qr-reader.ts'

/** A part of a picture, in the picture's pixels. */
export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A code that is small in a large picture can be read if only its region is searched. */
export async function readRegion(
  frame: ImageBitmap,
  { x, y, width, height }: Region,
  reader: QrReader,
): Promise<string[]> {
  const part = await createImageBitmap(frame, x, y, width, height)
  try {
    return await reader.readImage(part)
  } finally {
    part.close()
  }
}

/**
 * The number of steps per side. Each piece is two steps wide, so that no code falls between two
 * pieces.
 */
const steps = 4

export async function readPieces(frame: ImageBitmap, reader: QrReader): Promise<string[]> {
  const texts = new Set<string>()
  const width = Math.ceil(frame.width / steps)
  const height = Math.ceil(frame.height / steps)
  for (let row = 0; row < steps - 1; row++) {
    for (let column = 0; column < steps - 1; column++) {
      const piece = { x: column * width, y: row * height, width: 2 * width, height: 2 * height }
      for (const text of await readRegion(frame, piece, reader)) texts.add(text)
    }
  }
  return [...texts]
}
