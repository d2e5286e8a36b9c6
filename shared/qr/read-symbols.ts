/**
 * Reads every QR code in a picture with a cascade of engines and preparations, the cheap and
 * reliable ones first. It stops at the first stage that reads something.
 */
import { pictureLimits } from '../ceilings.ts'
import { formatPart, isPart, joinParts } from './code-parts.ts'
import type { Engines, Point, ZxingOptions, ZxingSymbol } from './engines.ts'
import { readTiles } from './jsqr-tiles.ts'
import { type Box, crop, flatten, isTransparent, type Pixels, shrink, upscale } from './pixels.ts'
import { luminance, maskOf, otsuThreshold, squareRegions } from './regions.ts'

export interface ReadOptions {
  /** 'quick' is for live pictures, where the next frame makes a better second attempt. */
  readonly effort?: 'quick' | 'full'
  /** Called between the steps of the slow stages. True ends the reading with the results so far. */
  readonly isTimeUp?: () => boolean
}

const defaults: ZxingOptions = { formats: ['QRCode'], textMode: 'Plain' }
/** Upscaling a picture with this many pixels takes 32 MB. Codes in larger ones don't need it. */
const maxUpscaledFrom = 2_000_000

/**
 * Returns the texts of all QR codes that could be read, without duplicates and in reading order; an
 * empty list if there are none. It doesn't change the caller's pixels.
 */
export async function readSymbols(
  image: Pixels,
  engines: Engines,
  { effort = 'full', isTimeUp = () => false }: ReadOptions = {},
): Promise<string[]> {
  const pages = isTransparent(image) ? [255, 0] : [null]
  const views = pages.map(page =>
    shrink(page === null ? image : flatten(image, page), pictureLimits.scaledPixels),
  )
  const found = new Set<string>()
  for (const stage of effort === 'full' ? fullStages : quickStages) {
    for (const view of views) {
      for (const text of await stage(view, engines, isTimeUp)) found.add(text)
      if (isWhole(found) || isTimeUp()) return wholeTexts(found)
    }
  }
  return wholeTexts(found)
}

/** Tells whether something was read and no part of a text is missing. */
function isWhole(found: ReadonlySet<string>): boolean {
  return found.size > 0 && !wholeTexts(found).some(isPart)
}

function wholeTexts(found: ReadonlySet<string>): string[] {
  const texts = joinParts(Array.from(found, text => ({ text }))).map(({ text }) => text)
  return [...new Set(texts)]
}

type Stage = (image: Pixels, engines: Engines, isTimeUp: () => boolean) => Promise<string[]>

const plain: Stage = async (image, { readBarcodes }) =>
  inReadingOrder(await readBarcodes(image, defaults))

/**
 * Adds a quiet zone to codes that have none: light squares get a white margin, dark ones a black
 * one.
 */
const margins: Stage = async (image, { readBarcodes }, isTimeUp) => {
  const grey = luminance(image)
  const threshold = otsuThreshold(grey)
  const regions = [255, 0].flatMap(page => {
    const mask = maskOf(grey, image, threshold, page === 255)
    return squareRegions(mask).map(box => ({ box, page }))
  })
  const found: ZxingSymbol[] = []
  for (const { box, page } of regions) {
    if (isTimeUp()) break
    const symbols = await readBarcodes(crop(image, box, marginOf(box), page), defaults)
    found.push(...symbols.map(symbol => moved(symbol, box)))
  }
  return inReadingOrder(found)
}

const globalHistogram: Stage = async (image, { readBarcodes }) =>
  inReadingOrder(await readBarcodes(image, { ...defaults, binarizer: 'GlobalHistogram' }))

const upscaled: Stage = async (image, { readBarcodes }) =>
  image.width * image.height > maxUpscaledFrom
    ? []
    : inReadingOrder(await readBarcodes(upscale(image), defaults))

const otherEngine: Stage = async (image, { jsQR }, isTimeUp) => readTiles(image, jsQR, isTimeUp)

const quickStages: readonly Stage[] = [plain, margins]
const fullStages: readonly Stage[] = [plain, margins, globalHistogram, upscaled, otherEngine]

/** Returns four modules (as ISO/IEC 18004 requires) of the smallest code, which has 21. */
function marginOf({ left, top, right, bottom }: Box): number {
  return Math.ceil((Math.max(right - left, bottom - top) * 4) / 21)
}

function moved(symbol: ZxingSymbol, { left, top }: Box): ZxingSymbol {
  const move = ({ x, y }: Point) => ({ x: x + left, y: y + top })
  const { topLeft, topRight, bottomLeft, bottomRight } = symbol.position
  const { isValid, text, bytes, sequenceSize, sequenceIndex, sequenceId } = symbol
  return {
    ...{ isValid, text, bytes, sequenceSize, sequenceIndex, sequenceId },
    position: {
      topLeft: move(topLeft),
      topRight: move(topRight),
      bottomLeft: move(bottomLeft),
      bottomRight: move(bottomRight),
    },
  }
}

/** Marks a code that is one of several, so that it isn't mistaken for a whole text. */
function textOf({ text, bytes, sequenceSize, sequenceIndex, sequenceId }: ZxingSymbol): string {
  if (sequenceSize <= 1) return text
  return formatPart({ id: sequenceId, index: sequenceIndex, size: sequenceSize, bytes })
}

/**
 * Sorts by rows from the top, and within a row from the left. A row contains symbols that begin
 * above the middle of its first one.
 */
function inReadingOrder(symbols: readonly ZxingSymbol[]): string[] {
  const placed = symbols
    .filter(symbol => symbol.isValid)
    .map(symbol => {
      const { position } = symbol
      const text = textOf(symbol)
      const corners = Object.values(position)
      const xs = corners.map(corner => corner.x)
      const ys = corners.map(corner => corner.y)
      const top = Math.min(...ys)
      return { text, left: Math.min(...xs), top, middle: (top + Math.max(...ys)) / 2 }
    })
    .sort((a, b) => a.top - b.top)
  const texts: string[] = []
  for (let from = 0; from < placed.length; ) {
    const middle = placed[from]?.middle ?? 0
    const after = placed.findIndex(({ top }, index) => index > from && top >= middle)
    const until = after === -1 ? placed.length : after
    const row = placed.slice(from, until).sort((a, b) => a.left - b.left)
    texts.push(...row.map(({ text }) => text))
    from = until
  }
  return texts
}
