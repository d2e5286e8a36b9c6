import type { Engines } from './engines.ts'
import { type Box, crop, type Pixels, shrink } from './pixels.ts'

/** One megapixel per tile, because jsQR's time and memory grow faster than the area. */
const tileSide = 1000
const overlap = 250

/**
 * Reads with jsQR, which finds some codes that zxing misses: first the whole picture scaled down,
 * then overlapping tiles from the middle outward. jsQR reports at most one code per tile.
 */
export async function readTiles(
  image: Pixels,
  jsQR: Engines['jsQR'],
  isTimeUp: () => boolean,
): Promise<string[]> {
  const whole = shrink(image, tileSide * tileSide)
  const texts = [textOf(jsQR(whole.data, whole.width, whole.height))]
  for (const tile of whole === image ? [] : tilesOf(image)) {
    if (isTimeUp()) break
    const { data, width, height } = crop(image, tile)
    texts.push(textOf(jsQR(data, width, height)))
  }
  return texts.filter(text => text !== '')
}

function tilesOf({ width, height }: Pixels): Box[] {
  const fromMiddle = ({ left, top, right, bottom }: Box) =>
    Math.hypot(left + right - width, top + bottom - height)
  return spans(height)
    .flatMap(([top, bottom]) => spans(width).map(([left, right]) => ({ left, top, right, bottom })))
    .sort((a, b) => fromMiddle(a) - fromMiddle(b))
}

/** Splits a length into spans of at most `tileSide` that overlap by at least `overlap`. */
function spans(length: number): [from: number, to: number][] {
  if (length <= tileSide) return [[0, length]]
  const count = Math.ceil((length - overlap) / (tileSide - overlap))
  return Array.from({ length: count }, (_, index) => {
    const from = Math.round((index * (length - tileSide)) / (count - 1))
    return [from, from + tileSide]
  })
}

/** jsQR returns no text for bytes that aren't UTF-8. They are ISO-8859-1 (ISO/IEC 18004, 2015). */
function textOf(symbol: ReturnType<Engines['jsQR']>): string {
  if (symbol === null) return ''
  return symbol.data === '' ? String.fromCharCode(...symbol.binaryData) : symbol.data
}
